import type { Say } from './say.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days are counted from here on: a crisis thinks of 24 and of 47 hours, and of 3 days. */
const DAYS_FROM = 2 * DAY;

/** A length of time in words, from whole seconds, rounded down: 4 h 46 min, 14 分钟, 3 天 4 小时. */
export function spanWords(say: Say, seconds: number): string {
  if (seconds < MINUTE) return say('spans.short');
  if (seconds < HOUR) return say('spans.minutes', { minutes: Math.floor(seconds / MINUTE) });
  const isLong = seconds >= DAYS_FROM;
  const days = isLong ? Math.floor(seconds / DAY) : 0;
  const hours = Math.floor((seconds - days * DAY) / HOUR);
  if (isLong) return hours === 0 ? say('spans.days', { days }) : say('spans.days-hours', { days, hours });
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  return minutes === 0 ? say('spans.hours', { hours }) : say('spans.hours-minutes', { hours, minutes });
}
