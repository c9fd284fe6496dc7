import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { lineNumber } from '../../../domain/line.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { type Conflict, conflictsIn, type Remark } from '../../../domain/remark.ts';
import { firstResponse } from '../../../domain/response.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { clockLine } from '../../first-response-words.ts';
import { shortMoment } from '../../moment-words.ts';
import { whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';

/** `20:00 创始人 对媒体说：…`, as it was said. */
export function saidLine(
  { say, context }: Session,
  incident: Incident,
  remark: Remark,
  now: Instant,
): string {
  const moment = shortMoment(context.zone(incident.zone), remark.at, now);
  const who = remark.saidBy === undefined ? say('desk.responses.somebody') : whoIs(incident, remark.saidBy);
  const values = { moment, who, text: plainLine(remark.text) };
  return remark.to === undefined
    ? say('desk.responses.said', values)
    : say('desk.responses.said-to', { ...values, to: plainLine(remark.to) });
}

/** Where it was said, whether it was agreed on, and what about. */
export const circumstances = ({ say }: Session, { channel = '', standing, about }: Remark): string =>
  [
    plainLine(channel),
    say(`standings.${standing}`),
    about === undefined ? '' : say('desk.responses.about', { about: plainLine(about) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** What was said about one topic in different words, oldest first. */
export const conflictLines = (
  session: Session,
  incident: Incident,
  { about, remarks }: Conflict,
  now: Instant,
): readonly string[] => [
  session.paint('alarm', session.say('desk.responses.conflict', { about: plainLine(about) })),
  ...remarks.map((remark) => `  ${saidLine(session, incident, remark, now)}`),
];

/** The line of everybody at the time that something was said. */
function lineThen(session: Session, incident: Incident, at: Instant, now: Instant): string {
  const { say, context } = session;
  const line = incident.lines.findLast((each) => each.unit === undefined && each.at <= at);
  if (line === undefined) return say('desk.responses.line-none');
  return say('desk.responses.line-then', {
    number: lineNumber(incident, line),
    moment: shortMoment(context.zone(incident.zone), line.at, now),
    text: plainLine(line.text.trim()),
  });
}

/** What to do about words that nobody agreed on, or that contradict others. */
function nextLines(
  { say }: Session,
  { standing }: Remark,
  conflict: Conflict | undefined,
): readonly string[] {
  const isLoose = standing === 'off-script' || standing === 'leaked';
  if (conflict !== undefined)
    return [say('desk.responses.conflict-next'), ...(isLoose ? [say('desk.responses.correct-them')] : [])];
  return isLoose ? [say('desk.responses.reset-line'), say('desk.responses.correct-them')] : [];
}

/** What was recorded, what contradicts it, what everybody was to say then, and what to do. */
export function addedLines(
  session: Session,
  incident: Incident,
  id: string,
  now: Instant,
): readonly string[] {
  const remark = entryOf(incident.remarks, id);
  if (remark === undefined) return [];
  const { paint, say } = session;
  const conflict = conflictsIn(incident).find(({ remarks }) => remarks.some((each) => each.id === id));
  const first = firstResponse(incident);
  const isFirst = remark.standing === 'authorised' && first?.kind === 'remark' && first.at === remark.at;
  return [
    `${paint('good', '✓')} ${paint('strong', id)}  ${saidLine(session, incident, remark, now)}`,
    `  ${circumstances(session, remark)}`,
    ...(conflict === undefined ? [] : conflictLines(session, incident, conflict, now)),
    lineThen(session, incident, remark.at, now),
    ...(isFirst ? [clockLine(session, incident, now)] : []),
    ...(remark.about === undefined ? [paint('dim', say('desk.responses.about-missing'))] : []),
    ...nextLines(session, remark, conflict),
  ];
}
