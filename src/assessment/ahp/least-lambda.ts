import { geometricMean } from './geometric-mean.ts';
import type { JudgedMatrix, Matrix } from './judged-matrix.ts';
import { pairsOf } from './judged-matrix.ts';
import { type Principal, principalEigenvector } from './principal-eigenvector.ts';

const ROUNDS = 500;
const SHORTEST_STEP = 1e-4;
/** Logarithm; the completed values are right to about twelve digits. */
const TOLERANCE = 1e-12;

/** Logarithms of the values of missing pairs. */
type Logs = readonly number[];
type Pairs = readonly (readonly [number, number])[];

function filledIn(matrix: JudgedMatrix, pairs: Pairs, logs: Logs): Matrix {
  const cells = matrix.map((row) => row.map((ratio) => ratio ?? 1));
  pairs.forEach(([i, j], at) => {
    cells[i]?.splice(j, 1, Math.exp(logs[at] ?? 0));
    cells[j]?.splice(i, 1, Math.exp(-(logs[at] ?? 0)));
  });
  return cells;
}

const transposed = (matrix: Matrix): Matrix => matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));

/** How each logarithm should move so that lambda max, seen from where we are, would no longer depend on it. */
function direction(matrix: Matrix, right: readonly number[], pairs: Pairs, logs: Logs): Logs {
  const inverse = right.map((weight) => 1 / weight);
  const { vector: left } = principalEigenvector(transposed(matrix), inverse);
  return pairs.map(([i, j], at) => {
    const balance = Math.log((left[j] ?? 1) / (left[i] ?? 1)) + Math.log((right[i] ?? 1) / (right[j] ?? 1));
    return balance / 2 - (logs[at] ?? 0);
  });
}

/**
 * The matrix with the missing values that make lambda max least (Bozóki, Fülöp and Rónyai 2010). Lambda max is convex
 * in their logarithms, so going down always arrives. The matrix must be connected.
 */
export function completeByLeastLambda(matrix: JudgedMatrix): Matrix {
  const pairs = pairsOf(matrix, 'missing');
  const start = geometricMean(matrix);
  let logs: Logs = pairs.map(([i, j]) => Math.log((start[i] ?? 1) / (start[j] ?? 1)));
  let current = filledIn(matrix, pairs, logs);
  let principal = principalEigenvector(current, start);
  for (let round = 0; round < ROUNDS; round++) {
    const way = direction(current, principal.vector, pairs, logs);
    if (way.every((log) => Math.abs(log) < TOLERANCE)) break;
    const atLeast = principal.value * (1 + 4 * Number.EPSILON);
    let share = 1;
    let moved: Principal;
    do {
      const step = share;
      const next = logs.map((log, at) => log + step * (way[at] ?? 0));
      current = filledIn(matrix, pairs, next);
      moved = principalEigenvector(current, principal.vector);
      if (moved.value <= atLeast) logs = next;
      share /= 2;
    } while (moved.value > atLeast && share > SHORTEST_STEP);
    if (moved.value > atLeast) break;
    principal = moved;
  }
  return filledIn(matrix, pairs, logs);
}
