import { PLAYBOOK } from '../support/playbook.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../src/domain/duties.ts';
import { toIso } from '../../src/domain/envelope.ts';
import { type EventType, eventKinds, type RecordedEvent } from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { AUDIENCES } from '../../src/domain/playbook.ts';
import { statementStatus } from '../../src/domain/sign-off.ts';
import { happened, incidentAfter, instant, opening, sha } from '../support/given.ts';

const moment = fc.integer({ min: instant('00:00', 1), max: instant('00:00', 28) }).map(toIso);
const few = (...words: string[]) => fc.constantFrom(...words);
const task = few('silence', 'verify', 'first-response', 'review', 't1', 'nobody-knows', 'constructor');
const fact = few('f1', 'f2', 'constructor');
const statement = few('s1', 's2');
const person = few('wang', 'li', 'chen');
const tier = few('minor', 'moderate', 'severe', 'of-another-playbook');
const reason = few('because');
const optional = { requiredKeys: ['rebased'] as ['rebased'] };
const rebased = fc.constant([]);

const signOff = fc.record({
  ...{ statement, sha256: few(sha('s1'), sha('s2')), step: few('lead', 'legal', 'chef'), approver: person },
  via: fc.constantFrom('here' as const, 'phone' as const),
});

const draft = fc.record({
  ...{ statement, genre: fc.constant('situation' as const), language: few('en'), text: few('x\n') },
  ...{ audience: fc.constantFrom(...AUDIENCES), sha256: few(sha('s1')), plan: few('situation', 'gone') },
  ...{ facts: fc.array(fact, { maxLength: 2 }), gaps: fc.constant([]) },
});

const tierData = fc.record({
  ...{ tier, provisional: fc.boolean(), method: few('highest-band'), rebased, decidedBy: fc.constant([]) },
  ...{
    answers: fc.constant({}),
    scores: fc.constant({}),
    conditions: fc.constant({ 'phase.respond': true }),
  },
});

/** Data that fits each kind's schema, sharing a few ids so that events meet. */
const dataOf = {
  IncidentOpened: fc.constant(opening().data),
  TimesAmended: fc.record({ title: few('T'), aware: moment, occurred: moment, rebased }, optional),
  EntryLogged: fc.record({ kind: fc.constantFrom('decision' as const, 'action' as const), text: few('x') }),
  EntryRetracted: fc.record({ event: few('e0', 'e1', 'e2', 'e3', 'e9'), reason }),
  RoleAssigned: fc.record({ role: few('lead', 'legal', 'chef'), person }),
  TaskAdded: fc.record({
    task,
    title: few('x'),
    role: few('lead', 'chef'),
    due: moment,
    phase: few('dessert'),
  }),
  TaskStarted: fc.record({ task }),
  TaskDone: fc.record({ task }),
  TaskSkipped: fc.record({ task, reason }),
  TaskBlocked: fc.record({ task, reason }),
  TaskAssigned: fc.record({ task, person }),
  FactAdded: fc.record({ fact, claim: few('x') }),
  FactConfirmed: fc.record({ fact, source: few('s'), confirmedBy: person }),
  FactRefuted: fc.record({ fact, reason }),
  FactRevised: fc.record({ fact, claim: few('y'), reason }),
  TierAssigned: tierData,
  StatementDrafted: draft,
  StatementReviewed: signOff,
  StatementReleased: signOff,
  StatementPublished: fc.record({ statement, sha256: few(sha('s1')), channel: few('weibo', 'radio') }),
  IncidentClosed: fc.record({ reason }),
  IncidentReopened: fc.record({ reason }),
} satisfies Record<EventType, fc.Arbitrary<unknown>>;

const eventOf = <T extends EventType>(type: T, data: fc.Arbitrary<Parameters<typeof happened<T>>[1]>) =>
  fc.tuple(data, moment, person).map(([filled, at, by]) => happened(type, filled, { at, by }));

const anyEvent: fc.Arbitrary<RecordedEvent> = fc.oneof(
  eventOf('IncidentOpened', dataOf.IncidentOpened),
  eventOf('TimesAmended', dataOf.TimesAmended),
  eventOf('EntryLogged', dataOf.EntryLogged),
  eventOf('EntryRetracted', dataOf.EntryRetracted),
  eventOf('RoleAssigned', dataOf.RoleAssigned),
  eventOf('TaskAdded', dataOf.TaskAdded),
  eventOf('TaskStarted', dataOf.TaskStarted),
  eventOf('TaskDone', dataOf.TaskDone),
  eventOf('TaskSkipped', dataOf.TaskSkipped),
  eventOf('TaskBlocked', dataOf.TaskBlocked),
  eventOf('TaskAssigned', dataOf.TaskAssigned),
  eventOf('FactAdded', dataOf.FactAdded),
  eventOf('FactConfirmed', dataOf.FactConfirmed),
  eventOf('FactRefuted', dataOf.FactRefuted),
  eventOf('FactRevised', dataOf.FactRevised),
  eventOf('TierAssigned', dataOf.TierAssigned),
  eventOf('StatementDrafted', dataOf.StatementDrafted),
  eventOf('StatementReviewed', dataOf.StatementReviewed),
  eventOf('StatementReleased', dataOf.StatementReleased),
  eventOf('StatementPublished', dataOf.StatementPublished),
  eventOf('IncidentClosed', dataOf.IncidentClosed),
  eventOf('IncidentReopened', dataOf.IncidentReopened),
);

const history = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.map((event, n) => ({ ...event, id: `e${String(n)}` })));

describe('whatever was recorded, in whatever order, after the opening', () => {
  test('the fold never throws, and every view of it can be worked out', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (events, holds) => {
        const incident = incidentAfter(opening(), ...events);
        const conditions = { 'phase.respond': holds, 'task.families': holds };
        const duties = dutiesOf(incident, 'lead', conditions, instant('12:00'));
        for (const statement of Object.values(incident.statements)) statementStatus(incident, statement);
        expect(duties.every(({ status, doneAt }) => (status === 'done') === (doneAt !== undefined))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('the fold leaves the state before it as it was', () => {
    fc.assert(
      fc.property(history, anyEvent, (events, next) => {
        const incident = incidentAfter(opening(), ...events);
        const before = structuredClone(incident);
        evolve(incident, next);
        expect(incident).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('only a retraction, or a corrected statement, makes a task undone that was done once', () => {
    const undoing = new Set<string>(['EntryRetracted', 'StatementDrafted', 'TimesAmended']);
    // What comes back with the tier is owed again at a tier that has a pace for it.
    const tasks = Object.values(PLAYBOOK.phases).flatMap((phase) => Object.entries(phase.tasks));
    const repeating = new Set(tasks.flatMap(([id, { repeats }]) => (repeats === undefined ? [] : [id])));
    fc.assert(
      fc.property(history, anyEvent, (events, next) => {
        fc.pre(!undoing.has(next.type));
        const before = incidentAfter(opening(), ...events);
        const after = evolve(before, next) ?? before;
        const doneIn = (incident: typeof before) =>
          dutiesOf(incident, 'lead', {}, instant('12:00'))
            .filter(
              ({ kind, id, status }) => kind !== 'reclassify' && !repeating.has(id) && status === 'done',
            )
            .map(({ id }) => id);
        expect(doneIn(after)).toEqual(expect.arrayContaining(doneIn(before)));
      }),
      { numRuns: 300 },
    );
  });
});

test('before the opening there is no incident', () => {
  expect(evolve(undefined, happened('IncidentClosed', {}))).toBeUndefined();
});

test('a second opening, from a merge, changes nothing', () => {
  const incident = incidentAfter();
  expect(evolve(incident, opening())).toBe(incident);
});

test('these properties are told of every kind of event', () => {
  expect(Object.keys(dataOf).sort()).toEqual(Object.keys(eventKinds).sort());
});
