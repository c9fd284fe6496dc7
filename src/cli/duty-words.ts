import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { isOverdue, lateSeconds } from '../domain/lateness.ts';
import { spanWords } from '../locales/span.ts';
import { roleName, whoIs } from './names.ts';
import { phoneOf } from './telephones.ts';
import type { Session } from './session.ts';

/** How long is left, or how late it is, in words: 剩 14 分钟, 超时 1 小时 25 分. */
export function timeLeft({ say }: Session, duty: Duty, now: Instant): string {
  if (duty.doneAt !== undefined) {
    const late = lateSeconds(duty, now);
    return late > 0 ? say('words.done-late', { span: spanWords(say, late) }) : say('words.done');
  }
  if (duty.status === 'skipped') return say('words.skipped');
  if (duty.status === 'idle') return say('words.idle');
  if (duty.due === undefined)
    return duty.status === 'pending' ? startPending(say, duty) : say('words.no-deadline');
  if (isOverdue(duty, now)) return say('words.overdue', { span: spanWords(say, lateSeconds(duty, now)) });
  return say('words.left', { span: spanWords(say, Math.max(0, Math.floor((duty.due - now) / 1000))) });
}

function startPending(say: Session['say'], { start }: Duty): string {
  const name = say.ifAny(`starts.${start?.split('.')[0] ?? ''}`) ?? start ?? '';
  return say('words.pending', { start: name });
}

/** The role and whoever holds it: 业务核查 李哲. */
export const holderWords = (incident: Incident, { role, person }: Duty): string =>
  `${roleName(incident, role)} ${whoIs(incident, person)}`;

/** The telephone number of whoever holds a duty, if the config has one. */
export const dutyPhone = (session: Session, { person }: Duty): string =>
  person === undefined ? '' : (phoneOf(session, person) ?? '');
