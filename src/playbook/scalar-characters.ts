import type { Place, Span } from './yaml-values.ts';

/** Where the lines of a block scalar (`|` or `>`) start in the file, and how far they are indented. */
function blockLines(text: string, { start, end }: Span): { first: number; indent: number } | undefined {
  const header = text.indexOf('\n', start);
  if (header === -1 || header >= end) return undefined;
  const body = /^(?:[ \t]*\n)*( *)/.exec(text.slice(header + 1, end));
  const indent = body?.[1]?.length ?? 0;
  return { first: header + 1, indent };
}

/** Characters of a literal block: each line is shifted by the indentation. */
function charactersInBlock(text: string, value: Span, source: string, from: number, to: number): Span {
  const block = blockLines(text, value);
  if (block === undefined) return value;
  const before = source.slice(0, from).split('\n');
  const skipped = before.length - 1;
  let lineStart = block.first;
  for (let n = 0; n < skipped; n += 1) lineStart = text.indexOf('\n', lineStart) + 1;
  const start = lineStart + block.indent + (before.at(-1)?.length ?? 0);
  return { start, end: start + (to - from) };
}

/** The first line of a folded block: its words cannot be traced further. */
function firstLine(text: string, value: Span): Span {
  const block = blockLines(text, value);
  if (block === undefined) return value;
  const start = block.first + block.indent;
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? value.end : end };
}

/** Some characters of a text as they stand in the file; all of it where escapes or folding make them untraceable. */
export function charactersIn(text: string, place: Place, { from, to }: { from: number; to: number }): Span {
  const { value, scalar } = place;
  if (scalar === undefined) return value;
  if (scalar.type === 'BLOCK_LITERAL') return charactersInBlock(text, value, scalar.source, from, to);
  if (scalar.type === 'BLOCK_FOLDED') return firstLine(text, value);
  const quote = scalar.type === 'PLAIN' ? 0 : 1;
  const start = value.start + quote;
  const isVerbatim = text.slice(start, start + scalar.source.length) === scalar.source;
  return isVerbatim ? { start: start + from, end: start + Math.max(to, from + 1) } : value;
}
