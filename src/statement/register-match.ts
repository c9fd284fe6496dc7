import { foldWidth } from './fold-width.ts';
import { mentionsName } from './name-mention.ts';
import { isSameMoment } from './same-moment.ts';
import { isSameUnit } from './same-unit.ts';
import { overlaps, type Span } from './text-span.ts';
import { type TextValue, valuesIn } from './text-values.ts';

/** A fact as the register holds it, with the value as people typed it. */
export interface RegisterFact {
  readonly id: string;
  readonly claim: string;
  readonly value?: string;
  readonly unit?: string;
  readonly status: 'unverified' | 'confirmed' | 'refuted' | 'superseded';
}

/** What an incident knows, to hold a text against. */
export interface Register {
  readonly facts: readonly RegisterFact[];
  /** Organisation, contact, title, people, tiers, channels: as a text may name them. */
  readonly known: readonly string[];
  /** The known moments, each with the ways to write it. */
  readonly moments: readonly { readonly words: readonly string[] }[];
}

/** How a text agrees with the register, each part in the order of the text. */
export interface RegisterMatch {
  /** The confirmed facts that the text states, by their value or in their words. */
  readonly facts: readonly string[];
  /** What the text says as the register does, where the register does not hold it to be true. */
  readonly unconfirmed: readonly { readonly fact: string; readonly value: TextValue }[];
  /** What the register does not know. */
  readonly unmatched: readonly TextValue[];
}

interface ReadFact {
  readonly fact: RegisterFact;
  readonly values: readonly TextValue[];
  /** Where the text has the fact's own words. */
  readonly quoted: readonly Span[];
}

/** The text without blanks and punctuation, and where each sign of it stands. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let letters = '';
  for (const { 0: sign, index } of foldWidth(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}%]|(?<=\d)\.(?=\d)/gu)) {
    places.push(...Array.from({ length: sign.length }, () => index));
    letters += sign;
  }
  return { letters, places };
}

const SHORTEST_QUOTE = 2;

/** Where a text has these words, whatever its blanks and punctuation; a number is not found inside a longer one. */
function quotesIn(text: string, words: string): readonly Span[] {
  const sought = lettersOf(words).letters;
  if (Array.from(sought).length < SHORTEST_QUOTE) return [];
  const { letters, places } = lettersOf(text);
  const spans: Span[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    const isPart =
      (/^[\da-z]/.test(sought) && continues(text, places[at - 1], places[at])) ||
      (/[\da-z]$/.test(sought) && continues(text, places[end - 1], places[end]));
    if (!isPart) spans.push({ from: places[at] ?? 0, to: (places[end - 1] ?? 0) + 1 });
  }
  return spans;
}

/** Whether two neighbouring signs belong to one word or number in Latin letters and figures. */
const continues = (text: string, one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other === one + 1 && /^[\da-z]{2}$/i.test(foldWidth(text.slice(one, other + 1)));

const MEASURABLE = /^[^\d零〇一二两三四五六七八九十百千万亿]*[\d零〇一二两三四五六七八九十百千万亿]/u;

/** A fact's own value; a text value such as a test result is read from the words alone. */
function valueOf({ value, unit }: RegisterFact, language: string): readonly TextValue[] {
  if (value === undefined || !MEASURABLE.test(foldWidth(value))) return [];
  const space = unit !== undefined && /^[a-z]/i.test(unit) ? ' ' : '';
  return valuesIn(`${value}${space}${unit ?? ''}`, language).map((found) =>
    found.kind === 'number' && unit !== undefined && !found.text.includes('%') ? { ...found, unit } : found,
  );
}

function readFact(fact: RegisterFact, text: string, language: string): ReadFact {
  const ownWords = [fact.claim, ...(fact.value === undefined ? [] : [`${fact.value}${fact.unit ?? ''}`])];
  return {
    fact,
    values: [...valueOf(fact, language), ...valuesIn(fact.claim, language)],
    quoted: ownWords.flatMap((words) => quotesIn(text, words)),
  };
}

/** Whether two readings say the same; what one of them leaves unsaid contradicts nothing. */
function agrees(inText: TextValue, known: TextValue): boolean {
  if (inText.kind !== known.kind) return false;
  if (inText.kind === 'name') return mentionsName(inText.text, known.text);
  if (inText.kind === 'date')
    return inText.date !== undefined && known.date !== undefined && isSameMoment(inText.date, known.date);
  if (inText.value === undefined) return inText.text === known.text;
  return inText.value === known.value && isSameUnit(inText.unit, known.unit);
}

const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

const states = ({ values, quoted }: ReadFact, value: TextValue): boolean =>
  quoted.some((span) => contains(span, value)) || values.some((known) => agrees(value, known));

/** The facts that state a value; where one names the very unit, those that leave it open do not count. */
function factsFor(facts: readonly ReadFact[], value: TextValue): readonly ReadFact[] {
  const stating = facts.filter((fact) => states(fact, value));
  const exact = stating.filter(({ values }) =>
    values.some((known) => agrees(value, known) && value.unit !== undefined && known.unit !== undefined),
  );
  return value.kind === 'number' && exact.length > 0 ? exact : stating;
}

function momentsOf({ moments }: Register, language: string): readonly TextValue[] {
  return moments.flatMap(({ words }) => {
    const dates = words.flatMap((spelling) =>
      valuesIn(spelling, language).filter(({ kind }) => kind === 'date'),
    );
    const [first] = dates;
    if (first === undefined) return [];
    // The fullest spelling of each part: all of them are the same moment.
    const date = dates.reduce((parts, { date: more }) => ({ ...more, ...parts }), {});
    return [...dates, { ...first, date }];
  });
}

const inOrder = (entries: readonly (readonly [number, string])[]): readonly string[] => [
  ...new Set([...entries].sort(([one], [other]) => one - other).map(([, id]) => id)),
];

/** Holds the numbers, dates and names of a text, and the words of the facts, against what an incident knows. */
export function matchRegister(text: string, language: string, register: Register): RegisterMatch {
  const facts = register.facts.map((fact) => readFact(fact, text, language));
  const confirmed = facts.filter(({ fact }) => fact.status === 'confirmed');
  const others = facts.filter(({ fact }) => fact.status !== 'confirmed');
  const knownPlaces = register.known.flatMap((name) => quotesIn(text, name));
  const moments = momentsOf(register, language);
  const stated: (readonly [number, string])[] = confirmed.flatMap(({ fact, quoted }) =>
    quoted.map(({ from }) => [from, fact.id] as const),
  );
  const unconfirmed: { fact: string; value: TextValue }[] = [];
  const unmatched: TextValue[] = [];
  for (const value of valuesIn(text, language)) {
    const supporting = factsFor(confirmed, value);
    // A name alone does not state a fact that happens to mention it.
    if (value.kind !== 'name') stated.push(...supporting.map(({ fact }) => [value.from, fact.id] as const));
    const isKnown =
      supporting.length > 0 ||
      knownPlaces.some(
        (place) => overlaps(place, value) && (value.kind === 'name' || contains(place, value)),
      ) ||
      (value.kind === 'name' && register.known.some((name) => mentionsName(value.text, name))) ||
      moments.some((moment) => agrees(value, moment));
    if (isKnown) continue;
    const doubtful = factsFor(others, value);
    unconfirmed.push(...doubtful.map(({ fact }) => ({ fact: fact.id, value })));
    if (doubtful.length === 0) unmatched.push(value);
  }
  return { facts: inOrder(stated), unconfirmed, unmatched };
}
