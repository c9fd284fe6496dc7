import { foldWidth } from './fold-width.ts';
import { LIST_NUMBER } from './passed-over.ts';
import { unitKey } from './same-unit.ts';
import type { DateParts } from './text-dates.ts';
import { blankOut, type Span, spansOf } from './text-span.ts';
import { type TextValue, valuesIn } from './text-values.ts';

/** A value in a text, brought to one spelling: equal keys say the same. */
export interface MaterialToken extends Span {
  readonly kind: 'number' | 'date' | 'name';
  readonly key: string;
}

/** What bounds a value; each line is one bound, whichever way it is said. */
const BOUNDS_BEFORE: readonly RegExp[] = [
  /(?:不超过|至多|最多|不多于|at most|up to|no more than|not more than)\s*$/iu,
  /(?:不少于|不低于|至少|最少|at least|no fewer than|no less than)\s*$/iu,
  /(?:超过?|逾|多于|(?<!no |not )more than|over|above)\s*$/iu,
  /(?:不到|不足|少于|低于|(?<!no )fewer than|(?<!no )less than|under|below)\s*$/iu,
  /(?:约|大概|about|around|approximately|roughly)\s*$/iu,
  /(?:近|nearly|almost)\s*$/iu,
  /(?:by|before|截至|within)\s*$/iu,
  /(?:after)\s*$/iu,
  /(?:自|从|since|from)\s*$/iu,
];
const BOUNDS_AFTER: readonly RegExp[] = [
  /^\s*(?:以上|及以上|or more)/iu,
  /^\s*(?:以下|及以下|or less|or fewer)/iu,
  /^\s*(?:以内|之内|内)/u,
  /^\s*(?:左右|上下|前后)/u,
  /^\s*(?:余|多|\+)/u,
  /^\s*(?:之前|以前|前)/u,
  /^\s*(?:之后|以后|后|later)/iu,
  /^\s*(?:起|开始)/u,
];

/** Days and quantities that are said without figures. */
const SAID_DAY =
  /[今明昨后前][天日晚早]|当[天日晚]|[次翌]日|[本上下]周[一二三四五六日天]?|[本上下]个?月|(?<![\d一二三四五六七八九十])(?:周|星期|礼拜)[一二三四五六日天](?!年)|月底|年底|年内|周内|\b(?:today|tomorrow|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next|last) (?:week|month|year))\b/giu;
const SAID_AMOUNT =
  /全部|所有|部分|个别|少数|多数|若干|一半|半数|数[十百千万]+|[几数多][家名人起例位](?![人])|上[百千万]|双倍|\b(?:all|every|some|most|several|many|few|half|both|dozens|hundreds|thousands|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|double|twice)\b/giu;
const IN_SERIES = /第(?!一时间|一线|三方)[零〇一二两三四五六七八九十百千\d]+/gu;
const FIGURES = /\d+(?:[.,]\d+)*/gu;

function boundsOf(text: string, { from, to }: Span): string {
  const [before, after] = [text.slice(Math.max(0, from - 16), from), text.slice(to, to + 8)];
  const low = BOUNDS_BEFORE.findIndex((pattern) => pattern.test(before));
  const high = BOUNDS_AFTER.findIndex((pattern) => pattern.test(after));
  const inside = /[余多]/u.test(text.slice(from, to)) ? 'more' : '';
  return `${low}/${high}${inside}`;
}

/** The day and the time of day apart, so that it does not matter what stands between them. */
function dateKeys({ year, month, day, hour, minute, isSureOfHalf }: DateParts): readonly string[] {
  const hasDay = year !== undefined || month !== undefined || day !== undefined;
  return [
    ...(hasDay ? [`${year ?? ''}-${month ?? ''}-${day ?? ''}`] : []),
    ...(hour === undefined ? [] : [`${hour}:${minute ?? 0}${isSureOfHalf === true ? '' : '?'}`]),
  ];
}

function keysOf(value: TextValue): readonly string[] {
  if (value.kind === 'date') return dateKeys(value.date ?? {});
  if (value.kind === 'name') return [value.text.replace(/\s+/g, ' ')];
  const amount = value.value ?? foldWidth(value.text);
  return [`${amount} ${value.unit === undefined ? '' : unitKey(value.unit)}`];
}

const tokensOf = (text: string, values: readonly TextValue[]): readonly MaterialToken[] =>
  values.flatMap((value) =>
    keysOf(value).map((key, place, keys) => ({
      kind: value.kind,
      from: value.from,
      to: value.to,
      key: value.kind !== 'name' && place === keys.length - 1 ? `${key} ${boundsOf(text, value)}` : key,
    })),
  );

const matches = (kind: MaterialToken['kind'], text: string, pattern: RegExp): readonly MaterialToken[] =>
  spansOf(text, pattern).map((span) => ({
    kind,
    ...span,
    key: text.slice(span.from, span.to).toLowerCase(),
  }));

/** Where the given names stand; the longest first, so that a short one inside it is not counted again. */
function givenNames(text: string, names: readonly string[]): readonly MaterialToken[] {
  const tokens: MaterialToken[] = [];
  let rest = text.toLowerCase();
  const sought = [...new Set(names.map((name) => foldWidth(name).trim()))].filter((name) => name !== '');
  for (const name of sought.sort((one, other) => other.length - one.length)) {
    const low = name.toLowerCase();
    for (let at = rest.indexOf(low); at >= 0; at = rest.indexOf(low, at + low.length)) {
      tokens.push({ kind: 'name', from: at, to: at + low.length, key: name });
    }
    rest = rest.replaceAll(low, '\u0000'.repeat(low.length));
  }
  return tokens;
}

/**
 * Everything in a text that an immaterial edit must leave alone: values, what bounds them, days and quantities said
 * in words, places in a series, and any other figure but the numbers of a list.
 */
export function materialTokens(
  text: string,
  language: string,
  names: readonly string[],
): readonly MaterialToken[] {
  const folded = foldWidth(text);
  const values = valuesIn(folded, language);
  const given = givenNames(folded, names);
  const isGiven = ({ kind, from, to }: TextValue): boolean =>
    kind === 'name' && given.some((name) => name.from < to && from < name.to);
  const read = [
    ...tokensOf(
      folded,
      values.filter((value) => !isGiven(value)),
    ),
    ...given,
  ];
  const numbered = blankOut(folded, [
    ...values.filter(({ kind }) => kind !== 'name'),
    ...spansOf(folded, LIST_NUMBER),
  ]);
  const series = matches('number', numbered, IN_SERIES);
  const left = blankOut(numbered, series);
  return [
    ...read,
    ...series,
    ...matches('number', left, FIGURES),
    ...matches('number', left, SAID_AMOUNT),
    ...matches('date', left, SAID_DAY),
  ].sort((one, other) => one.from - other.from);
}
