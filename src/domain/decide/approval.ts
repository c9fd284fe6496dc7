import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident, Statement } from '../incident.ts';
import { rolesOf } from '../powers.ts';
import { Refusal } from '../refusal.ts';
import { type MissingStep, signOffPlan, waitingFor } from '../sign-off.ts';
import { allow, type Breach } from './rules.ts';
import { assertAfterDraft, assertNoGaps, statementOf } from './statements.ts';

/** @throws Refusal when the approver named other bytes than these; never overridable. */
function assertSameText(statement: Statement, hash: string | undefined): void {
  if (hash !== undefined && !statement.sha256.startsWith(hash.toLowerCase())) {
    throw new Refusal('hash-differs', {
      statement: statement.id,
      given: hash,
      check: statement.sha256.slice(0, 6),
    });
  }
}

/**
 * The missing step that this approval fills: the role it names, else the first that the approver holds, else, by
 * override alone, the release.
 */
function stepFor(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
  missing: readonly MissingStep[],
): MissingStep | undefined {
  if (command.role !== undefined) return missing.find(({ role }) => role === command.role);
  const held = rolesOf(incident, command.approver);
  const own = missing.find(({ role }) => held.includes(role));
  return own ?? (command.override === undefined ? undefined : missing.at(-1));
}

const isDrafter = ({ draftedBy }: Statement, approver: string): boolean => draftedBy.person === approver;

function breachesOf(
  command: CommandOf<'ApproveStatement'>,
  incident: Incident,
  statement: Statement,
  step: MissingStep,
): readonly (Breach | undefined)[] {
  const { approver } = command;
  const missing = waitingFor(incident, statement);
  const reviews = missing.filter((other) => other.step === 'review').map(({ role }) => role);
  const values = { statement: statement.id, approver, role: step.role };
  const mayRelease = signOffPlan(incident, statement).drafterMayRelease;
  return [
    isDrafter(statement, approver) && !mayRelease ? { code: 'approver-drafted', values } : undefined,
    incident.roles[step.role]?.person === approver
      ? undefined
      : { code: 'approver-not-holder', values: { ...values, holder: step.person ?? '' } },
    step.step === 'release' && reviews.length > 0
      ? { code: 'review-missing', values: { ...values, roles: reviews } }
      : undefined,
  ];
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
  assertAfterDraft(statement, command.at);
  assertSameText(statement, command.hash);
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
  return [
    {
      type: step.step === 'review' ? 'StatementReviewed' : 'StatementReleased',
      data: {
        statement: statement.id,
        sha256: statement.sha256,
        step: step.role,
        approver: command.approver,
        via: command.via,
        ...(command.evidence !== undefined && { evidence: command.evidence }),
      },
      at: command.at,
      tlp: command.tlp ?? 'AMBER',
      ...allow(command, breachesOf(command, incident, statement, step)),
    },
  ];
}
