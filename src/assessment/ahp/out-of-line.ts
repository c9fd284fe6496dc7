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

/** Consistency ratios closer than this are the same; of three factors mending any one judgement mends all. */
const ALIKE = 1e-9;
/** So many judgements, those that deviate most, are tried; all there are between a dozen factors. */
const CANDIDATES = 66;
/** More than so many changes are no mending, but another comparison. */
const MOST_MENDED = 3;

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

/** One judgement mended: the value that the others imply, and what it does to the whole. */
function mended(
  matrix: JudgedMatrix,
  pair: readonly [number, number],
  method: SolutionMethod,
  randomIndex: number,
): OutOfLine | undefined {
  const better = impliedByOthers(matrix, pair, method);
  if (better === undefined) return undefined;
  const after = (ratio: number): number =>
    consistencyRatio(solve(withRatio(matrix, ...pair, ratio), method).ci, randomIndex) ?? 0;
  const betterOnScale = nearestOnScale(better);
  const given = matrix[pair[0]]?.[pair[1]] ?? 1;
  return { pair, given, better, betterOnScale, crAfter: after(better), crOnScale: after(betterOnScale) };
}

const byEffect = (a: OutOfLine, b: OutOfLine): number =>
  (Math.abs(a.crAfter - b.crAfter) < ALIKE ? 0 : a.crAfter - b.crAfter) ||
  Number(isOffScale(a.better)) - Number(isOffScale(b.better)) ||
  strengthOf(a.given) - strengthOf(b.given);

/**
 * The judgement whose mending brings the consistency ratio down the most, with the value that the others imply. Of
 * several that do as much it is one whose better value is on the scale, and of these the least decided. A pair that
 * alone holds two groups together contradicts nothing.
 */
export function findOutOfLine(
  matrix: JudgedMatrix,
  weights: readonly number[],
  method: SolutionMethod,
  randomIndex: number,
): OutOfLine | undefined {
  const tried = byDeviation(matrix, weights)
    .slice(0, CANDIDATES)
    .flatMap(({ pair }) => mended(matrix, pair, method, randomIndex) ?? []);
  return tried.sort(byEffect)[0];
}

/**
 * Judgements to mend after the first, each chosen with those before it at their value on the scale, until the
 * consistency ratio is under the limit: at most two more, whether they are enough or not.
 */
export function mendFurther(
  matrix: JudgedMatrix,
  first: OutOfLine,
  method: SolutionMethod,
  { randomIndex, limit }: { readonly randomIndex: number; readonly limit: number },
): readonly OutOfLine[] {
  const found: OutOfLine[] = [first];
  let changed = matrix;
  for (let last = first; last.crOnScale >= limit && found.length < MOST_MENDED;) {
    changed = withRatio(changed, ...last.pair, last.betterOnScale);
    const next = findOutOfLine(changed, solve(changed, method).weights, method, randomIndex);
    if (next === undefined || next.crOnScale >= last.crOnScale) break;
    found.push(next);
    last = next;
  }
  return found.slice(1);
}
