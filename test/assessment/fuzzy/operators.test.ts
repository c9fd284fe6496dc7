import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandMemberships } from '../../../src/assessment/fuzzy/band-memberships.ts';
import { combine } from '../../../src/assessment/fuzzy/operators.ts';
import { normalised, verdictOn } from '../../../src/assessment/fuzzy/verdict.ts';
import { FUZZY_OPERATORS, type FuzzyOperator } from '../../../src/domain/membership.ts';
import published from '../../fixtures/fuzzy/published.json' with { type: 'json' };

const close = (row: readonly number[], digits: number) =>
  row.map((each) => expect.closeTo(each, digits) as number);
const entries = (table: object): readonly (readonly [FuzzyOperator, readonly number[]])[] =>
  FUZZY_OPERATORS.flatMap((operator) => {
    const row: unknown = Object.entries(table).find(([name]) => name === operator)?.[1];
    return Array.isArray(row) ? [[operator, row.map(Number)] as const] : [];
  });

describe.each(published.cases)('the published example $id', (example) => {
  test.each(entries(example.published))('comes out as printed by %s', (operator, expected) => {
    expect(combine(operator, example.weights, example.matrix)).toEqual(close(expected, 9));
  });

  test.each(entries(example.computed))('comes out as worked out by %s', (operator, expected) => {
    expect(combine(operator, example.weights, example.matrix)).toEqual(close(expected, 9));
  });

  test.each(entries(example.computedNormalized))('comes out with a sum of 1 by %s', (operator, expected) => {
    expect(normalised(combine(operator, example.weights, example.matrix))).toEqual(close(expected, 9));
  });

  test('comes out with a sum of 1 as printed', () => {
    for (const [operator, expected] of entries(example.publishedNormalized ?? {}))
      expect(normalised(combine(operator, example.weights, example.matrix))).toEqual(close(expected, 3));
  });

  test('has five operators worked out', () => {
    expect(entries(example.computed)).toHaveLength(5);
  });
});

test.each(published.cases.filter(({ verdict }) => verdict !== undefined))(
  'the published example $id has the printed verdict by max-min: $verdict',
  ({ weights, matrix, grades, verdict }) => {
    expect(grades?.[verdictOn(normalised(combine('max-min', weights, matrix))).largest]).toBe(verdict);
  },
);

test('sum-product is the weighted average cut off at 1', () => {
  expect(
    combine(
      'sum-product',
      [0.9, 0.8],
      [
        [1, 0.5],
        [0.5, 0],
      ],
    ),
  ).toEqual([1, expect.closeTo(0.45, 12)]);
});

const membership = fc.double({ min: 0, max: 1, noNaN: true });
const evaluation = fc.integer({ min: 1, max: 6 }).chain((factors) =>
  fc.integer({ min: 2, max: 5 }).chain((grades) =>
    fc.record({
      weights: fc
        .array(fc.integer({ min: 1, max: 100 }), { minLength: factors, maxLength: factors })
        .map((parts) => parts.map((part) => part / parts.reduce((sum, each) => sum + each, 0))),
      rows: fc.array(fc.array(membership, { minLength: grades, maxLength: grades }), {
        minLength: factors,
        maxLength: factors,
      }),
      shift: fc.nat(factors),
    }),
  ),
);
const rotated = <T>(items: readonly T[], by: number): readonly T[] => [
  ...items.slice(by),
  ...items.slice(0, by),
];
const columnsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, grade) => rows.map((row) => row[grade] ?? 0));

describe('with weights that sum to 1', () => {
  test('the weighted average and sum-product lie between the least and the greatest membership of each grade', () => {
    fc.assert(
      fc.property(
        evaluation,
        fc.constantFrom('weighted-average', 'sum-product'),
        ({ weights, rows }, operator) => {
          const columns = columnsOf(rows);
          combine(operator, weights, rows).forEach((result, grade) => {
            expect(result).toBeGreaterThanOrEqual(Math.min(...(columns[grade] ?? [])) - 1e-12);
            expect(result).toBeLessThanOrEqual(Math.max(...(columns[grade] ?? [])) + 1e-12);
          });
        },
      ),
    );
  });

  test('max-min and max-product never exceed the greatest membership of a grade', () => {
    fc.assert(
      fc.property(evaluation, fc.constantFrom('max-min', 'max-product'), ({ weights, rows }, operator) => {
        const columns = columnsOf(rows);
        combine(operator, weights, rows).forEach((result, grade) => {
          expect(result).toBeLessThanOrEqual(Math.max(...(columns[grade] ?? [])));
        });
      }),
    );
  });

  test.each(FUZZY_OPERATORS)('%s stays between 0 and 1', (operator) => {
    fc.assert(
      fc.property(evaluation, ({ weights, rows }) => {
        for (const result of combine(operator, weights, rows)) {
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test.each(FUZZY_OPERATORS)('%s does not care for the order of the factors', (operator) => {
    fc.assert(
      fc.property(evaluation, ({ weights, rows, shift }) => {
        const moved = combine(operator, rotated(weights, shift), rotated(rows, shift));
        expect(moved).toEqual(close(combine(operator, weights, rows), 9));
      }),
    );
  });
});

const BOUNDS = [0, 10, 100, 1000];
const cumulative = (row: readonly number[]): readonly number[] =>
  row.map((_, grade) => row.slice(grade).reduce((sum, each) => sum + each, 0));
const answers = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 3, maxLength: 3 });
const MONOTONIC = FUZZY_OPERATORS.filter((operator) => operator !== 'balanced-average');

describe('raising an answer', () => {
  test.each(MONOTONIC)('never lowers membership of a grade or worse by %s', (operator) => {
    fc.assert(
      fc.property(answers, fc.nat(2), fc.integer({ min: 1, max: 2000 }), (given, which, more) => {
        const raised = given.map((answer, at) => (at === which ? answer + more : answer));
        const joined = (values: readonly number[]) =>
          combine(
            operator,
            [0.5, 0.3, 0.2],
            values.map((x) => cumulative(bandMemberships(BOUNDS, 'ascending', x))),
          );
        const before = joined(given);
        joined(raised).forEach((result, grade) => {
          expect(result).toBeGreaterThanOrEqual((before[grade] ?? 0) - 1e-12);
        });
      }),
    );
  });

  test('can lower it by the balanced average, which divides by the sum of the grade', () => {
    const weights = [0.1, 0.9];
    const before = combine('balanced-average', weights, [[0.2], [0.6]])[0] ?? 0;
    expect(combine('balanced-average', weights, [[0.6], [0.6]])[0]).toBeLessThan(before);
  });
});
