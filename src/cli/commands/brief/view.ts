import { type Duty, dutiesOf } from '../../../domain/duties.ts';
import type { Instant } from '../../../domain/envelope.ts';
import type { Conditions, Incident } from '../../../domain/incident.ts';
import { byUrgency, isOverdue } from '../../../domain/lateness.ts';
import { leadRole } from '../../../domain/powers.ts';
import { formatLocal, type Zone } from '../../../domain/zone.ts';
import type { Say } from '../../../locales/say.ts';
import { spanWords } from '../../../locales/span.ts';
import { plainWords } from '../../../report/fit-brief.ts';
import { shortMoment } from '../../moment-words.ts';
import { dutyTitle, inLanguage, roleName, whoIs } from '../../names.ts';
import type { Situation } from '../../recording.ts';

/** An incident as a brief tells it, in the brief's own language. */
export interface BriefView {
  readonly incident: Incident;
  readonly duties: readonly Duty[];
  readonly now: Instant;
  readonly zone: Zone;
  readonly say: Say;
  /** Nothing was recorded since the last issue: that is said too. */
  readonly isQuiet?: boolean;
}

/** The view of an incident under the lock. */
export function briefViewOf(
  { incident: recorded, now, zone }: Pick<Situation, 'incident' | 'now' | 'zone'>,
  conditions: Conditions,
  say: Say,
): BriefView {
  const incident = inLanguage(recorded, say);
  const duties = dutiesOf(incident, leadRole(incident.playbook), conditions, now);
  return { incident, duties, now, zone, say };
}

/** A moment as the brief says it: the time, with the day where it is not today. */
export const momentIn = ({ zone, now }: BriefView, instant: Instant): string =>
  shortMoment(zone, instant, now);

/** The day and time of the brief itself: `11-20 16:50`. */
export const dated = ({ zone, now }: BriefView): string => formatLocal(zone, now).slice('YYYY-'.length);

/** `18:40 公开文稿（组长 王岚）`, or how late it is. */
export function dutyItem(view: BriefView, duty: Duty): string {
  const { incident, say, now } = view;
  const late = duty.due !== undefined && isOverdue(duty, now);
  const when =
    duty.due === undefined
      ? ''
      : late
        ? say('words.overdue', { span: spanWords(say, Math.floor((now - duty.due) / 1000)) })
        : momentIn(view, duty.due);
  const person = duty.person === undefined ? say('desk.briefs.vacant') : whoIs(incident, duty.person);
  const who = `${roleName(incident, duty.role)} ${person}`;
  return say('desk.briefs.duty', { when, title: plainWords(dutyTitle(incident, duty, say)), who }).trim();
}

/** Open duties that can be acted on, worst first. */
export const pressing = ({ duties }: BriefView): readonly Duty[] =>
  byUrgency(duties).filter(({ status }) => status !== 'waiting');
