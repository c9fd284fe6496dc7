import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/assessment/agreement.ts';
import { chiSquareTail } from '../../src/assessment/chi-square.ts';

const row = (items: number) =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: items, maxLength: items });

/** Scores of two to five raters for two to six items, with ties. */
const anyScores = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
  .chain(([raters, items]) => fc.array(row(items), { minLength: raters, maxLength: raters }));

const statistics = (scores: readonly (readonly number[])[]) => {
  const agreement = agreementOf(scores);
  return agreement === undefined
    ? undefined
    : { w: agreement.w.toFixed(12), p: agreement.p.toFixed(12), isExact: agreement.isExact };
};

describe('chi-square', () => {
  // Abramowitz & Stegun (1964), table 26.8: percentage points of the chi-square distribution.
  test.each([
    [3.84146, 1, 0.05],
    [6.6349, 1, 0.01],
    [5.99146, 2, 0.05],
    [7.81473, 3, 0.05],
    [11.0705, 5, 0.05],
    [18.307, 10, 0.05],
    [2.55821, 10, 0.99],
    [43.773, 30, 0.05],
    [124.342, 100, 0.05],
  ])('%d or more with %d degrees of freedom has the published probability %d', (value, df, p) => {
    expect(chiSquareTail(value, df)).toBeCloseTo(p, 5);
  });

  test('with even degrees of freedom is the finite sum e^(-x/2) Σ (x/2)^k / k!', () => {
    const finite = (value: number, df: number): number => {
      let term = 1;
      let sum = 0;
      for (let k = 0; k < df / 2; k++) {
        sum += term;
        term *= value / 2 / (k + 1);
      }
      return Math.exp(-value / 2) * sum;
    };
    for (const df of [2, 4, 6, 20, 40])
      for (const value of [0.01, 0.5, 1, 3, 7.5, 20, 55, 90])
        expect(chiSquareTail(value, df)).toBeCloseTo(finite(value, df), 12);
  });

  test('of nothing is certain, of a huge value all but impossible', () => {
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(1e6, 3)).toBe(0);
  });
});

describe('agreement', () => {
  test('is that of the three executives and six applicants in Siegel (1956): S = 25.5, W = .16', () => {
    const scores = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    const agreement = agreementOf(scores);
    expect(agreement?.w).toBeCloseTo(25.5 / 157.5, 12);
    expect(agreement?.w.toFixed(2)).toBe('0.16');
    expect(agreement).toMatchObject({ degreesOfFreedom: 5, isExact: false });
    expect(agreement?.chiSquare).toBeCloseTo(15 * (25.5 / 157.5), 12);
  });

  test('is corrected for ties as in Kendall (1948) and Siegel (1956): S = 591, ΣT = 9.5, W = .828', () => {
    const scores = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    const agreement = agreementOf(scores);
    expect(agreement?.w).toBeCloseTo(591 / (742.5 - 28.5), 12);
    expect(agreement?.w.toFixed(3)).toBe('0.828');
  });

  // The exact distribution for three raters and three items: M. Friedman (1937), in Siegel (1956), table N.
  test.each([
    [
      6,
      0.028,
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      4.667,
      0.194,
      [
        [1, 2, 3],
        [1, 2, 3],
        [2, 1, 3],
      ],
    ],
    [
      2.667,
      0.361,
      [
        [1, 2, 3],
        [2, 1, 3],
        [1, 3, 2],
      ],
    ],
    [
      2,
      0.528,
      [
        [1, 2, 3],
        [1, 2, 3],
        [3, 1, 2],
      ],
    ],
    [
      0,
      1,
      [
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ],
    ],
  ])(
    'of three raters and three items with χ² %d has the published exact probability %d',
    (chiSquare, p, scores) => {
      const agreement = agreementOf(scores);
      expect(agreement?.chiSquare).toBeCloseTo(chiSquare, 3);
      expect(agreement?.p).toBeCloseTo(p, 3);
      expect(agreement?.isExact).toBe(true);
    },
  );

  test('of many items has the approximate probability of chi-square', () => {
    const agreement = agreementOf([
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 2, 3, 4, 5, 6, 8, 7],
    ]);
    expect(agreement?.isExact).toBe(false);
    expect(agreement?.p).toBeCloseTo(chiSquareTail(agreement?.chiSquare ?? 0, 7), 12);
  });

  test('is whole between raters who order alike, however they score', () => {
    const agreement = agreementOf([
      [1, 2, 3],
      [10, 20, 3000],
      [-3, 0, 0.5],
    ]);
    expect(agreement?.w).toBeCloseTo(1, 12);
  });

  test('of two opposite raters is nothing', () => {
    expect(
      agreementOf([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    ).toMatchObject({ w: 0, p: 1 });
  });

  test.each([
    ['nobody', []],
    ['one rater', [[1, 2, 3]]],
    ['one item', [[1], [2]]],
    ['no items', [[], []]],
    [
      'raters who tell nothing apart',
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    [
      'a score that is no number',
      [
        [1, 2, NaN],
        [1, 2, 3],
      ],
    ],
    [
      'rows of different length',
      [
        [1, 2, 3],
        [1, 2],
      ],
    ],
  ])('cannot be said of %s', (_, scores) => {
    expect(agreementOf(scores)).toBeUndefined();
  });

  test('lies between 0 and 1, and so does its probability', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const agreement = agreementOf(scores);
        if (agreement === undefined) return;
        expect(agreement.w).toBeGreaterThanOrEqual(0);
        expect(agreement.w).toBeLessThanOrEqual(1);
        expect(agreement.p).toBeGreaterThan(0);
        expect(agreement.p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('is one between any rater who tells items apart and their like', () => {
    fc.assert(
      fc.property(row(5), fc.integer({ min: 2, max: 4 }), (scores, raters) => {
        fc.pre(new Set(scores).size > 1);
        expect(agreementOf(Array.from({ length: raters }, () => scores))?.w).toBeCloseTo(1, 12);
      }),
      { numRuns: 60 },
    );
  });

  test('only looks at order: growing scores by any rule changes nothing', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const grown = scores.map((each, rater) => each.map((score) => Math.exp(score) * (rater + 1) - 7));
        expect(statistics(grown)).toEqual(statistics(scores));
      }),
      { numRuns: 60 },
    );
  });

  test('does not care who rates first, or which item is asked first', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const turned = scores.toReversed().map((each) => each.toReversed());
        expect(statistics(turned)).toEqual(statistics(scores));
      }),
      { numRuns: 60 },
    );
  });
});
