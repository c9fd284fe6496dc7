import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import { type MissingStep, waitingFor } from '../domain/sign-off.ts';
import { spanWords } from '../locales/span.ts';
import { shortMoment } from './moment-words.ts';
import { roleName, whoIs } from './names.ts';
import type { Session } from './session.ts';
import { phoneOf } from './telephones.ts';

type Named = Pick<MissingStep, 'step' | 'role' | 'person'>;

const MINUTE = 60;

/** `赵原 138-0000-0002`: a person with their number, where there is one. */
export const reachable = (session: Session, incident: Incident, person: string | undefined): string =>
  [whoIs(incident, person), (person === undefined ? undefined : phoneOf(session, person)) ?? '']
    .join(' ')
    .trim();

/** The step and the role with whoever they name. */
const stepBy = ({ say }: Session, incident: Incident, { step, role }: Named, who: string): string =>
  say(step === 'review' ? 'words.review-by' : 'words.release-by', { role: roleName(incident, role), who });

/** One missing yes in words: the step, the role, the person and their telephone number. */
export const missingStepWords = (session: Session, incident: Incident, step: Named): string =>
  stepBy(session, incident, step, reachable(session, incident, step.person));

/** `（16:12 送审，限 20 分钟，已 40 分钟未回）`: since when an answer is awaited, and how long it may take. */
export function waitedWords(session: Session, incident: Incident, step: MissingStep, now: Instant): string {
  const { say, context } = session;
  const { askedAt, answerBy } = step;
  if (askedAt === undefined) return say('desk.signing.after-reviews');
  const moment = shortMoment(context.zone(incident.zone), askedAt, now);
  const seconds = Math.floor((now - askedAt) / 1000);
  const waited = spanWords(say, seconds);
  if (answerBy === undefined) {
    return seconds < MINUTE
      ? say('desk.signing.asked', { moment })
      : say('desk.signing.waited', { moment, waited });
  }
  const limit = spanWords(say, Math.floor((answerBy - askedAt) / 1000));
  if (seconds < MINUTE) return say('desk.signing.asked-within', { moment, limit });
  return say('desk.signing.waited-within', { moment, limit, waited });
}

/** Who may say yes in somebody's place, with their numbers, and from when on; empty where nobody may. */
export function backupWords(session: Session, incident: Incident, step: MissingStep, now: Instant): string {
  const { backups, backupFrom } = step;
  if (backups.length === 0 || backupFrom === undefined) return '';
  const people = backups.map((person) => reachable(session, incident, person));
  const moment = shortMoment(session.context.zone(incident.zone), backupFrom, now);
  return backupFrom <= now
    ? session.say('status.backup', { people })
    : session.say('status.backup-from', { people, moment });
}

/** A missing step as a refusal names it, from its value `step:role:person`; the numbers stand in its advice. */
export function stepWords(
  session: Session,
  incident: Incident,
  value: string,
  statement: string | undefined,
  now: Instant,
): string {
  const [kind = '', role = '', person = ''] = value.split(':');
  const named: Named = {
    step: kind === 'review' ? 'review' : 'release',
    role,
    person: person === '' ? undefined : person,
  };
  const words = stepBy(session, incident, named, whoIs(incident, named.person));
  const text = statement === undefined ? undefined : entryOf(incident.statements, statement);
  const step = text && waitingFor(incident, text).find((missing) => missing.role === role);
  return step === undefined ? words : `${words}${waitedWords(session, incident, step, now)}`;
}
