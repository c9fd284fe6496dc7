import type { Incident } from '../domain/incident.ts';
import type { Value, Values } from '../domain/problem.ts';
import { Refusal, UsageError } from '../domain/refusal.ts';
import { inLanguage, roleName, taskTitle, tierName, whoIs } from './names.ts';
import type { Session } from './session.ts';
import { stepWords } from './sign-off-words.ts';

type Namer = (incident: Incident, id: string, session: Session) => string;

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
  steps: (incident, step, session) => stepWords(session, incident, step),
  power: (_, power, { say }) => say.ifAny(`powers.${power}`) ?? power,
  missing: (_, requirement, { say }) => say.ifAny(`requirements.${requirement}`) ?? requirement,
};

function named(session: Session, incident: Incident, key: string, value: Value): Value {
  const namer = NAMERS[key];
  if (namer === undefined || typeof value === 'number') return value;
  return typeof value === 'string'
    ? namer(incident, value, session)
    : value.map((id) => namer(incident, id, session));
}

function namedValues(session: Session, incident: Incident, values: Values): Values {
  const localised = inLanguage(incident, session.say);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, named(session, localised, key, value)]),
  );
}

/** What `decide` threw, with ids of roles, people, tasks and tiers turned into the names that people know. */
export function shownRefusal(session: Session, incident: Incident, error: unknown): unknown {
  if (error instanceof Refusal)
    return new Refusal(error.code, namedValues(session, incident, error.values), error.overridable);
  if (error instanceof UsageError)
    return new UsageError(error.code, namedValues(session, incident, error.values));
  return error;
}
