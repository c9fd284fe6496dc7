import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFuzzy } from '../../../src/assessment/fuzzy/evaluate-fuzzy.ts';
import { defuzzify, normalised, verdictOn } from '../../../src/assessment/fuzzy/verdict.ts';
import type { FuzzyModel, FuzzyNode, Rating } from '../../../src/domain/fuzzy-model.ts';
import published from '../../fixtures/fuzzy/published.json' with { type: 'json' };

const close = (row: readonly number[]) => row.map((each) => expect.closeTo(each, 9) as number);
const nodeOf = (weights: readonly number[], ratings: readonly Rating[]): FuzzyNode => ({
  factors: ratings.map((rating, at) => ({
    name: String(at + 1),
    weight: weights[at] ?? 0,
    rating,
    path: ['factors', at],
  })),
});
const rows = (matrix: readonly (readonly number[])[]): readonly Rating[] =>
  matrix.map((row) => ({ kind: 'row', row }));
const GRADES = ['minor', 'moderate', 'severe'];
const modelOf = (whole: FuzzyNode, grades = GRADES): FuzzyModel => ({ grades, whole });

describe.each(published.twoLevel)('the published two-level example', (example) => {
  const groups = example.factors.map(({ weights, matrix }) => nodeOf(weights, rows(matrix)));
  const model = modelOf(
    nodeOf(
      example.weights,
      groups.map((inner) => ({ kind: 'inner', inner })),
    ),
    example.grades,
  );

  test('comes out as printed', () => {
    const { raw, largest, operator } = evaluateFuzzy(model);
    expect(operator).toBe(example.operator);
    expect(raw).toEqual(close(example.published));
    expect(example.grades[largest]).toBe(example.verdict);
  });

  test('has the groups that were worked out', () => {
    expect(evaluateFuzzy(model).factors.map(({ row }) => row)).toEqual(example.groups.map(close));
  });
});

describe('an evaluation', () => {
  test('grades values by memberships, bands and thresholds', () => {
    const { factors } = evaluateFuzzy(
      modelOf(
        nodeOf(
          [0.5, 0.3, 0.2],
          [
            {
              kind: 'memberships',
              value: 7.5,
              memberships: {
                minor: { shape: 'triangular', at: [0, 5, 10] },
                severe: { shape: 's', at: [5, 10] },
              },
            },
            { kind: 'bands', value: 10, bounds: [0, 10, 100], order: 'ascending' },
            { kind: 'thresholds', value: 15, thresholds: [10, 20, 30] },
          ],
        ),
      ),
    );
    expect(factors.map(({ row }) => row)).toEqual([
      [0.5, 0, 0.5],
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
    ]);
  });

  test('takes an operator for a group, and one from outside for all', () => {
    const inner: FuzzyNode = {
      ...nodeOf(
        [0.5, 0.5],
        rows([
          [1, 0, 0],
          [0, 1, 0],
        ]),
      ),
      operator: 'max-product',
    };
    const model = modelOf(nodeOf([1], [{ kind: 'inner', inner }]));
    expect(evaluateFuzzy(model).factors[0]?.inner?.operator).toBe('max-product');
    expect(evaluateFuzzy(model, 'sum-min').factors[0]?.inner?.operator).toBe('sum-min');
    expect(evaluateFuzzy(model, 'sum-min').operator).toBe('sum-min');
  });

  test('finds a value that belongs to no grade', () => {
    const memberships = { minor: { shape: 'triangular' as const, at: [0, 5, 10] } };
    const model = modelOf(nodeOf([1], [{ kind: 'memberships', value: 99, memberships }]));
    expect(evaluateFuzzy(model).findings).toEqual([
      { rule: 'fuzzy-value-ungraded', path: ['factors', 0], values: { factor: '1', found: '99' } },
    ]);
  });

  test('reads no membership that a grade inherits', () => {
    const model = modelOf(nodeOf([1], [{ kind: 'memberships', value: 1, memberships: {} }]), ['constructor']);
    expect(evaluateFuzzy(model).raw).toEqual([0]);
  });
});

describe('a verdict', () => {
  test.each([
    [[0.25, 0.4, 0.35], 1, []],
    [[0.25, 0.4, 0.36], 2, [1, 2]],
    [[0.36, 0.4, 0.25], 1, [0, 1]],
    [[0.4, 0.25, 0.36], 2, [0, 2]],
    [[0.34, 0.33, 0.33], 2, [0, 1, 2]],
    [[1, 0, 0], 0, []],
  ])('on %j is grade %d; near ties are %j', (row, verdict, nearTie) => {
    expect(verdictOn(normalised(row))).toMatchObject({ verdict, nearTie });
  });

  test('is never milder than the largest membership says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (row) => {
          const { verdict, largest } = verdictOn(normalised(row));
          expect(verdict).toBeGreaterThanOrEqual(largest);
        },
      ),
    );
  });
});

describe('one number from a membership vector', () => {
  const { memberships, scores, weightedAverage, largest, centroid } = published.defuzzify;

  test('is as published: the centroid, which the weighted average equals, and the score of the largest', () => {
    expect(defuzzify(memberships, scores).centroid).toBeCloseTo(centroid, 9);
    expect(defuzzify(memberships, scores).centroid).toBeCloseTo(weightedAverage, 9);
    expect(defuzzify(memberships, scores).largest).toBe(largest);
  });

  test('does not depend on the sum of the memberships', () => {
    const doubled = memberships.map((each) => each * 2);
    expect(defuzzify(doubled, scores).centroid).toBeCloseTo(centroid, 9);
  });
});
