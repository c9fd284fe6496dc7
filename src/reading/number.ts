import { UsageError } from '../domain/refusal.ts';
import { readChineseNumeral, unsaidUnit } from './chinese-numeral.ts';
import { foldText } from './fold-text.ts';

/** A number as said, and whether it was said to be rough. */
export interface NumberReading {
  readonly value: number;
  readonly approximate: boolean;
}

const LONGEST_TEXT = 40;
const ROUGHLY_BEFORE = /^(?:~|≈|大约|大概|约|近|about |around |approximately |approx\.? |circa |c\. ?)/;
const ROUGHLY_AFTER = /(?:左右|上下|多|余|\+)$/;
const NEGATIVE = /^(?:-|负|minus ) ?[\d零〇一二两三四五六七八九十百千]/;
const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?$/;
const ENGLISH = /^(.+?) ?(k|thousand|m|mn|million|b|bn|billion)$/;
const FACTORS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

const arabic = (text: string): number | undefined =>
  ARABIC.test(text) ? Number(text.replaceAll(',', '')) : undefined;

/** What stands before 万 or 亿: `1.2`, `3千`, `二十`. */
function readSection(text: string): number | undefined {
  const factor = FACTORS[text.at(-1) ?? ''];
  const head = factor === undefined ? undefined : arabic(text.slice(0, -1));
  return (
    arabic(text) ?? (factor !== undefined && head !== undefined ? head * factor : readChineseNumeral(text))
  );
}

/** What stands after the last 万 or 亿: `两万五` is 25000, and `3万5` is not read at all. */
function readRemainder(text: string, unit: number): number | undefined {
  if (text === '') return 0;
  if (/^\d/.test(text)) return unit === 1e4 && /^\d{4}$/.test(text) ? Number(text) : undefined;
  const value = readChineseNumeral(text);
  return value === undefined || text.length > 1 ? value : value * unsaidUnit(unit);
}

/** Numbers counted by 亿 and 万: `1.2亿`, `3亿2000万`, `两万五`. */
function readMyriads(text: string): number | undefined {
  const match = /^(?:([^亿]+)亿)?(?:([^万亿]+)[万w])?([^万亿w]*)$/.exec(text);
  if (match === null) return undefined;
  const [, high, low, rest = ''] = match;
  if (high === undefined && low === undefined) return readSection(rest);
  const parts = [
    high === undefined ? 0 : readMyriads(high),
    low === undefined ? 0 : readSection(low),
    readRemainder(rest, low === undefined ? 1e8 : 1e4),
  ];
  const [highs, lows, remainder] = parts;
  if (highs === undefined || lows === undefined || remainder === undefined) return undefined;
  return highs * 1e8 + lows * 1e4 + remainder;
}

function readValue(text: string): number | undefined {
  const [, head, unit] = ENGLISH.exec(text) ?? [];
  const factor = FACTORS[unit?.charAt(0) ?? ''];
  if (head === undefined || factor === undefined) return readMyriads(text);
  const value = arabic(head);
  return value === undefined ? undefined : value * factor;
}

/**
 * Reads a count or an amount that is not negative: `1,200`, `20k`, `2.5m`, `1.2万`, `３亿`, `约两万`, `十二`, `500+`.
 * @throws UsageError('number-unreadable') or UsageError('number-negative').
 */
export function readNumber(text: string): NumberReading {
  const folded = text.length > LONGEST_TEXT ? '' : foldText(text);
  if (NEGATIVE.test(folded)) throw new UsageError('number-negative', { text });
  const bare = folded.replace(ROUGHLY_BEFORE, '').replace(ROUGHLY_AFTER, '').trim();
  const value = readValue(bare);
  if (value === undefined || value > Number.MAX_SAFE_INTEGER)
    throw new UsageError('number-unreadable', { text });
  return { value: Number(value.toPrecision(15)), approximate: bare !== folded };
}
