import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { isOverdue, lateSeconds } from '../domain/lateness.ts';
import { entryOf } from '../domain/map-entry.ts';
import { waitingFor } from '../domain/sign-off.ts';
import { spanWords } from '../locales/span.ts';
import { dutyCommand } from './duty-command.ts';
import { roleName, whoIs } from './names.ts';
import { phoneOf } from './telephones.ts';
import type { Session } from './session.ts';
import { shellWord } from './shell-word.ts';

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

/** `致电 赵原（法务） 138-…`: whom to call and the number; that nobody holds the role where nobody does. */
function callWords(session: Session, incident: Incident, { role, person }: Duty): string {
  const { say } = session;
  if (person === undefined) return say('next.nobody', { role: roleName(incident, role) });
  const phone = phoneOf(session, person) ?? say('next.no-phone');
  return say('next.call', { who: whoIs(incident, person), role: roleName(incident, role), phone });
}

/** Whom to call for a duty, or that it is the acting person's own. */
export function whoWords(session: Session, incident: Incident, duty: Duty, acting: string): string {
  if (duty.person !== acting) return callWords(session, incident, duty);
  const values = { who: holderWords(incident, duty), phone: dutyPhone(session, duty) };
  return session.say('next.yours', values).trimEnd();
}

/** The command that does a duty: whoever says yes at their own desk needs no name. */
export function commandFor(session: Session, incident: Incident, duty: Duty, acting: string): string {
  const isOwn = duty.kind === 'sign-off' && duty.person === acting && session.flags.as === undefined;
  return isOwn ? `crisis statement approve ${duty.id.split('.')[0] ?? ''}` : dutyCommand(incident, duty);
}

/** Somebody who may say yes now in place of whoever does not answer. */
export interface StandIn {
  readonly person: string;
  readonly call: string;
  /** Whose yes is late, or that nobody holds the role. */
  readonly away: string;
  readonly command: string;
}

/** The backup to call for a yes, once they may give it; undefined for other duties, and while the holder has time. */
export function standIn(session: Session, incident: Incident, duty: Duty, now: Instant): StandIn | undefined {
  const { kind, id, role, person } = duty;
  if (kind !== 'sign-off') return undefined;
  const statement = entryOf(incident.statements, id.split('.')[0] ?? '');
  const step = statement && waitingFor(incident, statement).find((missing) => missing.role === role);
  const [backup] = step?.backups ?? [];
  if (statement === undefined || backup === undefined) return undefined;
  if (step?.backupFrom === undefined || step.backupFrom > now) return undefined;
  const { say } = session;
  const name = whoIs(incident, backup);
  const holder = { who: holderWords(incident, duty), phone: dutyPhone(session, duty) };
  return {
    person: backup,
    call: say('next.call-backup', {
      ...{ who: name, role: roleName(incident, role) },
      phone: phoneOf(session, backup) ?? say('next.no-phone'),
    }),
    away:
      person === undefined
        ? say('next.nobody', { role: roleName(incident, role) })
        : say('next.no-answer', holder),
    command: `crisis statement approve ${statement.id} --by ${shellWord(name)} --for ${role} --via phone`,
  };
}
