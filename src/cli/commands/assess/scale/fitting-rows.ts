import { type Row, tableLines, widthOf } from '../../../../terminal/columns.ts';

const GAP = 2;

/** Whether the rows stand side by side on a screen without losing a word. */
function isFitting(rows: readonly Row[], screen: number): boolean {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map(({ cells }) => widthOf(cells[column] ?? ''))),
  );
  return widths.reduce((sum, width) => sum + width + GAP, -GAP) <= screen;
}

/** A table where it fits; else `stacked` rows: the first cell on a line of its own, the others below it. */
export function fittingRows(
  rows: readonly Row[],
  stacked: readonly Row[],
  screen: number,
): readonly string[] {
  if (isFitting(rows, screen)) return tableLines(rows, screen);
  return stacked.flatMap(({ cells: [first = '', ...rest], paint = (cell) => cell }) => [
    paint(first, 0),
    `      ${paint(rest.filter((cell) => cell !== '').join(' · '), 1)}`,
  ]);
}
