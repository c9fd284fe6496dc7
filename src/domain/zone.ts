import type { Instant } from './envelope.ts';

/** A time zone: where its rules come from is the caller's business. */
export interface Zone {
  /** The IANA name, such as `Asia/Shanghai`. */
  readonly name: string;
  /** Minutes east of UTC in force at an instant. */
  readonly offsetAt: (instant: Instant) => number;
}

/** What a clock on the wall shows. Months count from 1; a part out of range carries over into the next. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const offsetMs = (zone: Zone, instant: Instant): number => Math.round(zone.offsetAt(instant) * MINUTE);

/** What the clocks of a zone show at an instant; what is below a second is dropped. */
export function wallClockOf(zone: Zone, instant: Instant): WallClock {
  const local = new Date(instant + offsetMs(zone, instant));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/** The instant at which a clock set to UTC shows this. */
export const asUtc = ({ year, month, day, hour, minute, second }: WallClock): Instant =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/**
 * Every instant at which the clocks of a zone show this, earliest first: none where the clocks are put forward
 * over it, two where they are put back over it, else one. Offsets lie between -12 and +14 hours, so the offsets
 * in force within 15 hours of the same reading in UTC are all that can apply.
 */
export function instantsOf(zone: Zone, wall: WallClock): readonly Instant[] {
  const utc = asUtc(wall);
  const offsets = [utc - 15 * HOUR, utc, utc + 15 * HOUR].map((instant) => offsetMs(zone, instant));
  return [...new Set(offsets)]
    .filter((offset) => offsetMs(zone, utc - offset) === offset)
    .map((offset) => utc - offset)
    .sort((a, b) => a - b);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Local time as `YYYY-MM-DD HH:mm`. */
export function formatLocal(zone: Zone, instant: Instant): string {
  const { year, month, day, hour, minute } = wallClockOf(zone, instant);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}`;
}

/** The offset in force at an instant as `+08:00`. */
export function formatOffset(zone: Zone, instant: Instant): string {
  const minutes = Math.round(zone.offsetAt(instant));
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
