import { chiSquareTail } from './chi-square.ts';

type Row = readonly number[];

/** How far raters agree on the order of the items, and how likely so much agreement is by chance. */
export interface Agreement {
  /** Kendall's coefficient of concordance, corrected for ties: 0 no agreement, 1 the same order by all. */
  readonly w: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Probability of this agreement or more if everybody had ordered the items at random. */
  readonly p: number;
  /** Whether `p` counts every way to order the items; else it is the chi-square approximation, rough below eight items. */
  readonly isExact: boolean;
}

/** So many orders are counted one by one; the chi-square approximation stands for more. */
const COUNTED = 20_000;

const sumOf = (values: Row): number => values.reduce((sum, value) => sum + value, 0);

/** Twice the average rank of each score, from 2 for the lowest: whole numbers, so that sums compare exactly. */
const doubledRanks = (scores: Row): Row =>
  scores.map((score) =>
    scores.reduce((rank, other) => rank + (other < score ? 2 : other === score ? 1 : 0), 1),
  );

/** Sum of t³ − t over the groups of t tied items. */
const tieTerm = (ranks: Row): number =>
  [...new Set(ranks)]
    .map((rank) => ranks.filter((other) => other === rank).length)
    .reduce((sum, size) => sum + size ** 3 - size, 0);

const squareOfSums = (sums: Row): number => sumOf(sums.map((sum) => sum * sum));

/** How many ways there are for all raters but the first to order the items. */
function orderings(raters: number, items: number): number {
  let factorial = 1;
  for (let k = 2; k <= items && factorial <= COUNTED; k++) factorial *= k;
  return factorial ** (raters - 1);
}

function permutations(row: Row): readonly Row[] {
  if (row.length === 0) return [[]];
  return row.flatMap((value, index) =>
    permutations([...row.slice(0, index), ...row.slice(index + 1)]).map((rest) => [value, ...rest]),
  );
}

/** The share of all ways to order the items in which the raters agree as much as they did, or more. */
function exactTail([first = [], ...others]: readonly Row[], observed: number): number {
  const ways = others.map(permutations);
  const counted = { all: 0, reached: 0 };
  const visit = (rater: number, sums: Row): void => {
    const rows = ways[rater];
    if (rows === undefined) {
      counted.all++;
      if (squareOfSums(sums) >= observed) counted.reached++;
      return;
    }
    for (const row of rows)
      visit(
        rater + 1,
        sums.map((sum, item) => sum + (row[item] ?? 0)),
      );
  };
  visit(0, first);
  return counted.reached / counted.all;
}

const areComparable = (scores: readonly Row[], items: number): boolean =>
  scores.length >= 2 &&
  items >= 2 &&
  scores.every((row) => row.length === items && row.every((score) => Number.isFinite(score)));

/**
 * Kendall's W of scores, one row for each rater and one column for each item; only the order within a row counts.
 * Undefined for fewer than two raters or items, and where nobody tells any items apart.
 * Source: M. G. Kendall and B. Babington Smith, The problem of m rankings (1939); ties and the chi-square test as in
 * S. Siegel, Nonparametric statistics for the behavioral sciences (1956), chapter 9.
 */
export function agreementOf(scores: readonly Row[]): Agreement | undefined {
  const raters = scores.length;
  const items = scores[0]?.length ?? 0;
  if (!areComparable(scores, items)) return undefined;
  const ranks = scores.map(doubledRanks);
  const sums = Array.from({ length: items }, (_, item) => sumOf(ranks.map((row) => row[item] ?? 0)));
  const ties = sumOf(ranks.map(tieTerm));
  const most = raters * raters * (items ** 3 - items) - raters * ties;
  if (most <= 0) return undefined;
  const observed = squareOfSums(sums);
  const spread = (observed - sumOf(sums) ** 2 / items) / 4;
  const w = Math.min(1, Math.max(0, (12 * spread) / most));
  const chiSquare = raters * (items - 1) * w;
  const isExact = orderings(raters, items) <= COUNTED;
  const p = isExact ? exactTail(ranks, observed) : chiSquareTail(chiSquare, items - 1);
  return { w, chiSquare, degreesOfFreedom: items - 1, p, isExact };
}
