import { type AnswerRange, roughly } from '../domain/answer.ts';
import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';
import { readNumber } from './number.ts';

const BETWEEN = /^(.+?) ?(?:-{1,2}|–|—|~|～|到|至| to | and ) ?(.+)$/;
const BETWEEN_PREFIX = /^(?:between |from |介于|在)/;
const AT_LEAST = /^(?:>=?|≥|at least |over |more than |不少于|不低于|至少|超过|多于|大于) ?(.+)$/;
const AT_MOST =
  /^(?:<=?|≤|at most |under |less than |up to |fewer than |不超过|不多于|不到|不足|至多|少于|小于|最多) ?(.+)$/;
const OR_MORE = /^(.+?)(?:多|余|\+|以上| or more)$/;
const OR_LESS = /^(.+?)(?:以内|以下| or less| or fewer)$/;
const UNIT = /(?:[百千万亿kwmb]|thousand|million|billion)+$/;

/** `1-2万`, where the unit is said once for both. */
const withUnit = (text: string, other: string): string =>
  UNIT.test(text) ? text : `${text}${UNIT.exec(other)?.[0] ?? ''}`;

/** What `first` and `last` say together; undefined when one of them is no number, as in `1-2-3`. */
function spanOf(text: string): AnswerRange | undefined {
  const [, first = '', last = ''] = BETWEEN.exec(text.replace(BETWEEN_PREFIX, '')) ?? [];
  if (first === '') return undefined;
  const [from, to] = [withUnit(first.trim(), last), last].map((part) => readNumber(part).value);
  if (from === undefined || to === undefined) return undefined;
  if (from > to) throw new UsageError('range-reversed', { text, from, to });
  return { from, to };
}

const LIMITS: readonly (readonly [RegExp, (value: number) => AnswerRange])[] = [
  [AT_LEAST, (from) => ({ from })],
  [AT_MOST, (to) => ({ from: 0, to })],
  [OR_LESS, (to) => ({ from: 0, to })],
  [OR_MORE, (from) => ({ from })],
];

/**
 * Reads a count or an amount that may be doubtful: `1,200`; a range (`1000-5000`, `1到2万`), a bound (`至少500`, `500+`,
 * `不到1000`), or a rough number (`~2万`, `about 300`), which is taken to be a fifth off either way.
 * @throws UsageError('number-unreadable'), UsageError('number-negative') or UsageError('range-reversed').
 */
export function readAmount(text: string): number | AnswerRange {
  const folded = foldText(text);
  for (const [pattern, rangeOf] of LIMITS) {
    const bound = pattern.exec(folded)?.[1];
    if (bound !== undefined) return rangeOf(readNumber(bound).value);
  }
  const span = /^(?:-|~|～)/.test(folded) ? undefined : spanOf(folded);
  if (span !== undefined) return span.from === span.to ? span.from : span;
  const { value, approximate } = readNumber(text);
  return approximate && value > 0 ? roughly(value) : value;
}
