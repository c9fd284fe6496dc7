/** How long a text to paste should be, in characters: long enough to be of use, short enough to be read. */
const CHINESE = { least: 60, most: 120 } as const;
/** The same text in English takes about two and a half times as many. */
const ENGLISH = { least: 120, most: 320 } as const;

/** A length that a text should have, in characters. */
interface LengthRange {
  readonly least: number;
  readonly most: number;
}

/** Characters of a text as its reader counts them. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** The language that a text is written in, as far as its script tells. */
export const writtenIn = (text: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en');

/** The length that such a text should have. */
export const rangeFor = (text: string): LengthRange => (writtenIn(text) === 'zh-CN' ? CHINESE : ENGLISH);

/** Whether a text is as long as it should be. */
export function isFittingLength(text: string): boolean {
  const { least, most } = rangeFor(text);
  const length = lengthOf(text);
  return length >= least && length <= most;
}
