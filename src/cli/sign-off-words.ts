import type { Incident } from '../domain/incident.ts';
import type { MissingStep } from '../domain/sign-off.ts';
import { roleName, whoIs } from './names.ts';
import { phoneOf } from './telephones.ts';
import type { Session } from './session.ts';

/** One missing yes in words: the step, the role, the person and their telephone number. */
export function missingStepWords(
  session: Session,
  incident: Incident,
  { step, role, person }: MissingStep,
): string {
  const phone = person === undefined ? undefined : phoneOf(session, person);
  const who = [whoIs(incident, person), phone ?? ''].join(' ').trim();
  return session.say(step === 'review' ? 'words.review-by' : 'words.release-by', {
    role: roleName(incident, role),
    who,
  });
}

/** The same from a refusal's value `step:role:person`. */
export function stepWords(session: Session, incident: Incident, text: string): string {
  const [step = '', role = '', person = ''] = text.split(':');
  return missingStepWords(session, incident, {
    step: step === 'review' ? 'review' : 'release',
    role,
    person: person === '' ? undefined : person,
  });
}
