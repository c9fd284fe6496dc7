import { readNumeral, SMALL_NUMERAL } from './chinese-numeral.ts';

/** A day as said. `unsaid` and a weekday without a week mean the nearest one that fits the time. */
export type DayWords =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'relative'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week?: number }
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number };

type Groups = readonly (string | undefined)[];
type Pattern = readonly [source: string, make: (groups: Groups) => DayWords];

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(?:last night|last evening)/, 'yesterday evening'],
  [/^tonight/, 'today evening'],
  [/^this (?=morning|afternoon|evening)/, 'today '],
  [/^([今昨前明])(?:早上?|晨)/, '$1天早上'],
  [/^([今昨前明])(?:晚上?|夜)/, '$1天晚上'],
  [/^([今昨前明后])日/, '$1天'],
];

const RELATIVE: Readonly<Record<string, number>> = {
  大前天: -3,
  'the day before yesterday': -2,
  前天: -2,
  yesterday: -1,
  昨天: -1,
  today: 0,
  今天: 0,
  tomorrow: 1,
  明天: 1,
  后天: 2,
};

const WEEKS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1 };
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:,? (\\d{4})(?!\\d))?';

const numeral = (text: string | undefined): number => (text === undefined ? 0 : (readNumeral(text) ?? 0));
const monthNamed = (text = ''): number => MONTHS.indexOf(text.slice(0, 3)) + 1;

const dateOf = (year: string | undefined, month: number, day: number): DayWords =>
  year === undefined ? { kind: 'month-day', month, day } : { kind: 'date', year: Number(year), month, day };

const WORDS: readonly Pattern[] = [
  [
    `(${Object.keys(RELATIVE).join('|')})`,
    ([word = '']) => ({ kind: 'relative', days: RELATIVE[word] ?? 0 }),
  ],
  ['(\\d{1,3}) days? ago', ([days]) => ({ kind: 'relative', days: -Number(days) })],
  [
    '(?:on )?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?',
    ([name = '']) => ({ kind: 'weekday', weekday: WEEKDAYS.indexOf(name) }),
  ],
  [`(?:on )?${MONTH} ${ORDINAL}${YEAR}`, ([name, day, year]) => dateOf(year, monthNamed(name), Number(day))],
  [
    `(?:on )?${ORDINAL} (?:of )?${MONTH}${YEAR}`,
    ([day, name, year]) => dateOf(year, monthNamed(name), Number(day)),
  ],
];

const LEADING_ONLY: readonly Pattern[] = [
  [
    '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)',
    ([year, , month, day]) => dateOf(year, Number(month), Number(day)),
  ],
  [
    `(?:(\\d{4})年)?(${SMALL_NUMERAL})月(${SMALL_NUMERAL})[日号]`,
    ([year, month, day]) => dateOf(year, numeral(month), numeral(day)),
  ],
  [`(${SMALL_NUMERAL})天(?:之|以)?前`, ([days]) => ({ kind: 'relative', days: -numeral(days) })],
  [
    '([上本这下])?(?:周|星期|礼拜)([一二三四五六日天])',
    ([week, name = '']) => ({
      kind: 'weekday',
      weekday: '日一二三四五六'.indexOf(name === '天' ? '日' : name),
      ...(week !== undefined && { week: WEEKS[week] ?? 0 }),
    }),
  ],
];

const leading = [...LEADING_ONLY, ...WORDS].map(
  ([source, make]) => [new RegExp(`^${source}`), make] as const,
);
const trailing = WORDS.map(([source, make]) => [new RegExp(`[ ,]${source}$`), make] as const);

const withoutJoint = (rest: string): string => rest.replace(/^(?:t(?=\d)|[ ,]*(?:at )?)/, '').trim();

/** The day that a folded text names at its start, or in English at its end, and what is left to read. */
export function takeDay(text: string): { readonly day: DayWords; readonly rest: string } {
  const plain = ALIASES.reduce((said, [alias, meaning]) => said.replace(alias, meaning), text);
  for (const [pattern, make] of leading) {
    const [found, ...groups] = pattern.exec(plain) ?? [];
    if (found !== undefined) return { day: make(groups), rest: withoutJoint(plain.slice(found.length)) };
  }
  for (const [pattern, make] of trailing) {
    const [found, ...groups] = pattern.exec(plain) ?? [];
    if (found !== undefined) return { day: make(groups), rest: plain.slice(0, -found.length).trim() };
  }
  return { day: { kind: 'unsaid' }, rest: plain };
}
