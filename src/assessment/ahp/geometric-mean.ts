import { isComplete, type JudgedMatrix } from './judged-matrix.ts';

/** Logarithm of a pair's ratio; where the two sides are not quite inverse, the middle of both. */
const logRatio = (there: number, back: number): number => (Math.log(there) - Math.log(back)) / 2;

/** Solves a symmetric, positive definite system of linear equations by elimination. */
function solveLinear(system: number[][], right: number[]): readonly number[] {
  const n = right.length;
  for (let k = 0; k < n; k++) {
    const pivotRow = system[k] ?? [];
    for (let i = k + 1; i < n; i++) {
      const row = system[i] ?? [];
      const factor = (row[k] ?? 0) / (pivotRow[k] ?? 1);
      if (factor === 0) continue;
      for (let j = k; j < n; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
      right[i] = (right[i] ?? 0) - factor * (right[k] ?? 0);
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const row = system[i] ?? [];
    let rest = right[i] ?? 0;
    for (let j = i + 1; j < n; j++) rest -= (row[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = rest / (row[i] ?? 1);
  }
  return solution;
}

/** Logarithms of weights with gaps: least squares over the pairs judged, which is the Laplacian of their graph. */
function logWeights(matrix: JudgedMatrix): readonly number[] {
  const n = matrix.length;
  const laplacian = matrix.map(() => matrix.map(() => 0));
  const right = new Array<number>(n).fill(0);
  matrix.forEach((row, i) => {
    const own = laplacian[i] ?? [];
    row.forEach((there, j) => {
      const back = matrix[j]?.[i] ?? null;
      if (i === j || there === null || back === null) return;
      own[i] = (own[i] ?? 0) + 1;
      own[j] = -1;
      right[i] = (right[i] ?? 0) + logRatio(there, back);
    });
  });
  const [system, known] = [laplacian.slice(1).map((row) => row.slice(1)), right.slice(1)];
  return [0, ...solveLinear(system, known)];
}

const rowMeans = (matrix: JudgedMatrix): readonly number[] =>
  matrix.map((row) => row.reduce<number>((sum, ratio) => sum + Math.log(ratio ?? 1), 0) / row.length);

/**
 * Weights by logarithmic least squares, adding up to 1: the geometric mean of each row where everything was judged
 * (Crawford and Williams 1985), the solution over the pairs that were judged else. The matrix must be connected.
 */
export function geometricMean(matrix: JudgedMatrix): readonly number[] {
  const logs = isComplete(matrix) ? rowMeans(matrix) : logWeights(matrix);
  const highest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
