import stringWidth from 'fast-string-width';

/** Printable ASCII, Chinese characters and the punctuation of both: nearly all that is ever shown. */
const PLAIN =
  /^[\x20-\x7e\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
const FIRST_WIDE = 0x3001;

/** Columns that a text takes on the screen; a Chinese character takes two. Plain text is counted without the library. */
export function widthOf(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  let width = text.length;
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) >= FIRST_WIDE) width++;
  return width;
}

/** The text with blanks behind it up to a width. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** The text cut to a width, with an ellipsis where something is missing; nothing where there is no room. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks a text into lines of at most a width, at spaces where there are any, between Chinese characters else. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(\s+|(?<=[\u3000-\u9fff\uff00-\uffef]))/u)) {
    if (line !== '' && widthOf(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** One row of a table whose first cells line up; the last is clipped to what is left of the screen. */
export interface Row {
  readonly cells: readonly string[];
  /** Applied to the finished, padded cells, so that colour never disturbs alignment. */
  readonly paint?: (cell: string, column: number) => string;
}

/** Widths cut to a room, the widest first, so that a long column never pushes the last one off the screen. */
function fitted(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(0, (widths[widest] ?? 0) - 1);
  }
  return widths;
}

function columnWidths(rows: readonly Row[], room: number): readonly number[] {
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(
      0,
      ...rows.map(({ cells }) =>
        column < cells.length - 1 || column === count - 1 ? widthOf(cells[column] ?? '') : 0,
      ),
    ),
  );
  return fitted(natural, room - 2 * (count - 1));
}

/** Lines of a table: columns as wide as their widest cell, two blanks apart, no line over the screen's width. */
export function tableLines(rows: readonly Row[], screen: number, indent = ''): readonly string[] {
  const widths = columnWidths(rows, screen - widthOf(indent));
  return rows.map(({ cells, paint = (cell) => cell }) => {
    let left = screen - widthOf(indent);
    const shown = cells.map((cell, column) => {
      const isLast = column === cells.length - 1;
      const room = Math.max(0, isLast ? left : Math.min(left, widths[column] ?? 0));
      const text = isLast ? clip(cell, room) : padTo(clip(cell, room), room);
      left -= room + 2;
      return text === '' ? '' : paint(text, column);
    });
    return `${indent}${shown.join('  ')}`.trimEnd();
  });
}

/** What stands before a quoted text, colour and all: blanks and a bar; nothing for any other line. */
function barOf(line: string): string {
  const bar = line.indexOf('│');
  const lead = bar < 0 ? '' : line.slice(0, line.indexOf(' ', bar) + 1);
  return lead !== '' && widthOf(lead) === line.search(/[^ ]/) + 2 ? lead : '';
}

/** A line broken to a width, what follows the first part indented as the line is and two blanks more, or behind its bar. */
export function wrapHanging(line: string, width: number): readonly string[] {
  if (line.length * 2 <= width || widthOf(line) <= width) return [line];
  const bar = barOf(line);
  if (bar !== '') return wrap(line.slice(bar.length), width - widthOf(bar)).map((part) => `${bar}${part}`);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrap(line.slice(indent.length), width - indent.length - 2);
  return [`${indent}${first}`, ...rest.map((part) => `${indent}  ${part}`)];
}
