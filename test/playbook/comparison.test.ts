import { describe, expect, test } from 'vitest';
import { readComparison } from '../../src/playbook/comparison.ts';

describe('a comparison inside another file', () => {
  test('takes the factors that it is given, and says each path below its own', () => {
    const weights = { judgements: [['harm', 'sprea', 3]] };
    const { findings, comparison } = readComparison(weights, ['classification', 'weights'], {
      factors: ['harm', 'spread'],
    });
    expect(comparison).toBeUndefined();
    expect(findings[0]).toMatchObject({
      rule: 'comparison-factor-unknown',
      path: ['classification', 'weights', 'judgements', 0, 1],
      values: { suggestion: 'spread' },
    });
  });

  test('prefers the factors that it names', () => {
    const { comparison } = readComparison({ factors: ['a', 'b'], judgements: [['a', 'b', '1/3']] }, [], {
      factors: ['c'],
    });
    expect(comparison).toEqual({ factors: ['a', 'b'], judgements: [['a', 'b', 1 / 3]] });
  });
});

describe('a matrix', () => {
  const read = (matrix: readonly (readonly unknown[])[]) =>
    readComparison({ factors: ['a', 'b'], matrix }, []);

  test.each([
    [
      'one half alone',
      [
        [1, 3],
        [null, 1],
      ],
      3,
    ],
    [
      'the other half',
      [
        ['?', ''],
        ['1/3', '-'],
      ],
      3,
    ],
    [
      'an inverse rounded to two digits',
      [
        [1, 0.33],
        [3, 1],
      ],
      1 / 3,
    ],
    [
      'an inverse rounded to twelve digits',
      [
        [1, 7],
        [0.142857142857, 1],
      ],
      7,
    ],
    [
      'two rounded values, of which the upper holds',
      [
        [1, 4.54],
        [0.22, 1],
      ],
      4.54,
    ],
    [
      'full-width figures',
      [
        [1, '１／３'],
        ['３', 1],
      ],
      1 / 3,
    ],
  ])('may hold %s', (_, matrix, ratio) => {
    const { comparison, findings } = read(matrix);
    expect(findings).toEqual([]);
    expect(comparison?.matrix).toEqual([
      [1, ratio],
      [expect.closeTo(1 / ratio, 15), 1],
    ]);
  });

  test.each([
    [3, 0.4],
    [3, 0.34],
    [2, 0.6],
    [0.2, 4],
    [9, 9],
  ])('%d and %d are no inverses', (upper, lower) => {
    expect(
      read([
        [1, upper],
        [lower, 1],
      ]).findings,
    ).toMatchObject([{ rule: 'matrix-reciprocal', path: ['matrix', 1, 0] }]);
  });

  test('off the scale of 1/9 to 9 is a warning, once', () => {
    const { comparison, findings } = readComparison(
      {
        factors: ['a', 'b', 'c'],
        judgements: [
          ['a', 'b', 20],
          ['b', 'c', '1/12'],
        ],
      },
      [],
    );
    expect(comparison).toBeDefined();
    expect(findings).toMatchObject([
      { rule: 'ratio-off-scale', severity: 'warning', path: ['judgements', 0], values: { number: 2 } },
    ]);
  });
});
