import { unconfirmed } from '../domain/decide/confirmation.ts';
import { liveDrafts } from '../domain/desk-duties.ts';
import type { Incident } from '../domain/incident.ts';
import { type MissingStep, signOffPlan, waitingFor } from '../domain/sign-off.ts';
import type { Statement } from '../domain/statement.ts';
import { textNamed } from './text-choice.ts';

/** Who says yes to what: the person, the role they said it for, and the check codes that they named. */
interface Approval {
  readonly approver: string;
  readonly role?: string | undefined;
  readonly codes?: { readonly hash: string | undefined; readonly quoted: string | undefined };
}

/** Whether a code is the start of the hash of a text, or of an earlier version of it. */
const isNamedBy = ({ sha256, earlier }: Statement, code: string | undefined): boolean =>
  code !== undefined &&
  [sha256, ...earlier.map((wording) => wording.sha256)].some((hash) => hash.startsWith(code.toLowerCase()));

const mayFill = (incident: Incident, statement: Statement, approver: string): boolean =>
  !statement.authors.includes(approver) || signOffPlan(incident, statement).drafterMayRelease;

/** From the surest to the least sure: it is their turn, it will be, they stand behind somebody. */
const TURNS: readonly ((step: MissingStep, approver: string) => boolean)[] = [
  ({ person, askedAt }, approver) => person === approver && askedAt !== undefined,
  ({ person }, approver) => person === approver,
  ({ backups }, approver) => backups.includes(approver),
];

/** The texts that wait for a yes of this person, or the one whose check code they named. */
function statementsFor(incident: Incident, { approver, role, codes }: Approval): readonly string[] {
  const named = Object.values(incident.statements).filter(
    (statement) => isNamedBy(statement, codes?.hash) || isNamedBy(statement, codes?.quoted),
  );
  if (named.length > 0) return named.map(({ id }) => id);
  const open = liveDrafts(incident).filter(
    (statement) => statement.gaps.length === 0 && mayFill(incident, statement, approver),
  );
  for (const isTheirs of TURNS) {
    const found = open.filter((statement) =>
      waitingFor(incident, statement).some(
        (step) => (role === undefined || step.role === role) && isTheirs(step, approver),
      ),
    );
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

/** The statement that somebody says yes to. @throws UsageError when several wait for them and none is named. */
export function pickForApprover(incident: Incident, approval: Approval, given?: string): string {
  const fitting = new Set(statementsFor(incident, approval));
  return textNamed(incident, given, ({ id }) => fitting.has(id));
}

/** The statement whose yes is to be confirmed in person. @throws UsageError when there are several, or none. */
export const pickUnconfirmed = (incident: Incident, person: string, given?: string): string =>
  textNamed(incident, given, (statement) => unconfirmed(statement, person).length > 0);
