import type { Instant } from '../domain/envelope.ts';
import { formatLocal, formatOffset, type Zone } from '../domain/zone.ts';

const DAY = 10;

/** Local time with its date and zone, and UTC beside: `2026-11-20 16:50 +08:00 (08:50Z)`. */
export function exactMoment(zone: Zone, instant: Instant): string {
  const utc = new Date(instant).toISOString();
  const local = formatLocal(zone, instant);
  const shown = utc.startsWith(local.slice(0, DAY)) ? utc.slice(11, 16) : utc.slice(0, 16).replace('T', ' ');
  return `${local} ${formatOffset(zone, instant)} (${shown}Z)`;
}

/** Local time alone, with the month and day where it is not the same day as `now`. */
export function shortMoment(zone: Zone, instant: Instant, now: Instant): string {
  const local = formatLocal(zone, instant);
  const isToday = formatLocal(zone, now).slice(0, DAY) === local.slice(0, DAY);
  if (isToday) return local.slice(DAY + 1);
  const isThisYear = formatLocal(zone, now).slice(0, 4) === local.slice(0, 4);
  return isThisYear ? local.slice(5) : local;
}
