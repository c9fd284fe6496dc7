const ROUND = 1e-9;

/** A ratio as people write it: `3`, `1/3`, `0.459`. */
export function ratioText(ratio: number): string {
  const over = Math.round(ratio);
  if (over >= 1 && Math.abs(ratio / over - 1) < ROUND) return String(over);
  const under = Math.round(1 / ratio);
  if (under >= 1 && Math.abs(ratio * under - 1) < ROUND) return `1/${String(under)}`;
  return String(Number(ratio.toPrecision(3)));
}
