import type { Duty } from './duties.ts';
import type { Instant } from './envelope.ts';
import type { Incident } from './incident.ts';
import { leadRole, rolesOf } from './powers.ts';
import { waitingFor } from './sign-off.ts';
import type { Statement } from './statement.ts';

type Owed = Pick<Duty, 'id' | 'kind' | 'role' | 'person' | 'due'> & { readonly doneAt?: Instant | undefined };

const dutyOf = ({ doneAt, ...owed }: Owed): Duty => ({
  ...owed,
  phase: undefined,
  status: doneAt === undefined ? 'open' : 'done',
  start: undefined,
  doneAt,
  rounds: undefined,
});

/** A decision on how to respond is looked at again by its time; the next decision does that. */
function decisionReview(incident: Incident, lead: string): readonly Duty[] {
  const last = incident.decisions.at(-1);
  if (last?.review === undefined) return [];
  const person = last.owner ?? incident.roles[lead]?.person;
  return [dutyOf({ id: 'decision-review', kind: 'decision-review', role: lead, person, due: last.review })];
}

/** Texts that somebody still works on: the last one of each plan, whole and not yet out. */
export function liveDrafts({ statements }: Incident): readonly Statement[] {
  const all = Object.values(statements);
  return all.filter(
    ({ id, plan, publications }) =>
      publications.length === 0 &&
      (plan === undefined || all.findLast((other) => other.plan === plan)?.id === id),
  );
}

/** Yeses that are awaited and have a time: to be called for, one by one. */
const signOffs = (incident: Incident): readonly Duty[] =>
  liveDrafts(incident)
    .filter(({ gaps }) => gaps.length === 0)
    .flatMap((statement) =>
      waitingFor(incident, statement)
        .filter(({ answerBy }) => answerBy !== undefined)
        .map(({ role, person, answerBy }) =>
          dutyOf({ id: `${statement.id}.${role}`, kind: 'sign-off', role, person, due: answerBy }),
        ),
    );

/** What a text that went out promised next; the next word to the public keeps it. */
function promises(incident: Incident, lead: string): readonly Duty[] {
  const out = Object.values(incident.statements).flatMap((statement) => {
    const [first] = statement.publications;
    return first === undefined || statement.audience === 'staff' ? [] : [{ ...statement, outAt: first.at }];
  });
  return out.flatMap(({ id, nextUpdate, outAt, audience }) => {
    if (nextUpdate === undefined) return [];
    const later = out.filter((other) => other.audience === audience && other.outAt > outAt);
    const doneAt = later.length === 0 ? undefined : Math.min(...later.map((other) => other.outAt));
    const person = incident.roles[lead]?.person;
    return [dutyOf({ id: `promise.${id}`, kind: 'promise', role: lead, person, due: nextUpdate, doneAt })];
  });
}

/** Calls and letters that wait for an answer, the media’s for the spokesperson and all others for the lead, and concerns with a time of their own. */
function answers(incident: Incident, lead: string): readonly Duty[] {
  const desk = incident.roles['spokesperson'] === undefined ? lead : 'spokesperson';
  const incoming = Object.values(incident.incoming).map(({ id, kind, answerer, deadline, settled }) => {
    const role = (answerer && rolesOf(incident, answerer)[0]) ?? (kind === 'media' ? desk : lead);
    const person = answerer ?? incident.roles[role]?.person;
    return dutyOf({ id, kind: 'incoming', role, person, due: deadline, doneAt: settled?.at });
  });
  const concerns = Object.values(incident.concerns).flatMap(({ id, due, settled }) =>
    due === undefined
      ? []
      : [
          dutyOf({
            ...{ id, kind: 'concern', role: lead, person: incident.roles[lead]?.person, due },
            doneAt: settled?.at,
          }),
        ],
  );
  return [...incoming, ...concerns];
}

/** What is owed because of what happened at the desk, beside the tasks of the playbook. */
export function deskDuties(incident: Incident): readonly Duty[] {
  const lead = leadRole(incident.playbook);
  return [
    ...decisionReview(incident, lead),
    ...signOffs(incident),
    ...promises(incident, lead),
    ...answers(incident, lead),
  ];
}
