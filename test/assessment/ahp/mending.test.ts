import { describe, expect, test } from 'vitest';
import { analyseComparison } from '../../../src/assessment/ahp/analyse-comparison.ts';
import { CR_LIMIT } from '../../../src/assessment/ahp/consistency-findings.ts';
import { findOutOfLine } from '../../../src/assessment/ahp/out-of-line.ts';

/** The choice of a school: T. L. Saaty, The analytic hierarchy process (1980). */
const SCHOOL = {
  factors: ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'],
  matrix: [
    [1, 4, 3, 1, 3, 4],
    [1 / 4, 1, 7, 3, 1 / 5, 1],
    [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
    [1, 1 / 3, 5, 1, 1, 1 / 3],
    [1 / 3, 5, 5, 1, 1, 3],
    [1 / 4, 1, 6, 3, 1 / 3, 1],
  ],
};

describe('the judgement most out of line', () => {
  const { nodes, findings } = analyseComparison(SCHOOL);
  const { inconsistent, cr } = nodes[0];

  test('is the one whose mending brings CR down the most', () => {
    expect(cr).toBeCloseTo(0.229, 3);
    expect([inconsistent?.left, inconsistent?.right].sort()).toEqual(['f1', 'f4']);
    expect(inconsistent?.crAfter).toBeCloseTo(0.179, 3);
  });

  test('comes with the others that are to be mended besides, until CR is low enough', () => {
    const further = inconsistent?.further ?? [];
    expect(further.length).toBeGreaterThan(0);
    const ratios = [inconsistent, ...further].map((step) => step?.crOnScale ?? 0);
    expect([...ratios].sort((a, b) => b - a)).toEqual(ratios);
    expect(ratios.at(-1)).toBeLessThan(CR_LIMIT);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'ahp-inconsistent',
      ...further.map(() => 'ahp-inconsistent-further'),
    ]);
  });

  test('mended as said, the whole comparison holds', () => {
    const matrix = SCHOOL.matrix.map((row) => [...row]);
    for (const { left, right, betterOnScale } of [inconsistent, ...(inconsistent?.further ?? [])].flatMap(
      (step) => step ?? [],
    )) {
      const [i, j] = [SCHOOL.factors.indexOf(left), SCHOOL.factors.indexOf(right)];
      matrix[i]?.splice(j, 1, betterOnScale);
      matrix[j]?.splice(i, 1, 1 / betterOnScale);
    }
    const mended = analyseComparison({ ...SCHOOL, matrix });
    expect(mended.findings).toEqual([]);
    expect(mended.cr).toBeCloseTo(inconsistent?.further.at(-1)?.crOnScale ?? 0, 9);
  });

  test('stands alone where mending it is enough', () => {
    const one = analyseComparison({
      factors: ['a', 'b', 'c'],
      judgements: [
        ['a', 'b', 3],
        ['b', 'c', 3],
        ['a', 'c', 1 / 5],
      ],
    });
    expect(one.nodes[0].inconsistent?.further).toEqual([]);
  });

  test('is there for a hundred factors, soon enough', () => {
    const size = 60;
    const matrix = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => (i === j ? 1 : (i * 7 + j * 3) % 5 < 2 === i < j ? 9 : 1 / 9)),
    ).map((row, i, all) => row.map((cell, j) => (j < i ? 1 / (all[j]?.[i] ?? 1) : cell)));
    const method = { method: 'eigenvector', incomplete: 'harker' } as const;
    expect(
      findOutOfLine(
        matrix,
        matrix.map(() => 1 / size),
        method,
        1.6,
      ),
    ).toBeDefined();
  });
});
