import type { Judged } from '../../domain/comparison.ts';
import { connectedGroups } from '../../domain/connected-groups.ts';

/** Ratios, row against column; both sides of a pair are there, or neither. */
export type Matrix = readonly (readonly number[])[];

/** The same with gaps: `null` where nobody judged. */
export type JudgedMatrix = readonly (readonly (number | null)[])[];

export const isComplete = (matrix: JudgedMatrix): matrix is Matrix =>
  matrix.every((row) => row.every((ratio) => ratio !== null));

/** Pairs of factors, row below column, that were judged; or those that were not. */
export function pairsOf(
  matrix: JudgedMatrix,
  kind: 'judged' | 'missing',
): readonly (readonly [number, number])[] {
  return matrix.flatMap((row, i) =>
    row.flatMap((ratio, j): readonly (readonly [number, number])[] =>
      j > i && (ratio !== null) === (kind === 'judged') ? [[i, j]] : [],
    ),
  );
}

/** Whether each factor is compared with each other, if only by way of third ones. */
export const isConnected = (matrix: JudgedMatrix): boolean =>
  connectedGroups(matrix.length, pairsOf(matrix, 'judged')).length === 1;

/** The matrix with another value for one pair and its inverse on the other side. */
export function withRatio(matrix: JudgedMatrix, i: number, j: number, ratio: number | null): JudgedMatrix {
  const reverse = ratio === null ? null : 1 / ratio;
  return matrix.map((row, at) =>
    at === i || at === j
      ? row.map((cell, column) =>
          at === i && column === j ? ratio : at === j && column === i ? reverse : cell,
        )
      : row,
  );
}

/** The matrix of one person's judgements, in the order of the factors. */
export function judgedMatrix({ matrix, judgements = [] }: Judged, factors: readonly string[]): JudgedMatrix {
  const numbers = new Map(factors.map((factor, at) => [factor, at]));
  const cells: (number | null)[][] = factors.map((_, i) =>
    factors.map((__, j) => (i === j ? 1 : (matrix?.[i]?.[j] ?? null))),
  );
  for (const [left, right, ratio] of judgements) {
    const [i, j] = [numbers.get(left), numbers.get(right)];
    if (ratio === null || i === undefined || j === undefined || i === j) continue;
    cells[i]?.splice(j, 1, ratio);
    cells[j]?.splice(i, 1, 1 / ratio);
  }
  return cells;
}
