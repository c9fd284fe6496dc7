import { isConnected, type JudgedMatrix, pairsOf, withRatio } from './judged-matrix.ts';
import { consistencyRatio, solve, type SolutionMethod } from './solution.ts';

/** The judgement that fits the others least, by the numbers of its factors, and what would mend it. */
export interface OutOfLine {
  readonly pair: readonly [number, number];
  readonly given: number;
  /** What the other judgements say of the pair. */
  readonly better: number;
  /** The value of Saaty's scale that comes nearest to `better`. */
  readonly betterOnScale: number;
  /** The consistency ratio with `better` in its place, and with `betterOnScale`. */
  readonly crAfter: number;
  readonly crOnScale: number;
}

const WHOLE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const SCALE = [...WHOLE, ...WHOLE.slice(1).map((whole) => 1 / whole)];

/** The value of Saaty's scale (1/9 … 9) that is nearest in ratio. */
export const nearestOnScale = (ratio: number): number =>
  SCALE.reduce((best, each) =>
    Math.abs(Math.log(each / ratio)) < Math.abs(Math.log(best / ratio)) ? each : best,
  );

/** Judged pairs, the one farthest from the ratio of its weights first, in the direction in which it is too large. */
function byDeviation(matrix: JudgedMatrix, weights: readonly number[]) {
  return pairsOf(matrix, 'judged')
    .map(([i, j]) => {
      const given = matrix[i]?.[j] ?? 1;
      const deviation = Math.log((given * (weights[j] ?? 1)) / (weights[i] ?? 1));
      const pair: readonly [number, number] = deviation >= 0 ? [i, j] : [j, i];
      return { pair, deviation: Math.abs(deviation) };
    })
    .sort((a, b) => b.deviation - a.deviation);
}

/** Deviations closer than this are the same; of three factors all judgements always deviate alike. */
const ALIKE = 1e-9;
/** So many judgements that deviate alike are looked at. */
const CANDIDATES = 12;

/** What the other judgements say of a pair: w_i / w_j worked out without it. Undefined where they say nothing. */
function impliedByOthers(
  matrix: JudgedMatrix,
  [i, j]: readonly [number, number],
  method: SolutionMethod,
): number | undefined {
  const without = withRatio(matrix, i, j, null);
  if (!isConnected(without)) return undefined;
  const { weights } = solve(without, { ...method, incomplete: 'harker' });
  return (weights[i] ?? 1) / (weights[j] ?? 1);
}

const strengthOf = (ratio: number): number => Math.abs(Math.log(ratio));

/** Whether a ratio lies beyond the scale, so that hardly anybody could mean it. */
const isOffScale = (ratio: number): boolean => strengthOf(ratio) > Math.log(9) + ALIKE;

/**
 * Finds the judgement with the largest deviation of a_ij from w_i / w_j (Saaty 2003), and the value that the others
 * imply. Of several that deviate alike it is one whose better value is on the scale, and of these the least decided. A
 * pair that alone holds two groups together contradicts nothing.
 */
export function findOutOfLine(
  matrix: JudgedMatrix,
  weights: readonly number[],
  method: SolutionMethod,
  randomIndex: number,
): OutOfLine | undefined {
  let largest: number | undefined;
  const found: { pair: readonly [number, number]; given: number; better: number }[] = [];
  for (const { pair, deviation } of byDeviation(matrix, weights)) {
    if (found.length === CANDIDATES || deviation < (largest ?? 0) - ALIKE) break;
    const better = impliedByOthers(matrix, pair, method);
    if (better === undefined) continue;
    largest ??= deviation;
    found.push({ pair, given: matrix[pair[0]]?.[pair[1]] ?? 1, better });
  }
  const [worst] = found.sort(
    (a, b) =>
      Number(isOffScale(a.better)) - Number(isOffScale(b.better)) ||
      strengthOf(a.given) - strengthOf(b.given),
  );
  if (worst === undefined) return undefined;
  const after = (ratio: number): number =>
    consistencyRatio(solve(withRatio(matrix, ...worst.pair, ratio), method).ci, randomIndex) ?? 0;
  const betterOnScale = nearestOnScale(worst.better);
  return { ...worst, betterOnScale, crAfter: after(worst.better), crOnScale: after(betterOnScale) };
}
