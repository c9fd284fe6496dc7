import { changedWords, type WordChange } from './changed-words.ts';
import { foldWidth } from './fold-width.ts';
import { materialTokens } from './material-tokens.ts';
import type { Span } from './text-span.ts';
import { shifted, type TokenisedText } from './value-shifts.ts';
import { COMPENSATION, countDenials, DUTY, withoutDenials } from './weighty-words.ts';

/** What an edit may not touch and still be called immaterial. */
export const MATERIAL_KINDS = ['number', 'date', 'name', 'duty', 'compensation', 'negation'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

const CLAUSE_END = /[,;。!?:\n]|\.(?=\s|$)/gu;

/** The clauses that a stretch of the text lies in. */
function clausesAround(text: string, { from, to }: Span): string {
  const ends = Array.from(text.matchAll(CLAUSE_END), ({ index }) => index);
  const start = ends.filter((end) => end < from).at(-1) ?? -1;
  const end = ends.find((place) => place >= to) ?? text.length;
  return text.slice(start + 1, end);
}

const says = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

const touches = (text: string, words: readonly Span[], pattern: RegExp): boolean =>
  words.some((word) => says(clausesAround(text, word), pattern));

const wordsAt = (text: string, spans: readonly Span[]): string =>
  text.slice(spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0);

/** Whether a change takes a denial away, brings one, or changes what is denied in the same breath. */
function changesDenial(before: string, after: string, change: WordChange): boolean {
  const [old, now] = [wordsAt(before, change.before), wordsAt(after, change.after)];
  const denials = countDenials(old);
  if (denials !== countDenials(now)) return true;
  return denials > 0 && withoutDenials(old) !== withoutDenials(now);
}

/**
 * What of weight an edit touched, in the order of `MATERIAL_KINDS`; none when it only mended wording, punctuation or
 * spaces. Strict where in doubt: any change in a clause that speaks of a duty or of compensation counts.
 * `names` are the names that the incident knows. The same whichever of the texts came first.
 */
export function materialChanges(
  before: string,
  after: string,
  { language, names }: { readonly language: string; readonly names: readonly string[] },
): readonly MaterialKind[] {
  // In a fixed order, for a comparison may align repeated words in more than one way.
  const [old = '', now = ''] = [foldWidth(before), foldWidth(after)].sort();
  if (old === now) return [];
  const tokensIn = (text: string): TokenisedText => ({ text, tokens: materialTokens(text, language, names) });
  const [oldTokens, nowTokens] = [tokensIn(old), tokensIn(now)];
  const changes = changedWords(old, now, language);
  const touched = (pattern: RegExp): boolean =>
    changes.some((change) => touches(old, change.before, pattern) || touches(now, change.after, pattern));
  const found: Readonly<Record<MaterialKind, boolean>> = {
    number: shifted('number', oldTokens, nowTokens),
    date: shifted('date', oldTokens, nowTokens),
    name: shifted('name', oldTokens, nowTokens),
    duty: touched(DUTY),
    compensation: touched(COMPENSATION),
    negation: changes.some((change) => changesDenial(old, now, change)),
  };
  return MATERIAL_KINDS.filter((kind) => found[kind]);
}
