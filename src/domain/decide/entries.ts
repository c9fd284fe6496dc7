import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { yesesOf } from '../statement.ts';
import { Refusal } from '../refusal.ts';

export function logEntry({ entry, text, at, tlp }: CommandOf<'LogEntry'>): readonly IncidentEvent[] {
  return [{ type: 'EntryLogged', data: { kind: entry, text }, at, tlp: tlp ?? 'AMBER' }];
}

/** Kinds of events whose effect can be taken back; the others are corrected by a new event. */
const RETRACTABLE = new Set([
  'EntryLogged',
  'TaskStarted',
  'TaskDone',
  'TaskSkipped',
  'TaskBlocked',
  'FactAdded',
  'FactConfirmed',
  'RatingGiven',
  'LineAcknowledged',
  'ResponseDecided',
  'PostureSet',
  'RemarkAdded',
  'MetricRecorded',
  'NotificationRecorded',
  'ConcernRaised',
  'IncomingLogged',
  'StatementReviewed',
  'StatementReleased',
]);

/** Whether a text went out on a yes: that is past, and what follows is a correction. */
const isUsed = ({ statements }: Incident, event: string): boolean =>
  Object.values(statements).some(
    (statement) => statement.publications.length > 0 && yesesOf(statement).some((yes) => yes.event === event),
  );

/** @throws Refusal when the event cannot be taken back, or was already. */
export function retractEvent(
  command: CommandOf<'RetractEvent'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { event, type, reason, at, tlp } = command;
  if (!RETRACTABLE.has(type) || isUsed(incident, event)) throw new Refusal('not-retractable', { type });
  if (incident.retracted.includes(event))
    throw new Refusal('already-retracted', { event: event.slice(0, 8) });
  return [{ type: 'EntryRetracted', data: { event, reason }, at, tlp: tlp ?? 'AMBER' }];
}
