import { checkCode } from '../domain/check-code.ts';
import type { Instant } from '../domain/envelope.ts';
import { type Incident, personName } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import type { Values } from '../domain/problem.ts';
import { type MissingStep, signOffPlan, waitingFor } from '../domain/sign-off.ts';
import type { Statement } from '../domain/statement.ts';
import { shortMoment } from './moment-words.ts';
import { roleName } from './names.ts';
import type { Session } from './session.ts';
import { shellWord } from './shell-word.ts';
import { reachable } from './sign-off-words.ts';

/** Refusals that end with whom to call. */
const ADVISED = new Set([
  'statement-not-released',
  'approver-no-step',
  'approver-not-holder',
  'approver-drafted',
  'backup-too-early',
  'backup-not-needed',
  'review-missing',
]);

/** Whether the person wrote the text, and it is not of pre-approved words, which their writer may release. */
const mayNot = (incident: Incident, statement: Statement, person: string): boolean =>
  statement.authors.includes(person) && !signOffPlan(incident, statement).drafterMayRelease;

/** Where an answer is awaited now; a release waits for the reviews, unless nobody could give it anyway. */
const isNow = (step: MissingStep): boolean => step.askedAt !== undefined || step.person === undefined;

function callLine(session: Session, incident: Incident, statement: Statement, step: MissingStep): string {
  const { say } = session;
  const { person, role } = step;
  if (person === undefined || mayNot(incident, statement, person)) {
    const command = `crisis role assign ${role}=…`;
    const name = roleName(incident, role);
    return person === undefined
      ? say('desk.signing.vacant', { role: name, command })
      : say('desk.signing.another', { role: name, command });
  }
  const by = shellWord(personName(incident, person));
  const command = `crisis statement approve ${statement.id} --by ${by} --via phone`;
  return say('desk.signing.call', { who: reachable(session, incident, person), command });
}

function backupLines(
  session: Session,
  incident: Incident,
  statement: Statement,
  { role, backups, backupFrom }: MissingStep,
  now: Instant,
): readonly string[] {
  const { say, context } = session;
  if (backupFrom === undefined) return [];
  const moment = shortMoment(context.zone(incident.zone), backupFrom, now);
  const code = checkCode(statement.sha256);
  const words = `--words "${say('desk.signing.agreed', { code })}"`;
  return backups
    .filter((person) => !mayNot(incident, statement, person))
    .map((person) => {
      const by = shellWord(personName(incident, person));
      const command = `crisis statement approve ${statement.id} --by ${by} --for ${role} --via wechat ${words}`;
      return backupFrom <= now
        ? say('desk.signing.backup-now', { command })
        : say('desk.signing.backup-from', { command, moment });
    });
}

/** Whom a refusal is about: the one role it names, the reviews it asks for, else every step that is missing. */
function isMeant({ role, roles }: Values, step: MissingStep): boolean {
  if (Array.isArray(roles)) return roles.includes(step.role);
  return role === undefined || role === step.role;
}

/** What to do about a sign-off that is refused: whom to call with their number, and who stands behind them. */
export function signOffAdvice(
  session: Session,
  incident: Incident,
  code: string,
  values: Values,
  now: Instant,
): readonly string[] {
  const { statement: id } = values;
  const statement =
    typeof id === 'string' && ADVISED.has(code) ? entryOf(incident.statements, id) : undefined;
  if (statement === undefined || statement.gaps.length > 0) return [];
  const steps = waitingFor(incident, statement).filter((step) => isMeant(values, step) && isNow(step));
  return steps.flatMap((step) => [
    callLine(session, incident, statement, step),
    ...backupLines(session, incident, statement, step, now),
  ]);
}
