import { readChineseAmount } from './chinese-amount.ts';
import type { Span } from './text-span.ts';

/** What a text says of a moment; what it leaves open is absent. Hours from 0 to 23. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Whether the half of the day is said, by a word or by the 24-hour clock. */
  readonly isSureOfHalf?: boolean;
}

/** A date or a time where a text says it. */
export interface FoundDate extends Span {
  readonly parts: DateParts;
}

const SMALL = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
const HOURS = '(?:\\d{1,2}|[零一二两三四五六七八九十]{1,3})';
const YEAR = '(?<year>\\d{4}|[〇零一二三四五六七八九]{4}) ?年(?!间)';
const DAY = `(?<day>${SMALL}) ?[日号](?!内|以内|之内|线|楼|店|院|门|机|仓|无理由|游)`;
const HALF = '(?<half>上午|下午|凌晨|清晨|早晨|中午|傍晚|深夜|夜里|午后|[今昨明当前次]?[早晚]上?) ?';
const MONTH_NAME =
  '(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const ENGLISH_DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|\\.\\d)';
const MINUTES =
  '(?<minute>(?:\\d{1,2}|[零二三四五]?十?[一二三四五六七八九]?)(?=分(?!钟))|[一三](?=刻))[分刻]';
const ENGLISH_HALF = ' ?(?<half>[ap])(?:m\\b|\\.m\\b\\.?)';

/** Longest first: a stretch belongs to the first pattern that takes it. */
const DATES: readonly RegExp[] = [
  new RegExp(`(?:${YEAR} ?)?(?<month>${SMALL}) ?月 ?${DAY}`, 'gu'),
  new RegExp(`${YEAR} ?(?<month>${SMALL}) ?月`, 'gu'),
  /(?<![\d.-])(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d-])/gu,
  new RegExp(`\\b${ENGLISH_DAY}(?: of)? ${MONTH_NAME}(?:,? (?<year>\\d{4})\\b)?`, 'giu'),
  new RegExp(`\\b${MONTH_NAME} ${ENGLISH_DAY}(?:,? (?<year>\\d{4})\\b)?`, 'giu'),
  new RegExp(`\\b${MONTH_NAME},? (?<year>\\d{4})\\b`, 'giu'),
  new RegExp(`(?<!\\d)${YEAR}`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}`, 'gu'),
  new RegExp(`(?<![\\d.个])(?<month>${SMALL}) ?月(?!饼)`, 'gu'),
];
const TIMES: readonly RegExp[] = [
  new RegExp(`(?<![\\d.:])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?${ENGLISH_HALF}`, 'giu'),
  new RegExp(`(?:${HALF})?(?<![\\d.:])(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?!\\d|:)`, 'gu'),
  new RegExp(`(?:${HALF})?(?<!\\d|小)(?<hour>${HOURS}) ?[点时] ?(?:${MINUTES}|(?<halfPast>半))`, 'gu'),
  new RegExp(`${HALF}(?<hour>${HOURS}) ?[点时](?!钟头)[整钟]?`, 'gu'),
  new RegExp(`(?<!\\d|小)(?<hour>\\d{1,2}) ?[点时](?!长|段|间|效)[整钟]?`, 'gu'),
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Groups = Readonly<Record<string, string | undefined>>;

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : readChineseAmount(text);

const monthOf = ({ month, name }: Groups): number | undefined =>
  name === undefined ? numberOf(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function minuteOf({ minute, halfPast }: Groups, written: string): number {
  if (halfPast !== undefined) return 30;
  const value = numberOf(minute) ?? 0;
  return written.endsWith('刻') ? value * 15 : value;
}

const AFTERNOON = /^(?:p|下午|午后|傍晚)/iu;
const NIGHT = /晚|夜/u;

/** The hour of the day; noon, midnight and the small hours as people count them. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (AFTERNOON.test(half)) return (hour % 12) + 12;
  if (half === '中午') return hour < 6 ? hour + 12 : hour;
  const isEvening = NIGHT.test(half) && hour > 4 && hour < 12;
  return isEvening ? hour + 12 : hour % 12;
}

const isPossible = ({ month, day, hour, minute }: DateParts): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= 31)) &&
  (hour === undefined || hour <= 24) &&
  (minute === undefined || minute < 60);

function partsOf(groups: Groups, written: string): DateParts | undefined {
  const [year, month, day, spoken] = [
    numberOf(groups['year']),
    monthOf(groups),
    numberOf(groups['day']),
    numberOf(groups['hour']),
  ];
  const clock =
    spoken === undefined
      ? {}
      : {
          hour: hourOf(spoken, groups['half']),
          minute: minuteOf(groups, written),
          isSureOfHalf: groups['half'] !== undefined || spoken > 12 || spoken === 0 || /\d:/.test(written),
        };
  const parts = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...clock,
  };
  return Object.keys(parts).length > 0 && isPossible(parts) ? parts : undefined;
}

/** Every date and every time of day that a text says, each by itself, in order. The text is folded in width. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text;
  for (const pattern of [...DATES, ...TIMES]) {
    for (const { 0: written, index, groups = {} } of rest.matchAll(pattern)) {
      const parts = partsOf(groups, written);
      if (parts === undefined) continue;
      const span = { from: index, to: index + written.trimEnd().length };
      found.push({ ...span, parts });
      rest = rest.slice(0, span.from) + '\u0000'.repeat(span.to - span.from) + rest.slice(span.to);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
