/** One part of a brief: what it is about, and its items, the most important first. */
export interface BriefPart {
  readonly label: string;
  readonly items: readonly string[];
}

/** How the parts of a brief are put together in a language. */
export interface BriefMarks {
  readonly colon: string;
  readonly between: string;
  readonly stop: string;
}

/** The most characters of a brief: what a person reads on a telephone without scrolling twice. */
export const MOST_CHARACTERS = 500;

/** Characters as people count them: one for each sign, whatever its bytes. */
export const characters = (text: string): number => [...text].length;

const ELLIPSIS = '…';

/** The text cut to a number of characters. */
export function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, Math.max(0, most - 1)).join('')}${ELLIPSIS}`;
}

/**
 * Words of people as plain text: one line, without the signs that a chat program could take for markup.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[*_`~|<>[\]]/gu, '')
    .replace(/^[#\s]+/u, '')
    .trim();

const written = ({ label, items }: BriefPart, { colon, between, stop }: BriefMarks): string =>
  `${label}${colon}${items.join(between)}${stop}`;

/** The part whose last item costs the most, of those that have more than one; the last part keeps its items longest. */
function longest(parts: readonly BriefPart[], spared: number): number {
  const sizes = parts.map(({ items }, place) =>
    items.length > 1 && place !== spared ? characters(items.join('')) : 0,
  );
  return sizes.indexOf(Math.max(...sizes));
}

function withoutLastItem(parts: readonly BriefPart[], place: number): readonly BriefPart[] {
  return parts.map((part, n) => (n === place ? { ...part, items: part.items.slice(0, -1) } : part));
}

const clipped = (parts: readonly BriefPart[], most: number): readonly BriefPart[] =>
  parts.map((part) => ({ ...part, items: part.items.map((item) => cut(item, most)) }));

/**
 * The brief as plain text of at most so many characters: items are dropped from the end of the longest parts first,
 * then shortened, so that every part keeps its most important one. The last part, decisions wanted, is dropped last.
 */
export function fitBrief(
  head: readonly string[],
  parts: readonly BriefPart[],
  marks: BriefMarks,
  most = MOST_CHARACTERS,
): string {
  const whole = (kept: readonly BriefPart[]): string =>
    [...head, ...kept.filter(({ items }) => items.length > 0).map((part) => written(part, marks))].join('\n');
  const isTooLong = (kept: readonly BriefPart[]): boolean => characters(whole(kept)) > most;
  let kept = clipped(parts, LONG_ITEM);
  while (isTooLong(kept) && kept.some(({ items }, place) => items.length > 1 && place !== kept.length - 1)) {
    kept = withoutLastItem(kept, longest(kept, kept.length - 1));
  }
  for (const size of SHORTER) if (isTooLong(kept)) kept = clipped(kept, size);
  while (isTooLong(kept) && kept.some(({ items }) => items.length > 1)) {
    kept = withoutLastItem(kept, longest(kept, -1));
  }
  return cut(whole(kept), most);
}

const LONG_ITEM = 80;
const SHORTER = [48, 32, 20];
