import { type Actor, toIso } from '../domain/envelope.ts';
import type { IncidentEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { actorOf } from './acting-person.ts';
import type { Clock, Session } from './session.ts';

/** What all records of one command share: the retry key, when they were written, and who wrote them. */
export interface Circumstances {
  readonly key: string;
  readonly recordedAt: string;
  /** The true time, in a replay or drill. */
  readonly written?: string;
  readonly by: Actor;
}

/** The circumstances of this run. */
export function circumstancesOf(session: Session, incident: Incident, clock: Clock): Circumstances {
  return {
    key: session.flags.key ?? session.context.newId(16),
    recordedAt: toIso(clock.now),
    ...(clock.fixed && { written: toIso(session.context.now()) }),
    by: actorOf(session, incident),
  };
}

/** The record of an event, its members in the order that the file shows; the store adds `prev` and `id`. */
export const bodyOf = (event: IncidentEvent, { key, recordedAt, written, by }: Circumstances): object => ({
  v: 1,
  type: event.type,
  key,
  recordedAt,
  ...(written !== undefined && { written }),
  at: event.at,
  by,
  tlp: event.tlp,
  data: event.data,
  ...(event.override !== undefined && { override: event.override }),
});
