import type { Matrix } from './judged-matrix.ts';

/** The largest eigenvalue and the vector that belongs to it, positive and adding up to 1. */
export interface Principal {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Steps with one power of the matrix before it is squared; so many squarings end the slowest case. */
const STEPS = 50;
const SQUARINGS = 50;

type Square = Float64Array;

/** What the vector becomes, adding up to 1, with the sum that it had. */
function multiply(square: Square, vector: Square): { readonly next: Square; readonly sum: number } {
  const n = vector.length;
  const next = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let total = 0;
    for (let j = 0; j < n; j++) total += (square[i * n + j] ?? 0) * (vector[j] ?? 0);
    next[i] = total;
    sum += total;
  }
  for (let i = 0; i < n; i++) next[i] = (next[i] ?? 0) / sum;
  return { next, sum };
}

function squareOf(square: Square, n: number): Square {
  const result = new Float64Array(n * n);
  let largest = 0;
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const left = square[i * n + k] ?? 0;
      if (left === 0) continue;
      for (let j = 0; j < n; j++)
        result[i * n + j] = (result[i * n + j] ?? 0) + left * (square[k * n + j] ?? 0);
    }
    for (let j = 0; j < n; j++) largest = Math.max(largest, result[i * n + j] ?? 0);
  }
  return result.map((cell) => cell / largest);
}

/** How far the vector is from an eigenvector: the eigenvalue lies between the least and the greatest growth (Collatz). */
function spreadOf(vector: Square, { next, sum }: ReturnType<typeof multiply>): number {
  let [least, greatest] = [Infinity, 0];
  vector.forEach((own, i) => {
    const growth = ((next[i] ?? 0) * sum) / own;
    least = Math.min(least, growth);
    greatest = Math.max(greatest, growth);
  });
  return (greatest - least) / greatest;
}

/**
 * Power iteration until every component grows alike to the last digits; where it is slow, it goes on with the square of
 * the matrix, and that one's square. `scale` is near the vector sought: with it the matrix is brought near one of ones.
 * The matrix must be irreducible, with no negative entry and a positive diagonal.
 */
export function principalEigenvector(matrix: Matrix, scale: readonly number[]): Principal {
  const n = matrix.length;
  const balanced = new Float64Array(n * n);
  matrix.forEach((row, i) => {
    row.forEach((cell, j) => {
      balanced[i * n + j] = cell === 0 ? 0 : cell * ((scale[j] ?? 1) / (scale[i] ?? 1));
    });
  });
  const tolerance = 1e-15 + n * Number.EPSILON;
  let power: Square = balanced;
  let vector: Square = new Float64Array(n).fill(1 / n);
  let grown = multiply(balanced, vector);
  for (let round = 0; round < SQUARINGS && spreadOf(vector, grown) > tolerance; round++) {
    if (round > 0) power = squareOf(power, n);
    for (let step = 0; step < STEPS && spreadOf(vector, grown) > tolerance; step++) {
      vector = multiply(power, vector).next;
      grown = multiply(balanced, vector);
    }
  }
  const weighed = Array.from(grown.next, (own, i) => own * (scale[i] ?? 1));
  const total = weighed.reduce((sum, own) => sum + own, 0);
  return { value: grown.sum, vector: weighed.map((own) => own / total) };
}
