import { checkCode } from '../check-code.ts';
import type { CommandOf } from '../command.ts';
import { type Actor, fromIso, toIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { isLoginOf, ownerOf } from '../logins.ts';
import { rolesOf } from '../powers.ts';
import { Refusal } from '../refusal.ts';
import { backupsOf, type MissingStep, signOffPlan, waitingFor } from '../sign-off.ts';
import type { Statement } from '../statement.ts';
import { allow, type Breach } from './rules.ts';
import { assertAfterDraft, assertNoGaps, statementOf } from './statements.ts';

/** @throws Refusal when the approver named other bytes than these; never overridable. */
function assertSameText(statement: Statement, hash: string | undefined): void {
  if (hash === undefined || statement.sha256.startsWith(hash.toLowerCase())) return;
  const older = statement.earlier.findIndex(({ sha256 }) => sha256.startsWith(hash.toLowerCase()));
  const values = { statement: statement.id, given: hash, check: checkCode(statement.sha256) };
  if (older >= 0) throw new Refusal('hash-older', { ...values, version: older + 1 });
  throw new Refusal('hash-differs', values);
}

/**
 * The missing step that this approval fills: the role it names, else the first that the approver holds or stands
 * behind, else, by override alone, the release.
 */
function stepFor(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
  missing: readonly MissingStep[],
): MissingStep | undefined {
  if (command.role !== undefined) return missing.find(({ role }) => role === command.role);
  const held = rolesOf(incident, command.approver);
  const own = missing.find(({ role }) => held.includes(role));
  const behind = missing.find(({ backups }) => backups.includes(command.approver));
  return own ?? behind ?? (command.override === undefined ? undefined : missing.at(-1));
}

/** The breach of saying yes for a role that somebody else holds; a backup may, once the holder cannot be reached. */
function notHolder(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
  { role, person, backups, backupFrom }: MissingStep,
): Breach | undefined {
  const { approver, statement } = command;
  if (incident.roles[role]?.person === approver) return undefined;
  const values = { statement, approver, role, holder: person ?? '' };
  if (!backups.includes(approver)) return { code: 'approver-not-holder', values };
  if (backupFrom === undefined) return { code: 'backup-not-needed', values };
  return fromIso(command.at) >= backupFrom
    ? undefined
    : { code: 'backup-too-early', values: { ...values, from: toIso(backupFrom) } };
}

function breachesOf(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
  statement: Statement,
  step: MissingStep,
): readonly (Breach | undefined)[] {
  const { approver } = command;
  const reviews = waitingFor(incident, statement).filter((other) => other.step === 'review');
  const values = { statement: statement.id, approver, role: step.role };
  const mayRelease = signOffPlan(incident, statement).drafterMayRelease;
  return [
    statement.authors.includes(approver) && !mayRelease ? { code: 'approver-drafted', values } : undefined,
    notHolder(command, incident, step),
    step.step === 'release' && reviews.length > 0
      ? { code: 'review-missing', values: { ...values, roles: reviews.map(({ role }) => role) } }
      : undefined,
  ];
}

const standsIn = (incident: Incident, { role, person }: MissingStep, approver: string): boolean =>
  person !== undefined && person !== approver && backupsOf(incident, role).includes(approver);

/**
 * @throws Refusal when somebody says yes as a person whose login this is not: whoever sits there records it for them,
 * with the way it was said. They never become others, and no reason sets that aside.
 */
export function assertOwnLogin(
  { actor }: { readonly actor: Actor },
  incident: Incident,
  approver: string,
): void {
  if (approver !== actor.person || isLoginOf(incident, actor.login, approver)) return;
  const owner = ownerOf(incident, actor.login) ?? '';
  throw new Refusal('login-not-own', { approver, login: actor.login, person: owner });
}

/** The event of one yes to some bytes. */
export function yesTo(
  command: Pick<
    CommandOf<'ApproveStatement'>,
    'via' | 'words' | 'evidence' | 'evidenceSha256' | 'at' | 'tlp'
  >,
  incident: Incident,
  yes: { readonly statement: string; readonly sha256: string; readonly approver: string },
  step: MissingStep,
): IncidentEvent {
  const { words, evidence, evidenceSha256 } = command;
  return {
    type: step.step === 'review' ? 'StatementReviewed' : 'StatementReleased',
    data: {
      ...{ statement: yes.statement, sha256: yes.sha256, step: step.role, approver: yes.approver },
      via: command.via,
      ...(words !== undefined && { words }),
      ...(evidence !== undefined && { evidence }),
      ...(evidenceSha256 !== undefined && { evidenceSha256 }),
      ...(step.person !== undefined && standsIn(incident, step, yes.approver) && { insteadOf: step.person }),
    },
    at: command.at,
    tlp: command.tlp ?? 'AMBER',
  };
}

/**
 * Records one yes to the exact bytes of a statement: a role's review, or the release, last.
 * @throws Refusal for gaps or another text; overridable for the wrong person or order.
 */
export function approveStatement(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const statement = statementOf(incident, command.statement);
  assertNoGaps(statement);
  assertSameText(statement, command.hash);
  assertAfterDraft(statement, command.at);
  assertOwnLogin(command, incident, command.approver);
  const missing = waitingFor(incident, statement);
  if (missing.length === 0) throw new Refusal('statement-released', { statement: statement.id });
  const step = stepFor(command, incident, missing);
  if (step === undefined) {
    const steps = missing.map(({ step: kind, role, person }) => `${kind}:${role}:${person ?? ''}`);
    throw new Refusal(
      'approver-no-step',
      { statement: statement.id, approver: command.approver, steps },
      command.role === undefined,
    );
  }
  const allowed = allow(command, breachesOf(command, incident, statement, step));
  const yes = { statement: statement.id, sha256: statement.sha256, approver: command.approver };
  return [{ ...yesTo(command, incident, yes, step), ...allowed }];
}
