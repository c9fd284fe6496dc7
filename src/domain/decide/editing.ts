import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { isLoginOf } from '../logins.ts';
import { leadRole } from '../powers.ts';
import { Refusal } from '../refusal.ts';
import { type MissingStep, tierSignOff } from '../sign-off.ts';
import type { Statement } from '../statement.ts';
import { assertOwnLogin, yesTo } from './approval.ts';
import { allow } from './rules.ts';
import { assertAfterDraft, statementOf } from './statements.ts';

/** The step that an editor fills by their own edit: they hold its role and did not write the text. */
function stepOfEditor(incident: Incident, statement: Statement, editor: string): MissingStep | undefined {
  if (statement.authors.includes(editor)) return undefined;
  const plan = tierSignOff(incident);
  const steps = [...plan.review.map((role) => ['review', role] as const), ['release', plan.release] as const];
  const found = steps.find(([, role]) => incident.roles[role]?.person === editor);
  if (found === undefined) return undefined;
  const [step, role] = found;
  const [askedAt, answerBy, backupFrom] = [undefined, undefined, undefined];
  return { step, role, person: editor, askedAt, answerBy, backups: [], backupFrom };
}

/**
 * A new version. Every yes to the old one is void; a reviewer's own edit is at once their yes to the new words. Whoever
 * releases says yes last, also to an edit of their own.
 * @throws Refusal for a text that is out, is unchanged, or was edited by somebody else in the meantime.
 */
export function reviseStatement(
  command: CommandOf<'ReviseStatement'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const statement = statementOf(incident, command.statement);
  const { base, editor = command.actor.person, via, at, tlp } = command;
  if (statement.publications.length > 0) throw new Refusal('statement-out', { statement: statement.id });
  if (statement.sha256 !== base) throw new Refusal('statement-moved-on', { statement: statement.id });
  if (statement.sha256 === command.sha256) throw new Refusal('statement-same', { statement: statement.id });
  assertAfterDraft(statement, at);
  const step = command.gaps.length === 0 ? stepOfEditor(incident, statement, editor) : undefined;
  const { text, sha256, facts, gaps, nextUpdate } = command;
  const revised: IncidentEvent = {
    type: 'StatementRevised',
    data: {
      ...{ statement: statement.id, base, text, sha256, facts, gaps },
      ...(editor !== command.actor.person && { editor }),
      ...(step !== undefined && { step: step.role }),
      ...(nextUpdate !== undefined && { nextUpdate }),
    },
    at,
    tlp: tlp ?? statement.tlp,
  };
  if (step === undefined) return [revised];
  assertOwnLogin(command, incident, editor);
  const isTheirTurn = step.step === 'review' || tierSignOff(incident).review.length === 0;
  if (!isTheirTurn) return [revised];
  const yes = { statement: statement.id, sha256, approver: editor };
  return [revised, yesTo({ ...command, via: via ?? 'here' }, incident, yes, step)];
}

/**
 * The lead declares that the last edit changed nothing that matters, so that earlier reviews stand.
 * @throws Refusal when a number, name, date, duty, compensation or negation changed, or there is nothing to carry
 * over; overridable for anybody but the lead, and for the lead's own edit.
 */
export function declareImmaterial(
  command: CommandOf<'DeclareImmaterial'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const statement = statementOf(incident, command.statement);
  const { actor, changes, reason, at, tlp } = command;
  const before = statement.earlier.at(-1);
  const carried = Object.keys(before?.reviews ?? {}).filter((role) => statement.reviews[role] === undefined);
  if (carried.length === 0) throw new Refusal('nothing-to-carry', { statement: statement.id });
  if (changes.length > 0) throw new Refusal('change-material', { statement: statement.id, changes });
  const lead = leadRole(incident.playbook);
  const holder = incident.roles[lead]?.person;
  const editor = statement.editor ?? statement.by.person;
  const values = { statement: statement.id, person: actor.person, role: lead, holder: holder ?? '' };
  const allowed = allow(command, [
    holder === actor.person && isLoginOf(incident, actor.login, actor.person)
      ? undefined
      : { code: 'immaterial-not-lead', values },
    editor === actor.person ? { code: 'immaterial-own-edit', values } : undefined,
  ]);
  return [
    {
      type: 'EditDeclaredImmaterial',
      data: { statement: statement.id, sha256: statement.sha256, reason },
      at,
      tlp: tlp ?? 'AMBER',
      ...allowed,
    },
  ];
}
