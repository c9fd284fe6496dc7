import { fromIso } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import type { Value, Values } from '../domain/problem.ts';
import { Refusal, UsageError } from '../domain/refusal.ts';
import { unitName } from './line-unit.ts';
import { channelName, inLanguage, roleName, taskTitle, tierName, whoIs } from './names.ts';
import { shortMoment } from './moment-words.ts';
import { clockOf, type Session } from './session.ts';
import { signOffAdvice } from './sign-off-advice.ts';
import { stepWords } from './sign-off-words.ts';

type Namer = (incident: Incident, id: string, session: Session, values: Values) => string;

const ROLE: Namer = (incident, id) => roleName(incident, id);
const PERSON: Namer = (incident, id) => whoIs(incident, id === '' ? undefined : id);
const TASK: Namer = (incident, id, { say }) => `${taskTitle(incident, id, say)} (${id})`;

/** How each value of a refusal is named for people; values not listed are shown as they are. */
const NAMERS: Readonly<Record<string, Namer>> = {
  role: ROLE,
  roles: ROLE,
  person: PERSON,
  approver: PERSON,
  holder: PERSON,
  holders: PERSON,
  task: TASK,
  before: TASK,
  duties: TASK,
  tier: (incident, id) => tierName(incident, id),
  current: (incident, id) => tierName(incident, id),
  proposed: (incident, id) => tierName(incident, id),
  steps: (incident, step, session, { statement }) =>
    stepWords(
      session,
      incident,
      step,
      typeof statement === 'string' ? statement : undefined,
      clockOf(session.context).now,
    ),
  changes: (_, kind, { say }) => say.ifAny(`desk.texts.material-${kind}`) ?? kind,
  channel: (incident, id) => (Object.hasOwn(incident.playbook.channels, id) ? channelName(incident, id) : id),
  power: (_, power, { say }) => say.ifAny(`powers.${power}`) ?? power,
  operation: (_, operation, { say }) => say.ifAny(`desk.queries.operations.${operation}`) ?? operation,
  from: (incident, iso, { context }) =>
    shortMoment(context.zone(incident.zone), fromIso(iso), clockOf(context).now),
  unit: (incident, id) => unitName(incident, id),
  stance: (_, stance, { say }) => say.ifAny(`postures.${stance}`) ?? stance,
  former: (_, stance, { say }) => say.ifAny(`postures.${stance}`) ?? stance,
  postureRule: (_, rule, { say }) => say.ifAny(`desk.posture.rules.${rule}`) ?? rule,
  missing: (_, requirement, { say }) => say.ifAny(`requirements.${requirement}`) ?? requirement,
};

function named(session: Session, incident: Incident, key: string, value: Value, values: Values): Value {
  const namer = NAMERS[key];
  if (namer === undefined || typeof value === 'number') return value;
  return typeof value === 'string'
    ? namer(incident, value, session, values)
    : value.map((id) => namer(incident, id, session, values));
}

function namedValues(session: Session, incident: Incident, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, named(session, incident, key, value, values)]),
  );
}

/**
 * What `decide` threw, with ids of roles, people, tasks and tiers turned into the names that people know, and with
 * whom to call about a sign-off as `advice`, one line each.
 */
export function shownRefusal(session: Session, recorded: Incident, error: unknown): unknown {
  const incident = inLanguage(recorded, session.say);
  if (error instanceof Refusal) {
    const { code, values } = error;
    const advice = signOffAdvice(session, incident, code, values, clockOf(session.context).now);
    const shown = namedValues(session, incident, values);
    return new Refusal(code, advice.length === 0 ? shown : { ...shown, advice }, error.overridable);
  }
  if (error instanceof UsageError)
    return new UsageError(error.code, namedValues(session, incident, error.values));
  return error;
}
