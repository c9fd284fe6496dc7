import { readChineseAmount } from './chinese-amount.ts';
import type { Span } from './text-span.ts';

/** An amount where a text says it; without a value where it says only roughly how many. */
export interface FoundNumber extends Span {
  readonly value?: number;
  readonly unit?: string;
}

const FIGURES = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const NUMERAL = '[零〇一二两兩三四五六七八九十百千万萬亿億]';
const MEASURE =
  '(?:个(?:小时|工作日|月|星期|季度|百分点)?|小时|分钟|秒钟?|工作日|星期|人次|平方米|公里|公斤|千克|毫升|毫克|美元|港元|欧元|块钱|家|名|位|人|条|次|起|件|批次?|份|例|元|天|日|年|周|月|克|吨|米|斤|升|倍|成|种|类|项|台|辆|部|套|间|所|座|栋|层|楼|号|版|期(?!间)|只|头|瓶|盒|箱|包|袋|张|幅|段|篇|则|户|岁|级|度|页|字|票|股|笔|单|桌|席|场|轮|届|档|款|支|根|颗|粒|片|处|店|省|市|城|国|站|门店|账号|折|组|队|%)';
const MORE = '[余多]?';

const PERCENT = new RegExp(`百分之(?<amount>${FIGURES}|${NUMERAL}+)`, 'gu');
const IN_FIGURES = new RegExp(
  `(?<currency>[¥￥$€£]|RMB ?|CNY ?|USD ?)?(?<![\\p{Script=Latin}\\d_.]|[\\p{Script=Latin}]-)(?<amount>${FIGURES}(?:[百千万萬亿億]{1,2}(?:(?:\\d+)?[百千万萬亿億]{1,2})*|[十百千万]\\d{4})?)(?: ?(?<factor>thousand|million|billion|mn|bn|[kmb])\\b)?(?![\\p{Script=Latin}\\d]|\\.\\d)(?:${MORE} ?(?<unit>${MEASURE}|percent|per cent))?`,
  'giu',
);
const IN_NUMERALS = new RegExp(`(?<amount>${NUMERAL}+|半(?!数|天边))${MORE}(?<unit>${MEASURE})?`, 'gu');
const IN_WORDS =
  /(?<![\p{Script=Latin}'’-])(?<amount>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{Script=Latin}-])/giu;

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const FACTORS: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 };

const FUNCTION_WORD =
  /^(?:of|our|the|these|those|their|its|his|her|and|or|but|to|in|at|on|by|for|from|with|is|are|was|were|be|been|has|have|had|will|would|shall|must|can|may|not|as|than|who|which|that|this|after|before|until|per|a|an|another|things?|way|voice|more|if|when|it|we|they|else|by|us|them|you|him|me|i|another|day|there|here|so|what|how|least|most|only|just|nor|into|about|over)$/i;
const PASSED_OVER = /^(?:of|our|the|these|those|their|its|more|other|further|\w+(?:ed|ing|ly))$/i;

/** What an English number counts: the first plural after it, or the first noun. */
function countedIn(text: string, from: number): string | undefined {
  const after = /^(?: [\p{Script=Latin}'’-]+){1,4}/u.exec(text.slice(from))?.[0].trim().split(' ') ?? [];
  const end = after.findIndex((word) => FUNCTION_WORD.test(word) && !PASSED_OVER.test(word));
  const words = end < 0 ? after : after.slice(0, end);
  const nouns = words.filter((word) => !PASSED_OVER.test(word));
  return nouns.find((word) => /(?:s|people|children|men)$/i.test(word)) ?? nouns[0];
}

const amountOf = (amount: string, factor: string | undefined): number | undefined => {
  const value = amount === '半' ? 0.5 : readChineseAmount(amount);
  const times = factor === undefined ? 1 : (FACTORS[factor.charAt(0).toLowerCase()] ?? 1);
  return value === undefined ? undefined : Number((value * times).toPrecision(15));
};

const found = (
  from: number,
  to: number,
  value: number | undefined,
  unit: string | undefined,
): FoundNumber => ({
  from,
  to,
  ...(value === undefined ? {} : { value }),
  ...(unit === undefined || unit === '' ? {} : { unit }),
});

/** A numeral alone counts something when a measure word follows, or when it is too long to be anything else. */
const isCount = (amount: string, unit: string | undefined): boolean =>
  unit === undefined
    ? amount.length > 1 &&
      /[十百千万萬亿億]/u.test(amount) &&
      /[一二两兩三四五六七八九]/u.test(amount) &&
      readChineseAmount(amount) !== undefined
    : !/^[百千万萬亿億零〇]+$/u.test(amount) || amount.length > 1;

function inFigures(text: string): readonly FoundNumber[] {
  return Array.from(text.matchAll(IN_FIGURES), ({ 0: written, index, groups = {} }) => {
    const to = index + written.trimEnd().length;
    const sign = groups['currency']?.trim();
    const unit = groups['unit'] ?? sign ?? countedIn(text, to);
    return found(index, to, amountOf(groups['amount'] ?? '', groups['factor']), unit);
  });
}

const inNumerals = (text: string): readonly FoundNumber[] =>
  Array.from(text.matchAll(IN_NUMERALS)).flatMap(({ 0: written, index, groups = {} }) => {
    const { amount = '', unit } = groups;
    if (!isCount(amount, unit) || (amount === '半' && unit === undefined)) return [];
    return [found(index, index + written.length, amountOf(amount, undefined), unit)];
  });

const inWords = (text: string): readonly FoundNumber[] =>
  Array.from(text.matchAll(IN_WORDS)).flatMap(({ 0: written, index }) => {
    const to = index + written.length;
    const unit = countedIn(text, to);
    return unit === undefined ? [] : [found(index, to, WORDS.indexOf(written.toLowerCase()), unit)];
  });

const percentages = (text: string): readonly FoundNumber[] =>
  Array.from(text.matchAll(PERCENT), ({ 0: written, index, groups = {} }) =>
    found(index, index + written.length, amountOf(groups['amount'] ?? '', undefined), '%'),
  );

/** Every amount that a text says, in order. The text is folded in width, and what counts nothing is blanked out. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const all: FoundNumber[] = [];
  let rest = text;
  for (const read of [percentages, inFigures, inNumerals, inWords]) {
    for (const number of read(rest)) {
      all.push(number);
      rest = rest.slice(0, number.from) + '\u0000'.repeat(number.to - number.from) + rest.slice(number.to);
    }
  }
  return all.sort((one, other) => one.from - other.from);
}
