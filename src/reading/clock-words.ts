import { readNumeral, SMALL_NUMERAL } from './chinese-numeral.ts';
import { hoursMeant, takeDayPart } from './day-part.ts';

/** A time of day as said. More than one hour means that the words fit each of them; none, that no clock shows it. */
export interface ClockWords {
  /** 0 to 28; 24 and more is past the midnight that ends the day. */
  readonly hours: readonly number[];
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

interface Parts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DIGITAL = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?$/;
const DOTTED = /^(\d{1,2})\.(\d{2})$/;
const HOUR_ONLY = /^(\d{1,2})(?: ?o['’]clock)?$/;
const CHINESE = new RegExp(
  `^(${SMALL_NUMERAL})(?:点钟|[点时](?:(半|整|一刻|三刻)|(${SMALL_NUMERAL})(?:分(?:(${SMALL_NUMERAL})秒)?)?)?)$`,
);
const MERIDIEM = /^(.*?) ?([ap])\.?m\.?$/;
const QUARTERS: Readonly<Record<string, number>> = { 半: 30, 整: 0, 一刻: 15, 三刻: 45 };

function readDigital(text: string): Parts | undefined {
  const [, hour, minute, second = '0', fraction = '0'] = DIGITAL.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { hour: Number(hour), minute: Number(minute), second: Number(second), millisecond };
}

function readChinese(text: string): Parts | undefined {
  const [, hourWord, quarter, minuteWord = '零', secondWord = '零'] = CHINESE.exec(text) ?? [];
  if (hourWord === undefined) return undefined;
  const hour = readNumeral(hourWord);
  const minute = quarter === undefined ? readNumeral(minuteWord) : QUARTERS[quarter];
  const second = readNumeral(secondWord);
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  return { hour, minute, second, millisecond: 0 };
}

/** `8.25` alone may be the twenty-fifth of August; `14.30` and `9.45` can be no date. */
function readDotted(text: string, isSurelyTime: boolean): Parts | undefined {
  const [, hour, minute] = DOTTED.exec(text) ?? [];
  if (hour === undefined || !(isSurelyTime || Number(hour) > 12 || Number(minute) > 31)) return undefined;
  return { hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 };
}

function readHour(text: string): Parts | undefined {
  const hour = HOUR_ONLY.exec(text)?.[1];
  return hour === undefined ? undefined : { hour: Number(hour), minute: 0, second: 0, millisecond: 0 };
}

/** `noon` is exact; `中午` is not. The midnight of a day may be the one that begins it or the one that ends it. */
const FIXED: ReadonlyMap<string, readonly number[]> = new Map([
  ['noon', [12]],
  ['midday', [12]],
  ['正午', [12]],
  ['midnight', [0, 24]],
  ['午夜', [0, 24]],
]);

function inMeridiem(letter: string, hour: number): number | undefined {
  if (hour === 12) return letter === 'a' ? 0 : 12;
  if (letter === 'a') return hour < 12 ? hour : undefined;
  return hour < 12 ? hour + 12 : hour < 24 ? hour : undefined;
}

/** The hours that fit both the letter of am or pm, if any, and the part of the day. */
function hoursOf(
  part: Parameters<typeof hoursMeant>[0],
  letter: string | undefined,
  hour: number,
): readonly number[] {
  if (letter === undefined) return hoursMeant(part, hour);
  const exact = inMeridiem(letter, hour);
  return exact === undefined ? [] : hoursMeant(part, exact).filter((meant) => meant % 24 === exact);
}

/**
 * Reads a folded text that is wholly a time of day: `14:30`, `2:05pm`, `evening 8:30`, `下午两点半`, `14时30分`.
 * Words without a part of the day are on the 24-hour clock. Undefined when it is no time of day.
 */
export function readClock(text: string, isAfterDay: boolean): ClockWords | undefined {
  const fixed = FIXED.get(text);
  if (fixed !== undefined) return { hours: fixed, minute: 0, second: 0, millisecond: 0 };
  const { part, rest } = takeDayPart(text);
  const [, before = rest, letter] = MERIDIEM.exec(rest) ?? [];
  const isNarrowed = part !== undefined || letter !== undefined;
  const parts =
    readDigital(before) ??
    readChinese(before) ??
    readDotted(before, isAfterDay || isNarrowed) ??
    (isNarrowed ? readHour(before) : undefined);
  if (parts === undefined) return undefined;
  const { hour, minute, second, millisecond } = parts;
  const isShown = minute < 60 && second < 60 && (hour < 24 || minute + second + millisecond === 0);
  return { hours: isShown ? hoursOf(part, letter, hour) : [], minute, second, millisecond };
}

/** Whether a folded text names a part of the day and nothing more, such as `evening` or `晚上`. */
export function isDayPartAlone(text: string): boolean {
  const { part, rest } = takeDayPart(text);
  return part !== undefined && rest === '';
}
