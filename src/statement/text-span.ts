/** A stretch of a text, as places in it: from the first sign to just after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches share a sign. */
export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** Where a pattern stands in a text. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ from: index, to: index + found.length }));

/** The text with some stretches blanked out, every sign in its place. */
export const blankOut = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, { from, to }) => rest.slice(0, from) + '\u0000'.repeat(to - from) + rest.slice(to),
    text,
  );
