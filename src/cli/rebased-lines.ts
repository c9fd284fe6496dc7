import { fromIso, type Instant } from '../domain/envelope.ts';
import type { Incident, Rebased } from '../domain/incident.ts';
import { shortMoment } from './moment-words.ts';
import { taskTitle } from './names.ts';
import type { Session } from './session.ts';

/** How many moved deadlines one screen names. */
const SHOWN = 5;

function rebasedLine(
  { say, context }: Session,
  incident: Incident,
  { duty, from, to }: Rebased,
  at: Instant,
): string {
  const zone = context.zone(incident.zone);
  const short = (iso: string): string => shortMoment(zone, fromIso(iso), at);
  const task = taskTitle(incident, duty, say);
  if (from === undefined) return say('rebased.added', { task, to: to === undefined ? '' : short(to) });
  if (to === undefined) return say('rebased.dropped', { task, from: short(from) });
  return say('rebased.moved', { task, from: short(from), to: short(to) });
}

/** The deadlines that a new tier or a corrected time moved, added or dropped; `at` is when it happened. */
export function rebasedLines(
  session: Session,
  incident: Incident,
  rebased: readonly Rebased[],
  at: Instant,
): readonly string[] {
  const hidden = rebased.length - SHOWN;
  return [
    ...rebased.slice(0, SHOWN).map((one) => rebasedLine(session, incident, one, at)),
    ...(hidden > 0 ? [session.say('rebased.more', { number: hidden })] : []),
  ];
}
