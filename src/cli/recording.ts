import type { Intent } from '../domain/command.ts';
import { decide } from '../domain/decide.ts';
import { type Instant, toIso } from '../domain/envelope.ts';
import { evolve } from '../domain/evolve.ts';
import type { IncidentEvent, RecordedEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { Refusal, UsageError } from '../domain/refusal.ts';
import type { Zone } from '../domain/zone.ts';
import { readTime } from '../reading/spoken-time.ts';
import { readTlp } from '../reading/tlp-label.ts';
import { appendUnderLock } from '../store/append.ts';
import type { StoredRecord } from '../store/incident-file.ts';
import { sha256Of } from '../store/sha256.ts';
import { actorOf } from './acting-person.ts';
import { type IncidentPlace, incidentOf } from './incident-location.ts';
import { KeyedFolding } from './keyed-folding.ts';
import { reasonIfAny } from './reason.ts';
import { bodyOf, circumstancesOf } from './record-body.ts';
import { shownRefusal } from './refusal-values.ts';
import { type Clock, clockOf, type Session } from './session.ts';
import { storePorts } from './store-ports.ts';

/** What a command knows when it says what to record. */
export interface Situation {
  readonly incident: Incident;
  readonly now: Instant;
  /** When it happened: `--at`, else now. */
  readonly at: Instant;
  readonly zone: Zone;
  /** A new id: random, or the same for the same `--key`. */
  readonly newId: (prefix: string) => string;
}

/** What was recorded, and how the incident stands after it. */
export interface Recording {
  readonly place: IncidentPlace;
  readonly incident: Incident;
  readonly events: readonly RecordedEvent[];
  readonly at: Instant;
  /** The same key and data stood in the file already. */
  readonly already: boolean;
  readonly forked: boolean;
  readonly tornAside: string | undefined;
}

/** @throws Refusal when the clock does not fit the incident's mode; never overridable. */
export function assertMode(incident: Incident, fixed: boolean): void {
  if (incident.mode === 'real' && fixed) throw new Refusal('mode-real', { incident: incident.id });
  if (incident.mode === 'replay' && !fixed) throw new Refusal('mode-replay', { incident: incident.id });
}

/** The reason given with `--override`. @throws UsageError when it is missing. */
export function overrideOf(session: Session): { readonly override?: { readonly reason: string } } {
  if (!session.flags.override) return {};
  const reason = reasonIfAny(session);
  if (reason === undefined) throw new UsageError('override-reason');
  return { override: { reason } };
}

/** When it happened: `--at` as people say it, in the incident's zone, else now. */
export function momentOf({ flags }: Session, now: Instant, zone: Zone): Instant {
  return flags.at === undefined ? now : readTime(flags.at, { now, zone }).at;
}

/** Makes ids of what a command records: random, or the same for the same `--key`. */
export const idMaker = ({ context, flags }: Session) => {
  let made = 0;
  const derived = (key: string): string => {
    const digest = BigInt(`0x${sha256Of(`${key}#${String(made++)}`)}`);
    return Array.from({ length: 3 }, (_, n) => ALPHABET[Number((digest >> BigInt(5 * n)) & 31n)]).join('');
  };
  return (prefix: string) => prefix + (flags.key === undefined ? context.newId(3) : derived(flags.key));
};

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const sameData = (a: readonly IncidentEvent[], b: readonly RecordedEvent[]): boolean =>
  JSON.stringify(a.map(({ type, data }) => [type, data])) ===
  JSON.stringify(b.map(({ type, data }) => [type, data]));

/**
 * Records what a command says: lock, fold, decide and append are one step, so that nothing is decided on an
 * incident that has moved on. `make` is called under the lock and must not ask, wait or look at the network.
 */
export function record(
  session: Session,
  make: (situation: Situation) => Intent,
  at?: IncidentPlace,
): Recording {
  const place = at ?? incidentOf(session);
  const clock = clockOf(session.context);
  const folding = new KeyedFolding(session.flags.key);
  const turn = { at: clock.now, already: false };
  const outcome = appendUnderLock(place.path, storePorts(session.context), {
    visit: (stored, line) => {
      folding.take(stored, line);
    },
    decide: (reading) => {
      const incident = writableIncident(folding, place, clock);
      const zone = session.context.zone(incident.zone);
      turn.at = momentOf(session, clock.now, zone);
      const situation = { incident, now: clock.now, at: turn.at, zone, newId: idMaker(session) };
      const damaged = [...reading.problems, ...folding.unread].map(({ line }) => line);
      const events = withDamage(decided(session, situation, make), damaged, session);
      turn.already = isRepeated(session, folding, events);
      if (turn.already) return [];
      const circumstances = circumstancesOf(session, incident, clock);
      return events.map((event) => bodyOf(event, circumstances));
    },
  });
  const written = outcome.records.map((stored) => stored as StoredRecord & RecordedEvent);
  const events = turn.already ? folding.keyed : written;
  const incident = written.reduce<Incident | undefined>(evolve, folding.incident);
  if (incident === undefined) throw new Refusal('not-an-incident', { path: place.path });
  return { place, incident, events, ...turn, forked: outcome.forked, tornAside: outcome.tornAside };
}

/** The incident as a command may add to it. @throws Refusal for the wrong clock, or records of a newer version. */
function writableIncident(folding: KeyedFolding, place: IncidentPlace, clock: Clock): Incident {
  const incident = folding.beforeKey ?? folding.incident;
  if (incident === undefined) throw new Refusal('not-an-incident', { path: place.path });
  assertMode(incident, clock.fixed);
  const newer = folding.unread.filter(({ code }) => code !== 'data-invalid').length;
  if (newer > 0) throw new Refusal('newer-records', { number: newer });
  return incident;
}

/** Whether this key recorded the same before. @throws Refusal('key-reused') when it recorded something else. */
function isRepeated(session: Session, { keyed }: KeyedFolding, events: readonly IncidentEvent[]): boolean {
  if (keyed.length === 0) return false;
  if (sameData(events, keyed)) return true;
  throw new Refusal('key-reused', { key: session.flags.key ?? '' });
}

/** What `decide` answers; ids in a refusal are turned into the names that people know. */
function decided(
  session: Session,
  situation: Situation,
  make: (situation: Situation) => Intent,
): readonly IncidentEvent[] {
  const { incident, at } = situation;
  const circumstances = {
    actor: actorOf(session, incident),
    at: toIso(at),
    ...(session.flags.tlp !== undefined && { tlp: readTlp(session.flags.tlp) }),
    ...overrideOf(session),
  };
  const intent = make(situation);
  try {
    return decide({ ...intent, ...circumstances }, incident);
  } catch (error) {
    throw shownRefusal(session, incident, error);
  }
}

/** Damage elsewhere in the file stops recording, unless it is set aside with a reason that names the lines. */
function withDamage(
  events: readonly IncidentEvent[],
  lines: readonly number[],
  session: Session,
): readonly IncidentEvent[] {
  if (lines.length === 0) return events;
  const { override } = overrideOf(session);
  if (override === undefined) throw new Refusal('file-damaged', { lines: lines.map(String) }, true);
  const code = `file-damaged:${lines.join(',')}`;
  return events.map((event) => ({
    ...event,
    override: { codes: [...(event.override?.codes ?? []), code], reason: override.reason },
  }));
}
