import { shown } from '../value-kinds.ts';

/** A ratio as it was read, null where nothing was judged; or the rule that it breaks. */
export type RatioReading =
  | { readonly ratio: number | null }
  | { readonly rule: 'ratio-unreadable' | 'ratio-not-positive' | 'ratio-not-finite' | 'ratio-extreme' };

/** No judgement is as large as this; beyond it products of judgements leave the range of numbers. */
export const EXTREME = 1e6;

const WRITTEN = /^(-?\d{1,12}(?:\.\d{1,20})?)(?:\s*[/:÷∶]\s*(-?\d{1,12}(?:\.\d{1,20})?))?$/;
const NOT_JUDGED = new Set(['', '?', '-', '—']);

function checked(ratio: number): RatioReading {
  if (!Number.isFinite(ratio)) return { rule: 'ratio-not-finite' };
  if (ratio <= 0) return { rule: 'ratio-not-positive' };
  return ratio > EXTREME || ratio < 1 / EXTREME ? { rule: 'ratio-extreme' } : { ratio };
}

/** Reads one judgement: a number over 0, or a text such as `3`, `1/3`, `1:3`. */
export function readRatio(given: unknown): RatioReading {
  if (given === null || given === undefined) return { ratio: null };
  if (typeof given === 'number') return checked(given);
  if (typeof given !== 'string') return { rule: 'ratio-unreadable' };
  const text = given.normalize('NFKC').trim();
  if (NOT_JUDGED.has(text)) return { ratio: null };
  const [, over, under = '1'] = WRITTEN.exec(text) ?? [];
  if (over === undefined) return { rule: 'ratio-unreadable' };
  if (Number(under) <= 0) return { rule: 'ratio-not-positive' };
  return checked(Number(over) / Number(under));
}

/** A ratio as the file has it, for a sentence. */
export const shownRatio = (given: unknown): string =>
  typeof given === 'number' ? String(given) : shown(given);

const ROUND = 1e-9;

/** Half a unit of the last digit that a number shows; none for a whole number. */
function roundingOf(value: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? [];
  return decimals === '' ? 0 : 0.5 * 10 ** -decimals.length;
}

const CLOSE = 0.05;

/**
 * Whether one ratio is the inverse of the other as far as their digits go: 3 and 0.33 are, 3 and 0.4 are not. At most
 * 5 % apart in any case.
 */
export function areInverse(ratio: number, reverse: number): boolean {
  const slack = 1 + ROUND;
  const [a, b] = [roundingOf(ratio), roundingOf(reverse)];
  const lowest = (ratio - a) * (reverse - b);
  const highest = (ratio + a) * (reverse + b);
  return lowest <= slack && highest * slack >= 1 && Math.abs(ratio * reverse - 1) <= CLOSE;
}
