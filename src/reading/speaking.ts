import type { Instant } from '../domain/envelope.ts';
import { UsageError } from '../domain/refusal.ts';
import { formatLocal, formatOffset, type Zone } from '../domain/zone.ts';

/** Where and when somebody speaks. */
export interface Speaking {
  readonly now: Instant;
  readonly zone: Zone;
  /**
   * `refuse` for what happened (the default), `require` for what is planned, `allow` for either. A time without
   * a day is the latest one not after now; where the future is required, the next one.
   */
  readonly future?: 'refuse' | 'allow' | 'require';
}

/** Somebody speaking, and the words as they typed them. */
export interface Said extends Speaking {
  readonly text: string;
}

/** Local time with its offset, as ISO 8601 to the minute: what a person can type back to be exact. */
export const exactly = (zone: Zone, at: Instant): string =>
  `${formatLocal(zone, at).replace(' ', 'T')}${formatOffset(zone, at)}`;

/** Whether an instant may be meant. The nearest of several days is never one that only `allow` lets in. */
export function isFitting({ now, future = 'refuse' }: Said, at: Instant, isNearest = false): boolean {
  if (future === 'require') return at > now;
  return (future === 'allow' && !isNearest) || at <= now;
}

/** The error for an instant on the wrong side of now. */
export function misfit({ text, now, zone, future }: Said, at: Instant): UsageError {
  const values = { text, reading: exactly(zone, at), now: exactly(zone, now) };
  return new UsageError(future === 'require' ? 'time-in-past' : 'time-in-future', values);
}
