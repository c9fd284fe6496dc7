import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../src/domain/duties.ts';
import { eventKinds } from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { statementStatus } from '../../src/domain/sign-off.ts';
import { anyEvent, dataOf, history } from '../support/any-event.ts';
import { happened, incidentAfter, instant, opening } from '../support/given.ts';
import { PLAYBOOK } from '../support/playbook.ts';

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
