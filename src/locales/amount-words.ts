import { type AnswerRange, isRough } from '../domain/answer.ts';
import type { Say } from './say.ts';

const UNITS = [
  { size: 100_000_000, key: 'amounts.hundred-million' },
  { size: 10_000, key: 'amounts.ten-thousand' },
] as const;

const DECIMALS = 100;

/** A large number as people say it: 1.2亿 in Chinese; 120,000,000 in English, which has no such unit. */
export function amountWords(say: Say, value: number): string {
  const unit = say.language === 'zh-CN' ? UNITS.find(({ size }) => value >= size) : undefined;
  const parts = unit === undefined ? NaN : Math.round((value / unit.size) * DECIMALS) / DECIMALS;
  if (unit === undefined || Math.round(parts * unit.size) !== value) return grouped(value);
  return say(unit.key, { number: String(parts) });
}

/** Digits in groups of three. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A doubtful number: 1,000–5,000, at least 500, about 20,000 (16,000–24,000), or what several said with their median. */
export function rangeWords(say: Say, answer: AnswerRange): string {
  const { from, to, about } = answer;
  if (to === undefined) return say('amounts.at-least', { number: amountWords(say, from) });
  const range = `${amountWords(say, from)}–${amountWords(say, to)}`;
  if (about === undefined) return range;
  const key = isRough(answer) ? 'amounts.about' : 'amounts.middle';
  return say(key, { number: amountWords(say, about), range });
}
