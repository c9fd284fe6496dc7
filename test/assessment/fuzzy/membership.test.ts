import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandMemberships, thresholdMemberships } from '../../../src/assessment/fuzzy/band-memberships.ts';
import { membershipAt } from '../../../src/assessment/fuzzy/membership.ts';
import { MEMBERSHIP_SHAPES, type MembershipFunction } from '../../../src/domain/membership.ts';
import published from '../../fixtures/fuzzy/published.json' with { type: 'json' };

const shapeOf = (name: string) => MEMBERSHIP_SHAPES.find((shape) => shape === name) ?? 'z';

describe('a membership function', () => {
  test.each(published.memberships.functions)(
    '$shape $at is as published from 0 to 10',
    ({ shape, at, from0to10 }) => {
      const fn: MembershipFunction = { shape: shapeOf(shape), at };
      expect(fn.shape).toBe(shape);
      from0to10.forEach((expected, x) => {
        expect(membershipAt(fn, x)).toBeCloseTo(expected, 6);
      });
    },
  );

  test('is published here for every shape there is', () => {
    expect(published.memberships.functions.map(({ shape }) => shape).sort()).toEqual(
      [...MEMBERSHIP_SHAPES].sort(),
    );
  });

  test.each<[MembershipFunction, number, number]>([
    [{ shape: 'triangular', at: [0, 0, 10] }, 0, 1],
    [{ shape: 'triangular', at: [0, 0, 10] }, -1, 0],
    [{ shape: 'triangular', at: [0, 10, 10] }, 10, 1],
    [{ shape: 'trapezoidal', at: [0, 0, 5, 10] }, 0, 1],
    [{ shape: 'z', at: [3, 3] }, 2, 1],
    [{ shape: 's', at: [3, 3] }, 3, 1],
  ])('%j may begin or end steeply: at %d it is %d', (fn, x, expected) => {
    expect(membershipAt(fn, x)).toBe(expected);
  });

  test('is between 0 and 1 for every number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...published.memberships.functions),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        ({ shape, at }, x) => {
          const membership = membershipAt({ shape: shapeOf(shape), at }, x);
          expect(membership).toBeGreaterThanOrEqual(0);
          expect(membership).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 7 })
  .map((bounds) => bounds.sort((a, b) => a - b));
const value = fc.double({ noNaN: true, min: -100, max: 11_000 });
const cumulative = (row: readonly number[]): readonly number[] =>
  row.map((_, grade) => row.slice(grade).reduce((sum, membership) => sum + membership, 0));

describe('memberships from bands', () => {
  test.each([
    [10, [0.5, 0.5, 0]],
    [100, [0, 0.5, 0.5]],
    [5, [1, 0, 0]],
    [8, [0.7, 0.3, 0]],
    [15, [0, 1, 0]],
    [55, [0, 1, 0]],
    [145, [0, 0, 1]],
    [1e9, [0, 0, 1]],
    [-3, [1, 0, 0]],
  ])('of 0, 10 and 100 are, at %d, %j', (x, expected) => {
    expect(bandMemberships([0, 10, 100], 'ascending', x)).toEqual(
      expected.map((each) => expect.closeTo(each, 12) as number),
    );
  });

  test('of a rank grow as the number falls', () => {
    expect(bandMemberships([50, 30, 10], 'descending', 30)).toEqual([0.5, 0.5, 0]);
    expect(bandMemberships([50, 30, 10], 'descending', 1)).toEqual([
      0,
      expect.closeTo(0.05, 12),
      expect.closeTo(0.95, 12),
    ]);
  });

  test('are halves at every bound, whatever the bounds', () => {
    fc.assert(
      fc.property(ascending, (bounds) => {
        bounds.slice(1).forEach((bound, place) => {
          const row = bandMemberships(bounds, 'ascending', bound);
          expect(row[place]).toBeCloseTo(0.5, 9);
          expect(row[place + 1]).toBeCloseTo(0.5, 9);
        });
      }),
    );
  });

  test('add up to 1 and touch at most two neighbours', () => {
    fc.assert(
      fc.property(ascending, value, (bounds, x) => {
        const row = bandMemberships(bounds, 'ascending', x);
        expect(row.reduce((sum, membership) => sum + membership, 0)).toBeCloseTo(1, 9);
        const there = row.flatMap((membership, grade) => (membership > 1e-9 ? [grade] : []));
        expect(there.length).toBeLessThanOrEqual(2);
        expect((there.at(-1) ?? 0) - (there[0] ?? 0)).toBeLessThanOrEqual(1);
        expect(Math.min(...row)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test('never fall, grade or worse, when the number gets worse', () => {
    fc.assert(
      fc.property(ascending, value, value, (bounds, one, other) => {
        const [milder, worse] = [Math.min(one, other), Math.max(one, other)];
        const before = cumulative(bandMemberships(bounds, 'ascending', milder));
        const after = cumulative(bandMemberships(bounds, 'ascending', worse));
        after.forEach((membership, grade) => {
          expect(membership).toBeGreaterThanOrEqual((before[grade] ?? 0) - 1e-12);
        });
      }),
    );
  });

  test('are the same for a rank as for its mirror image', () => {
    fc.assert(
      fc.property(ascending, value, (bounds, x) => {
        const mirrored = bandMemberships(
          bounds.map((bound) => -bound),
          'descending',
          -x,
        );
        expect(mirrored).toEqual(bandMemberships(bounds, 'ascending', x));
      }),
    );
  });

  test('are a step where two bounds are the same', () => {
    expect(bandMemberships([5, 5], 'ascending', 4.99)).toEqual([1, 0]);
    expect(bandMemberships([5, 5], 'ascending', 5)).toEqual([0, 1]);
  });
});

describe('memberships from thresholds', () => {
  const { thresholds, x, published: expected } = published.thresholds;

  test('are as published', () => {
    expect(thresholdMemberships(thresholds, x)).toEqual(
      expected.map((each) => expect.closeTo(each, 12) as number),
    );
  });

  test('are full at each threshold and stay so beyond the ends', () => {
    thresholds.forEach((threshold, grade) => {
      expect(thresholdMemberships(thresholds, threshold)).toEqual(
        thresholds.map((_, at) => (at === grade ? 1 : 0)),
      );
    });
    expect(thresholdMemberships(thresholds, -1)).toEqual([1, 0, 0, 0]);
    expect(thresholdMemberships(thresholds, 9)).toEqual([0, 0, 0, 1]);
  });
});
