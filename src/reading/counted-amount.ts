import type { AnswerRange } from '../domain/answer.ts';
import { readAmount } from './amount.ts';

/** A unit of ten thousands, as 万元; somebody who then types 50万 or 5000元 has said the unit with the number. */
const TEN_THOUSANDS = /万|10,000|ten thousand/i;
const SAYS_UNIT = /[万萬亿億元块圆]|\d ?w\b/i;

/** Words that count, as people put them behind a number. */
const COUNTERS = '人|名|位|次|家|条|个|例|起|户|元|块|圆|people|times|yuan';
const NUMERIC = /[\d０-９一二两三四五六七八九十百千万亿几]/;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number without the word that it counts with: 30人, 10人以上, 100万元. */
function withoutCounter(text: string, unit: string): string {
  const own = unit === '' || TEN_THOUSANDS.test(unit) ? '' : `${literally(unit)}|`;
  const counter = new RegExp(`\\s*(?:${own}${COUNTERS})(?=$|以上|以下|以内|左右|上下|多|余)`, 'i');
  return NUMERIC.test(text) ? text.trim().replace(counter, '') : text;
}

/**
 * Reads how many or how much of a unit: as `readAmount` does, with the unit or without, and in the unit's own size where
 * that is ten thousands: 50, 50万 and 50万元 are all 50 of 万元. @throws what `readAmount` throws.
 */
export function readCounted(text: string, unit = ''): number | AnswerRange {
  const answer = readAmount(withoutCounter(text, unit));
  if (!TEN_THOUSANDS.test(unit) || !SAYS_UNIT.test(text)) return answer;
  const scaled = (value: number): number => value / 10_000;
  if (typeof answer === 'number') return scaled(answer);
  const { from, to, about } = answer;
  return {
    from: scaled(from),
    ...(to !== undefined && { to: scaled(to) }),
    ...(about !== undefined && { about: scaled(about) }),
  };
}
