import type { Instant } from '../domain/envelope.ts';
import { UsageError } from '../domain/refusal.ts';
import { isDayPartAlone, readClock } from './clock-words.ts';
import { takeDay } from './day-words.ts';
import { readElapsed } from './elapsed-time.ts';
import { foldText } from './fold-text.ts';
import { localInstant } from './local-instant.ts';
import { isFitting, misfit, type Said, type Speaking } from './speaking.ts';
import { takeOffset } from './utc-offset.ts';

/** What was understood; showing it to the person is the caller's part. */
export interface TimeReading {
  readonly at: Instant;
}

const LONGEST_TEXT = 80;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(3000, 0, 1);

function settle(said: Said, at: Instant): TimeReading {
  if (!(at >= EARLIEST && at < LATEST)) throw new UsageError('time-invalid', { text: said.text });
  if (!isFitting(said, at)) throw misfit(said, at);
  return { at };
}

/**
 * Reads when something happened, as people say it in English or Chinese, in a zone: ISO 8601 with or without
 * offset, `14:30`, `2h ago`, `yesterday evening 8:30`, `昨晚11点`, `半小时前`. `3点` is 03:00: without a part of the
 * day the clock has 24 hours. Never guesses between two instants.
 * @throws UsageError with code time-unreadable, time-day-only, time-invalid, time-in-future, time-in-past,
 * time-ambiguous (with the `readings` that it can mean, each readable here) or time-in-gap.
 */
export function readTime(text: string, speaking: Speaking): TimeReading {
  const said: Said = { ...speaking, text };
  const folded = text.length > LONGEST_TEXT ? '' : foldText(text);
  const elapsed = readElapsed(folded);
  if (elapsed !== undefined) return settle(said, said.now + elapsed);
  const { day, rest } = takeDay(folded);
  const isDaySaid = day.kind !== 'unsaid';
  if ((isDaySaid && rest === '') || isDayPartAlone(rest)) throw new UsageError('time-day-only', { text });
  const { zone = said.zone, words } = takeOffset(rest, day);
  const clock = readClock(words, isDaySaid);
  if (clock === undefined) throw new UsageError('time-unreadable', { text });
  if (clock.hours.length === 0) throw new UsageError('time-invalid', { text });
  return settle(said, localInstant(said, zone, day, clock));
}
