import { deskDuties } from '../../../domain/desk-duties.ts';
import type { Duty } from '../../../domain/duties.ts';
import type { IncomingKind } from '../../../domain/incoming.ts';
import type { Incident } from '../../../domain/incident.ts';
import { currentLine, lineNumber } from '../../../domain/line.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { dutyPhone, holderWords } from '../../duty-words.ts';
import { exactMoment } from '../../moment-words.ts';
import type { Session } from '../../session.ts';

/** The duty of answering a call or a letter. */
const answeringDuty = (incident: Incident, id: string): Duty | undefined =>
  deskDuties(incident).find((duty) => duty.kind === 'incoming' && duty.id === id);

export const kindWords = ({ say }: Session, kind: IncomingKind): string => say(`desk.queries.kinds.${kind}`);

/** `i0a1  媒体  某报记者：是否停业？` */
export function incomingLine(session: Session, incident: Incident, id: string): string {
  const query = entryOf(incident.incoming, id);
  if (query === undefined) return id;
  const { from, ask, kind } = query;
  const asks = session.say('desk.queries.asks', { from: plainLine(from), ask: plainLine(ask) });
  return `${session.paint('strong', id)}  ${kindWords(session, kind)}  ${asks}`;
}

/** Who answers, their number, and by when. */
export function answererLine(session: Session, incident: Incident, id: string): string {
  const duty = answeringDuty(incident, id);
  if (duty === undefined) return '';
  const { say, context } = session;
  const who = `${holderWords(incident, duty)} ${dutyPhone(session, duty)}`.trim();
  if (duty.due === undefined) return say('desk.queries.answers', { who });
  const by = exactMoment(context.zone(incident.zone), duty.due);
  return say('desk.queries.answers-by', { who, by });
}

const AUTHORITIES: readonly IncomingKind[] = ['regulator', 'government'];

/** How to check a caller whom nobody has checked, and what such callers are never told or offered. */
export function adviceLines({ say, paint }: Session, incident: Incident, id: string): readonly string[] {
  const query = entryOf(incident.incoming, id);
  if (query === undefined) return [];
  const { kind, checked } = query;
  const isAuthority = AUTHORITIES.includes(kind);
  const check = isAuthority ? 'check-authority' : kind === 'media' ? 'check-media' : 'check-other';
  return [
    ...(checked === undefined
      ? [paint('warn', say(`desk.queries.${check}`))]
      : [say('desk.queries.checked', { how: plainLine(checked) })]),
    ...(isAuthority ? [say('desk.queries.authority')] : []),
    ...(kind === 'kol' ? [paint('warn', say('desk.queries.kol'))] : []),
  ];
}

/** What may be said until there is an answer: the line in force. */
export function meanwhileLines({ say }: Session, incident: Incident): readonly string[] {
  const line = currentLine(incident);
  if (line === undefined) return [say('desk.queries.no-line', { command: 'crisis line set "…"' })];
  const number = lineNumber(incident, line);
  return [say('desk.queries.meanwhile', { number, text: plainLine(line.text.trim()) })];
}
