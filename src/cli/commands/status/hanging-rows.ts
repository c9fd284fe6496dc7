import { clip, padTo, widthOf, wrap } from '../../../terminal/columns.ts';

/** One row of the screen: first cells that line up, and a last one that is broken below itself, never cut. */
export interface HangingRow {
  readonly cells: readonly string[];
  readonly last: string;
  /** Applied to the finished, padded first cells, so that colour never disturbs alignment. */
  readonly paint?: (cell: string, column: number) => string;
  /** How many lines the last cell may take; all it needs where absent. */
  readonly most?: number;
}

/** The least room of the last cell before the cells in front of it are cut. */
const LEAST = 24;

function widthsOf(rows: readonly HangingRow[], screen: number): readonly number[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map(({ cells }) => widthOf(cells[column] ?? ''))),
  );
  const room = Math.max(count, screen - LEAST - 2 * count);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(0, (widths[widest] ?? 0) - 1);
  }
  return widths;
}

/** Lines broken between the parts of a cell where there are any, so that names and numbers stay whole. */
function packed(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<= · | → | {2})/u)) {
    if (line !== '' && widthOf(line + part.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line].flatMap((each) => wrap(each, room)).map((each) => clip(each, room));
}

function broken(text: string, room: number, most: number): readonly string[] {
  if (text.length * 2 <= room || widthOf(text) <= room) return [text];
  const lines = packed(text, room);
  const shown = lines.slice(0, most);
  const isWhole = lines.length === shown.length;
  return isWhole ? shown : [...shown.slice(0, -1), clip(`${shown.at(-1) ?? ''} …`, room)];
}

/** The lines of each row, none wider than the screen. */
export function hangingRows(rows: readonly HangingRow[], screen: number): readonly (readonly string[])[] {
  const widths = widthsOf(rows, screen);
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  return rows.map(({ cells, last, paint = (cell) => cell, most = Infinity }) => {
    const head = widths.map((width, column) => {
      const cell = padTo(clip(cells[column] ?? '', width), width);
      return cell.trim() === '' ? cell : paint(cell, column);
    });
    const [first = '', ...rest] = broken(last, screen - indent, most);
    return [[...head, first].join('  ').trimEnd(), ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
  });
}
