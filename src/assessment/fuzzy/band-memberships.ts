const clamped = (share: number): number => Math.min(1, Math.max(0, share));

/** Half the distance from a bound to its nearest neighbour: how far before and behind it one grade passes into the next. */
function halfWidth(bounds: readonly number[], place: number): number {
  const bound = bounds[place] ?? 0;
  const neighbours = [bounds[place - 1], bounds[place + 1]].filter((other) => other !== undefined);
  const width = Math.min(...neighbours.map((other) => Math.abs(other - bound))) / 2;
  return Number.isFinite(width) ? width : 0;
}

/** How far a number reaches a bound: 0 a half-width before it, 0.5 at it, 1 a half-width behind it; a step without width. */
function reach(bound: number, width: number, x: number): number {
  if (width === 0) return x >= bound ? 1 : 0;
  return clamped(0.5 + (x - bound) / (2 * width));
}

/**
 * How far a number belongs to each of n grades with inclusive bounds, mildest first; `bounds[0]` is the mildest
 * grade's and only helps to say how wide the first passage is. Ascending bounds are lower ones; descending ones are
 * upper, for factors where less is worse. The memberships sum to 1 and at most two neighbours are above 0.
 */
export function bandMemberships(
  bounds: readonly number[],
  order: 'ascending' | 'descending',
  x: number,
): readonly number[] {
  const sign = order === 'ascending' ? 1 : -1;
  const reached = bounds.map((bound, place) =>
    place === 0 ? 1 : reach(sign * bound, halfWidth(bounds, place), sign * x),
  );
  return reached.map((share, place) => share - (reached[place + 1] ?? 0));
}

/**
 * How far a number belongs to each grade when every threshold is the peak of its grade and memberships run straight
 * from peak to peak; beyond the first and the last they stay 1. Thresholds ascend.
 * Source: `compute_mf` of zhjx19/mathmodels, reproduced in the tests.
 */
export function thresholdMemberships(thresholds: readonly number[], x: number): readonly number[] {
  const passed = thresholds.map((peak, place) => {
    const before = thresholds[place - 1];
    if (before === undefined) return 1;
    return peak > before ? clamped((x - before) / (peak - before)) : x >= peak ? 1 : 0;
  });
  return passed.map((share, place) => share - (passed[place + 1] ?? 0));
}
