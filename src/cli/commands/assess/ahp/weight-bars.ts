import { clip, padTo, widthOf } from '../../../../terminal/columns.ts';

/** A name with its share of the whole. */
export type Share = readonly [name: string, weight: number];

const LONGEST = { bar: 40, name: 28 };
const FIGURE = 6;
const GAPS = 6;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function barOf(share: number, room: number): string {
  const eighths = Math.max(1, Math.round(share * room * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** Weights as bars, the largest first, the longest bar being the largest weight. */
export function weightBars(shares: readonly Share[], screen: number): readonly string[] {
  const sorted = [...shares].sort(([, a], [, b]) => b - a);
  const largest = sorted[0]?.[1] ?? 1;
  const nameWidth = Math.min(LONGEST.name, Math.max(0, ...sorted.map(([name]) => widthOf(name))));
  const room = Math.max(4, Math.min(LONGEST.bar, screen - nameWidth - FIGURE - GAPS));
  return sorted.map(([name, weight]) => {
    const bar = padTo(barOf(weight / largest, room), room);
    return `  ${padTo(clip(name, nameWidth), nameWidth)}  ${bar}  ${weight.toFixed(4)}`;
  });
}
