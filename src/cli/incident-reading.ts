import { validators } from '#validators/event';
import { fromIso, type Instant } from '../domain/envelope.ts';
import { evolve } from '../domain/evolve.ts';
import { isEventType, type RecordedEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { Failure } from '../domain/refusal.ts';
import { type Reading, readIncidentFile, type StoredRecord } from '../store/incident-file.ts';
import type { Session } from './session.ts';

/** A record that stands in the file but cannot be understood: its line, and why. */
export interface UnreadRecord {
  readonly line: number;
  readonly code: 'data-invalid' | 'newer-version' | 'unknown-type';
  readonly type: string;
}

/** An incident as its file tells it. */
export interface IncidentView {
  readonly incident: Incident;
  readonly events: readonly RecordedEvent[];
  readonly reading: Reading;
  readonly unread: readonly UnreadRecord[];
  readonly lastAt: Instant;
}

function unreadCode({ v, type, data }: StoredRecord): UnreadRecord['code'] | undefined {
  if (v > 1) return 'newer-version';
  if (!isEventType(type)) return 'unknown-type';
  return validators[type]?.(data) === true ? undefined : 'data-invalid';
}

const isUnderstood = (record: StoredRecord): record is StoredRecord & RecordedEvent =>
  unreadCode(record) === undefined;

/** Folds records one by one; `events` keeps them only when asked to. */
export class Folding {
  incident: Incident | undefined;
  readonly events: RecordedEvent[] = [];
  readonly unread: UnreadRecord[] = [];
  /** When the last record was written, by the clock of the incident. */
  lastAt = 0;
  private readonly keepEvents: boolean;

  constructor(keepEvents: boolean) {
    this.keepEvents = keepEvents;
  }

  /** Takes the next record of the file. */
  take(record: StoredRecord, line: number): void {
    if (!isUnderstood(record)) {
      this.unread.push({ line, code: unreadCode(record) ?? 'data-invalid', type: record.type });
      return;
    }
    this.incident = evolve(this.incident, record);
    this.lastAt = fromIso(record.recordedAt);
    if (this.keepEvents) this.events.push(record);
  }
}

/** Reads and folds an incident file. @throws Failure when it is unreadable or holds no incident. */
export function readIncident(_session: Session, path: string, keepEvents = false): IncidentView {
  const folding = new Folding(keepEvents);
  const reading = readIncidentFile(path, (record, line) => {
    folding.take(record, line);
  });
  const { incident, events, unread, lastAt } = folding;
  if (incident === undefined) throw new Failure('not-an-incident', { path });
  return { incident, events, reading, unread, lastAt };
}

/** Whether an incident is not closed; a file that cannot be read counts as closed here. */
export function isIncidentOpen(session: Session, path: string): boolean {
  try {
    return readIncident(session, path).incident.closed === undefined;
  } catch {
    return false;
  }
}
