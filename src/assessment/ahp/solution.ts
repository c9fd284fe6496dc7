import type { CompletionMethod, WeightMethod } from '../../domain/comparison.ts';
import { geometricMean } from './geometric-mean.ts';
import { isComplete, type JudgedMatrix, type Matrix, pairsOf } from './judged-matrix.ts';
import { completeByLeastLambda } from './least-lambda.ts';
import { type Principal, principalEigenvector } from './principal-eigenvector.ts';

/** How a matrix is worked out. */
export interface SolutionMethod {
  readonly method: WeightMethod;
  readonly incomplete: CompletionMethod;
}

/** A pair that nobody judged, with the value that stands for it, by the numbers of the factors. */
export interface FilledPair {
  readonly pair: readonly [number, number];
  readonly ratio: number;
}

/** The weights of one matrix, adding up to 1, and how far it is from one without contradiction. */
export interface Solution {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** Consistency index: (lambda max - n) / (n - 1), never below 0. */
  readonly ci: number;
  readonly filled: readonly FilledPair[];
}

/** Harker 1987: 0 for what is missing, and on the diagonal one more for each in its row. */
export function harkerMatrix(matrix: JudgedMatrix): Matrix {
  return matrix.map((row, i) => {
    const missing = row.filter((ratio) => ratio === null).length;
    return row.map((ratio, j) => (i === j ? 1 + missing : (ratio ?? 0)));
  });
}

function principalOf(matrix: JudgedMatrix): Principal {
  return principalEigenvector(isComplete(matrix) ? matrix : harkerMatrix(matrix), geometricMean(matrix));
}

/** Weights and consistency of a connected matrix; a complete one is taken as it is written. */
export function solve(given: JudgedMatrix, { method, incomplete }: SolutionMethod): Solution {
  const n = given.length;
  const matrix = incomplete === 'least-lambda' && !isComplete(given) ? completeByLeastLambda(given) : given;
  const principal = principalOf(matrix);
  const weights = method === 'eigenvector' ? principal.vector : geometricMean(matrix);
  const filled = pairsOf(given, 'missing').map(([i, j]): FilledPair => {
    const implied = (weights[i] ?? 1) / (weights[j] ?? 1);
    return { pair: [i, j], ratio: matrix[i]?.[j] ?? implied };
  });
  const ci = n < 2 ? 0 : Math.max(0, (principal.value - n) / (n - 1));
  return { weights, lambdaMax: principal.value, ci, filled };
}

/** What rounding leaves of the consistency index of a matrix without any contradiction. */
const ROUNDING = 1e-12;

/** CI / RI; 0 where nothing contradicts or a matrix is too small to, null without a random index. */
export const consistencyRatio = (ci: number, randomIndex: number | null): number | null =>
  ci <= ROUNDING || randomIndex === 0 ? 0 : randomIndex === null ? null : ci / randomIndex;
