import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenceOf, nextRound, resolveMoment, startNameOf } from '../../src/domain/moments.ts';
import type { Cadence, Task } from '../../src/domain/playbook.ts';
import { instant } from '../support/given.ts';
import { PLAYBOOK } from '../support/playbook.ts';

const HOUR = 3600;
const TWO_THEN_FOUR: Cadence = { every: 2 * HOUR, for: 12 * HOUR, then: 4 * HOUR };
const first = instant('00:00');
const hours = (...numbers: number[]) => numbers.map((number) => first + number * HOUR * 1000);

describe('the rounds of `2h for 12h, then 4h`', () => {
  test('stand at these hours when each is done in time', () => {
    const due = [nextRound(TWO_THEN_FOUR, first, [])];
    while (due.length < 10) due.push(nextRound(TWO_THEN_FOUR, first, due));
    expect(due).toEqual(hours(0, 2, 4, 6, 8, 10, 12, 16, 20, 24));
  });

  test('go on from the slot, not from when it was done', () => {
    expect(nextRound(TWO_THEN_FOUR, first, hours(0.5))).toBe(hours(2)[0]);
    expect(nextRound(TWO_THEN_FOUR, first, hours(0, 13))).toBe(hours(16)[0]);
  });

  test('count a round done at the very next slot for that one too', () => {
    expect(nextRound(TWO_THEN_FOUR, first, hours(2))).toBe(hours(4)[0]);
  });

  test('count an early round for the slot it was done for', () => {
    expect(nextRound(TWO_THEN_FOUR, first, hours(0, 1.9))).toBe(hours(4)[0]);
    expect(nextRound(TWO_THEN_FOUR, first, hours(-1))).toBe(hours(2)[0]);
  });
});

test('a cadence that ends keeps its pace when it names no other', () => {
  expect(nextRound({ every: HOUR, for: 2 * HOUR }, first, hours(0, 1, 2))).toBe(hours(3)[0]);
});

describe('for any cadence and rounds, the next round', () => {
  const cadence = fc.record({
    every: fc.integer({ min: 60, max: 48 * HOUR }),
    for: fc.integer({ min: 60, max: 48 * HOUR }),
    then: fc.integer({ min: 60, max: 48 * HOUR }),
  });
  const rounds = fc
    .array(fc.integer({ min: -2 * HOUR, max: 200 * HOUR }), { maxLength: 12 })
    .map((seconds) => seconds.map((second) => first + second * 1000));

  test('is after every round done, and after the first deadline once one was', () => {
    fc.assert(
      fc.property(cadence, rounds, (every, done) => {
        const next = nextRound(every, first, done);
        expect(next).toBeGreaterThanOrEqual(first);
        expect(done.every((instant) => instant < next)).toBe(true);
        if (done.length > 0) expect(next).toBeGreaterThan(first);
      }),
    );
  });

  test('stands on the grid: whole steps of `every`, then whole steps of `then`', () => {
    fc.assert(
      fc.property(cadence, rounds, (pace, done) => {
        const seconds = (nextRound(pace, first, done) - first) / 1000;
        const quick = Math.ceil(pace.for / pace.every) * pace.every;
        const rest = seconds <= quick ? seconds % pace.every : (seconds - quick) % pace.then;
        expect(rest).toBe(0);
      }),
    );
  });

  test('comes no earlier for one more round', () => {
    fc.assert(
      fc.property(cadence, rounds, fc.integer({ min: 0, max: 200 * HOUR }), (every, done, more) => {
        const next = nextRound(every, first, [...done, first + more * 1000]);
        expect(next).toBeGreaterThan(nextRound(every, first, done));
      }),
    );
  });
});

describe('the pace of a repeating task', () => {
  const task: Task = { title: 'Assess', role: 'lead', repeats: 'tier.review' };

  test('is the tier’s, or the fastest of all while unclassified', () => {
    expect(cadenceOf(task, PLAYBOOK, 'minor')).toEqual({ every: 24 * HOUR });
    expect(cadenceOf(task, PLAYBOOK, undefined)).toEqual(TWO_THEN_FOUR);
  });

  test('is its own where it names one', () => {
    expect(cadenceOf({ ...task, repeats: { every: HOUR } }, PLAYBOOK, 'minor')).toEqual({ every: HOUR });
    expect(cadenceOf({ title: 'Once', role: 'lead' }, PLAYBOOK, 'minor')).toBeUndefined();
  });
});

describe('a moment', () => {
  const anchors = { times: { aware: first }, phaseStart: undefined, completedAt: () => undefined };
  const from = (name: 'aware' | 'closed', tier: 'result' | 'publicText') =>
    ({ all: { start: { kind: 'named', name }, plus: { tier } } }) as const;

  test('is unknown while its start has not happened', () => {
    expect(resolveMoment(from('closed', 'publicText'), PLAYBOOK, 'minor', anchors)).toBeUndefined();
  });

  test('does not exist at a tier that sets no such duration, and does at one that does', () => {
    expect(resolveMoment(from('aware', 'result'), PLAYBOOK, 'minor', anchors)).toBeUndefined();
    expect(resolveMoment(from('aware', 'result'), PLAYBOOK, 'severe', anchors)).toBe(hours(48)[0]);
    expect(resolveMoment(from('aware', 'result'), PLAYBOOK, undefined, anchors)).toBe(hours(48)[0]);
  });

  test('names what it counts from, by the tier in force', () => {
    const byTier = {
      minor: { start: { kind: 'named', name: 'aware' }, plus: { seconds: HOUR } },
      severe: { start: { kind: 'task', task: 'verify' }, plus: { seconds: HOUR } },
    } as const;
    expect(startNameOf({ byTier }, 'severe')).toBe('task.verify');
    expect(startNameOf({ byTier }, 'minor')).toBe('aware');
    expect(startNameOf({ all: { start: { kind: 'phase' }, plus: { seconds: 0 } } }, undefined)).toBe('phase');
  });
});
