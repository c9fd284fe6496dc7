import { CST, Lexer } from 'yaml';

/** The deepest nesting of a file: the library recurses, and a text some thousand levels deep aborts the process. */
export const MAX_YAML_DEPTH = 64;

const QUOTED = new Set(['alias', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar-header']);
const OPENING = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSING = new Set(['flow-seq-end', 'flow-map-end']);
const ENTRIES = new Set(['seq-item-ind', 'explicit-key-ind']);
const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.BOM]);

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly column: number;
}

/** The lexer's tokens with their places. A plain scalar comes announced; the text of a block scalar is `text`. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let lineStart = 0;
  let announced = '';
  let header = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR) announced = header ? 'text' : 'scalar';
    if (source === CST.SCALAR || MARKS.has(source)) continue;
    const type = announced === '' ? (CST.tokenType(source) ?? 'scalar') : announced;
    yield { type, offset, column: offset - lineStart };
    header = type === 'block-scalar-header' || (header && type !== 'text');
    announced = '';
    offset += source.length;
    const newline = source.lastIndexOf('\n');
    if (newline !== -1) lineStart = offset - source.length + newline + 1;
  }
}

/** Why a text is not handed to the library, and where. */
export interface StructureFault {
  readonly kind: 'too-deep' | 'unmatched-bracket';
  readonly offset: number;
}

const BRACKETS: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** How many brackets a line opens, or undefined where it does not close them itself or what they are is in doubt. */
function bracketsIn(line: string): number | undefined {
  if (!/[[\]{}]/.test(line)) return 0;
  if (/["'#|>\\]/.test(line)) return undefined;
  const open: string[] = [];
  let count = 0;
  for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
    const opening = BRACKETS[bracket];
    if (opening === undefined) {
      open.push(bracket);
      count += 1;
    } else if (open.pop() !== opening) return undefined;
  }
  return open.length === 0 ? count : undefined;
}

/**
 * Whether a glance is enough: no line is indented, marked and bracketed so much that it could be too deep, and no
 * bracket stays open over a line. Most files are like that, and are spared the lexer.
 */
const isPlainlyShallow = (text: string): boolean =>
  text.split('\n').every((line) => {
    const brackets = bracketsIn(line);
    const indent = line.search(/\S|$/);
    const marks = line.match(/[-?:](?=\s|$)/g)?.length ?? 0;
    return brackets !== undefined && indent + marks + brackets < MAX_YAML_DEPTH - 1;
  });

/**
 * The first place where a text nests deeper than allowed, or closes a bracket that nobody opened (each of those
 * costs the library more than the one before). One pass over the lexer's tokens, which does not recurse: each
 * column at which something begins inside the one before counts as a level, and so does each open bracket.
 */
export function structureFault(text: string): StructureFault | undefined {
  if (isPlainlyShallow(text)) return undefined;
  const columns: number[] = [];
  let brackets = 0;
  let isStart = true;
  for (const { type, offset, column } of tokensOf(text)) {
    const isEntry = ENTRIES.has(type);
    const begins = isEntry || type === 'scalar' || QUOTED.has(type) || OPENING.has(type);
    if (brackets === 0 && begins && (isStart || isEntry)) {
      while ((columns.at(-1) ?? -1) > column) columns.pop();
      if (columns.at(-1) !== column) columns.push(column);
    }
    if (OPENING.has(type)) brackets += 1;
    if (CLOSING.has(type)) brackets -= 1;
    if (brackets < 0) return { kind: 'unmatched-bracket', offset };
    if (columns.length + brackets > MAX_YAML_DEPTH) return { kind: 'too-deep', offset };
    if (type === 'newline' || type === 'map-value-ind' || isEntry) isStart = true;
    else if (begins) isStart = false;
  }
  return undefined;
}
