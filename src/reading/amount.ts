import { type AnswerRange, roughly } from '../domain/answer.ts';
import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';
import { readNumber } from './number.ts';

const BETWEEN = /^(.+?) ?(?:-{1,2}|–|—|~|～|到|至| to | and ) ?(.+)$/;
const BETWEEN_PREFIX = /^(?:between |from |介于|在)/;
const AT_LEAST = /^(?:>=|≥|at least |不少于|不低于|至少) ?(.+)$/;
const MORE_THAN = /^(?:>|over |more than |超过|多于|大于) ?(.+)$/;
const AT_MOST = /^(?:<=|≤|at most |up to |不超过|不多于|至多|最多) ?(.+)$/;
const LESS_THAN = /^(?:<|under |less than |fewer than |不到|不足|少于|小于) ?(.+)$/;
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

/** The nearest number on either side that is still meant, where people count: more than 10 is 11. */
const above = (value: number): number => (Number.isInteger(value) ? value + 1 : value);
const under = (value: number): number => (Number.isInteger(value) && value > 0 ? value - 1 : value);

const LIMITS: readonly (readonly [RegExp, (value: number) => AnswerRange])[] = [
  [AT_LEAST, (from) => ({ from })],
  [MORE_THAN, (from) => ({ from: above(from) })],
  [AT_MOST, (to) => ({ from: 0, to })],
  [LESS_THAN, (to) => ({ from: 0, to: under(to) })],
  [OR_LESS, (to) => ({ from: 0, to })],
  [OR_MORE, (from) => ({ from })],
];

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const powerOf = (units: string): number =>
  Array.from(units).reduce((product, unit) => product * (POWERS[unit] ?? 1), 1);

/** 几千, 几十万, 十几, 上万, 数百: how people say that they have not counted. */
function vagueOf(text: string): AnswerRange | undefined {
  const [, some = ''] = /^[几数]([十百千万亿]+)$/.exec(text) ?? [];
  if (some !== '') return { from: 2 * powerOf(some), to: 10 * powerOf(some) - 1 };
  const [, over = ''] = /^(?:上|成|过)([百千万亿]+)$/.exec(text) ?? [];
  if (over !== '') return { from: powerOf(over) };
  const [, count = '', unit = ''] =
    /^([\d.]+|[一二三四五六七八九两十百]+)[多余几]([千万亿]+)$/.exec(text) ?? [];
  if (count !== '') return { from: readNumber(`${count}${unit}`).value };
  if (/^十[几多]$/.test(text)) return { from: 11, to: 19 };
  return /^几$/.test(text) ? { from: 2, to: 9 } : undefined;
}

/** None at all. */
const NONE = /^(?:没有|没|无|零|none|no)$/;

/**
 * Reads a count or an amount that may be doubtful: `1,200`; a range (`1000-5000`, `1到2万`), a bound (`至少500`, `500+`,
 * `不到1000`), a rough number (`~2万`, `about 300`), which is taken to be a
 * fifth off either way, or what nobody has counted (几十, 上万). None is 0.
 * @throws UsageError('number-unreadable'), UsageError('number-negative') or UsageError('range-reversed').
 */
export function readAmount(text: string): number | AnswerRange {
  const folded = foldText(text).replace(/(\d) (?=\d{3}(?!\d))/g, '$1');
  if (NONE.test(folded)) return 0;
  const vague = vagueOf(folded);
  if (vague !== undefined) return vague;
  for (const [pattern, rangeOf] of LIMITS) {
    const bound = pattern.exec(folded)?.[1];
    if (bound !== undefined) return rangeOf(readNumber(bound).value);
  }
  const span = /^(?:-|~|～)/.test(folded) ? undefined : spanOf(folded);
  if (span !== undefined) return span.from === span.to ? span.from : span;
  const { value, approximate } = readNumber(folded);
  return approximate && value > 0 ? roughly(value) : value;
}
