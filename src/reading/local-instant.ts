import type { Instant } from '../domain/envelope.ts';
import { UsageError } from '../domain/refusal.ts';
import { asUtc, instantsOf, wallClockOf, type WallClock, type Zone } from '../domain/zone.ts';
import { type CalendarDay, daysMeant } from './calendar-days.ts';
import type { ClockWords } from './clock-words.ts';
import type { DayWords } from './day-words.ts';
import { exactly, isFitting, misfit, type Said } from './speaking.ts';

const MINUTE = 60_000;

/** Whether the nearest of several days is meant, rather than the one day that was named. */
const isNearestMeant = (day: DayWords): boolean =>
  day.kind === 'unsaid' || (day.kind === 'weekday' && day.week === undefined);

/** What the clocks show on one day; without a day of its own, an hour past midnight is that hour of any day. */
function wallsOn(date: CalendarDay, { hours, minute, second }: ClockWords, isDaySaid: boolean): WallClock[] {
  const distinct = new Set(hours.map((hour) => (isDaySaid ? hour : hour % 24)));
  return Array.from(distinct, (hour) => ({ ...date, hour, minute, second }));
}

function gapError({ text }: Said, zone: Zone, wall: WallClock): UsageError {
  const local = new Date(asUtc(wall)).toISOString().slice(0, 16).replace('T', ' ');
  return new UsageError('time-in-gap', { text, local, zone: zone.name });
}

/** Whether a skipped time would have been meant, had the clocks shown it: then no other day may stand in. */
const isSkipMeant = (said: Said, zone: Zone, wall: WallClock): boolean =>
  isFitting(said, asUtc(wall) - zone.offsetAt(said.now) * MINUTE, true);

/**
 * The one instant that a day and a time of day mean in a zone.
 * @throws UsageError when there is none (time-in-gap, time-invalid, time-in-future, time-in-past) or more than
 * one (time-ambiguous).
 */
export function localInstant(said: Said, zone: Zone, day: DayWords, clock: ClockWords): Instant {
  const isNearest = isNearestMeant(day);
  const days = daysMeant(day, wallClockOf(zone, said.now), said.future === 'require');
  const missed: Instant[] = [];
  for (const date of days) {
    const walls = wallsOn(date, clock, day.kind !== 'unsaid');
    const instants = walls.flatMap((wall) => instantsOf(zone, wall)).map((at) => at + clock.millisecond);
    const [first, ...others] = instants.filter((at) => isFitting(said, at, isNearest)).sort((a, b) => a - b);
    if (first !== undefined && others.length === 0) return first;
    if (first !== undefined) {
      const readings = [first, ...others].map((at) => exactly(zone, at));
      throw new UsageError('time-ambiguous', { text: said.text, readings, zone: zone.name });
    }
    const [wall] = walls;
    if (wall !== undefined && instants.length === 0 && (!isNearest || isSkipMeant(said, zone, wall))) {
      throw gapError(said, zone, wall);
    }
    missed.push(...instants);
  }
  const [miss] = missed;
  throw miss === undefined ? new UsageError('time-invalid', { text: said.text }) : misfit(said, miss);
}
