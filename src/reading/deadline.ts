import { readElapsed } from './elapsed-time.ts';
import { foldText } from './fold-text.ts';
import type { Speaking } from './speaking.ts';
import { readTime, type TimeReading } from './spoken-time.ts';

/**
 * Reads by when something is wanted: a time after `now`, or a length of time from it: `20:00`, `2h`, `2小时`, 半小时后.
 * @throws UsageError as `readTime` does.
 */
export function readDeadline(text: string, speaking: Omit<Speaking, 'future'>): TimeReading {
  const isSpan = (readElapsed(`+${foldText(text)}`) ?? 0) > 0;
  return readTime(isSpan ? `+${text}` : text, { ...speaking, future: 'require' });
}
