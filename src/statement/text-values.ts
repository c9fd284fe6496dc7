import { foldWidth } from './fold-width.ts';
import { withoutPassedOver } from './passed-over.ts';
import { findChineseNames } from './text-chinese-names.ts';
import { type DateParts, findDates, type FoundDate } from './text-dates.ts';
import { findLatinNames } from './text-latin-names.ts';
import { findNumbers } from './text-numbers.ts';
import { blankOut, overlaps, type Span } from './text-span.ts';

/** Something in a text that can be right or wrong: places count UTF-16 units, as `slice` does. */
export interface TextValue extends Span {
  readonly kind: 'number' | 'date' | 'name';
  /** As the text writes it. */
  readonly text: string;
  /** What a number amounts to; absent where the text only guesses (`三四家`). */
  readonly value?: number;
  /** What is counted, as written; absent where nothing says so. */
  readonly unit?: string;
  /** What a date or time says. */
  readonly date?: DateParts;
}

const DATE_TO_TIME = /^(?:\((?:周|星期).\))?(?:[ ,的]{0,2}|,? ?at |T)$/u;
const TIME_TO_DATE = /^(?: | on )$/u;

/** A date and the time just after it are one moment. */
function joinMoments(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last === undefined ? undefined : text.slice(last.to, date.from);
    const join = last?.parts.hour === undefined ? DATE_TO_TIME : TIME_TO_DATE;
    const isJoined = between !== undefined && join.test(between);
    const both = { ...last?.parts, ...date.parts };
    const count = Object.keys(last?.parts ?? {}).length + Object.keys(date.parts).length;
    if (last !== undefined && isJoined && Object.keys(both).length === count)
      joined[joined.length - 1] = { from: last.from, to: date.to, parts: both };
    else joined.push(date);
  }
  return joined;
}

/** The first to take a stretch keeps it; of two that begin together, the longer. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, span)) kept.push(span);
  }
  return kept;
}

/** A name does not begin with a count of what it names: `两家` belongs to the number. */
function afterCount(name: Span, numbers: readonly Span[]): readonly Span[] {
  const ends = numbers.filter(({ from, to }) => from <= name.from && to > name.from).map(({ to }) => to);
  const from = Math.max(name.from, ...ends);
  return name.to - from > 1 ? [{ from, to: name.to }] : [];
}

/** Dates and times, numbers and names in a text, in order; not its list, article and telephone numbers. */
export function valuesIn(text: string, language: string): readonly TextValue[] {
  const folded = foldWidth(text);
  const plain = withoutPassedOver(folded);
  const dates = joinMoments(plain, findDates(plain));
  const numbers = findNumbers(blankOut(plain, dates));
  const undated = blankOut(folded, dates);
  const spelled = withoutOverlaps([...findChineseNames(undated), ...findLatinNames(undated, language)]);
  const names = spelled.flatMap((name) => afterCount(name, numbers));
  const counts = numbers.filter((number) => !names.some((name) => overlaps(name, number)));
  return [
    ...dates.map(({ from, to, parts }) => ({ kind: 'date' as const, from, to, date: parts })),
    ...counts.map((number) => ({ kind: 'number' as const, ...number })),
    ...names.map(({ from, to }) => ({ kind: 'name' as const, from, to })),
  ]
    .sort((one, other) => one.from - other.from)
    .map((value) => ({ ...value, text: text.slice(value.from, value.to) }));
}
