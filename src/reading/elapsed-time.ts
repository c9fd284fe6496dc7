import { readNumeral, SMALL_NUMERAL } from './chinese-numeral.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: readonly (readonly [pattern: string, ms: number])[] = [
  ['weeks?|w|周|星期|礼拜', 7 * DAY],
  ['days?|d|天', DAY],
  ['hours?|hrs?|h|小时|钟头', HOUR],
  ['刻钟', 15 * MINUTE],
  ['minutes?|mins?|m|分钟?', MINUTE],
  ['seconds?|secs?|s|秒钟?', SECOND],
];

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  'half a': 0.5,
  'half an': 0.5,
  半: 0.5,
};

const AMOUNT = `\\d{1,4}(?:\\.\\d{1,2})?|${Object.keys(WORDS).sort().reverse().join('|')}|${SMALL_NUMERAL}`;
const UNIT = UNITS.map(([pattern]) => pattern).join('|');
const PIECE = `(${AMOUNT}) ?(个半|and a half )?个?(${UNIT})(?![a-z])( and a half)?(?:[ ,]*(?:and )?(?=\\S))?`;

const unitMs = (word: string): number =>
  UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? Number.NaN;

const amountOf = (text: string): number | undefined =>
  WORDS[text] ?? (/^[\d.]+$/.test(text) ? Number(text) : readNumeral(text));

/** The length of `1h30m`, `half an hour`, `一个半小时`, `3小时20分钟` in milliseconds, biggest unit first. */
function readSpan(text: string): number | undefined {
  const piece = new RegExp(PIECE, 'y');
  let total = 0;
  let lastUnit = Number.POSITIVE_INFINITY;
  while (piece.lastIndex < text.length) {
    const [, amount = '', before, unit = '', after] = piece.exec(text) ?? [];
    const ms = unitMs(unit);
    const value = amountOf(amount);
    const isHalfDay = ms >= DAY && (value === 0.5 || before !== undefined || after !== undefined);
    if (value === undefined || !(ms < lastUnit) || isHalfDay) return undefined;
    total += (value + (before !== undefined || after !== undefined ? 0.5 : 0)) * ms;
    lastUnit = ms;
  }
  return lastUnit === Number.POSITIVE_INFINITY ? undefined : Math.round(total);
}

const NOW = /^(?:right now|just now|now|刚才|刚刚|刚|现在|此刻)$/;
const PAST = [/^(.+) ago$/, /^(.+?)(?:之|以)?前$/, /^- ?(.+)$/];
const FUTURE = [/^in (.+)$/, /^(.+) from now$/, /^(.+?)(?:之|以)?后$/, /^\+ ?(.+)$/];

const bodyOf = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find((body) => body !== undefined);

/**
 * How far from now a folded text says, in milliseconds, negative for the past: `now`, `2h ago`, `in 2h`, 半小时前.
 * A day is 24 hours. Undefined when the text says no such thing.
 */
export function readElapsed(text: string): number | undefined {
  if (NOW.test(text)) return 0;
  const past = bodyOf(PAST, text);
  if (past !== undefined) {
    const span = readSpan(past);
    return span === undefined ? undefined : -span;
  }
  const future = bodyOf(FUTURE, text);
  return future === undefined ? undefined : readSpan(future);
}
