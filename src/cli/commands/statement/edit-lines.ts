import type { Incident } from '../../../domain/incident.ts';
import { isOwnWord, type Statement, versionOf, type Wording, yesesOf } from '../../../domain/statement.ts';
import { type MaterialKind, materialChanges } from '../../../statement/material-change.ts';
import type { Session } from '../../session.ts';
import { diffLines } from '../../text-diff.ts';
import { namesIn } from '../../text-register.ts';
import { checkCode, fillLine, signOffLine, statementHeading, waitingLines } from './lines.ts';

/** What of weight the last edit touched; nothing for a text that nobody edited. */
export function changesIn(
  { config }: Session,
  incident: Incident,
  statement: Statement,
): readonly MaterialKind[] {
  const before = statement.earlier.at(-1);
  if (before === undefined) return [];
  const names = namesIn(incident, config);
  return materialChanges(before.text, statement.text, { language: statement.language, names });
}

/** What of weight changed, in words: 数字、日期. */
export const changeWords = ({ say }: Session, changes: readonly MaterialKind[]): readonly string[] =>
  changes.map((kind) => say(`desk.texts.material-${kind}`));

/** Yeses that the edit made void. */
const voidedYeses = (before: Wording | undefined) => (before === undefined ? [] : yesesOf(before));

/** Whether the reviews of the last version may stand, and how to say so. */
function carryLines(session: Session, incident: Incident, statement: Statement): readonly string[] {
  const before = statement.earlier.at(-1);
  const { say } = session;
  if (Object.keys(before?.reviews ?? {}).every((role) => statement.reviews[role] !== undefined)) return [];
  const changes = changesIn(session, incident, statement);
  if (changes.length > 0) return [say('desk.texts.touched', { changes: changeWords(session, changes) })];
  return [
    say('desk.texts.may-carry', { command: `crisis statement immaterial ${statement.id} --reason "…"` }),
  ];
}

/** What a person needs after an edit: what changed, which yeses are void, whom to call again. */
export function editLines(
  session: Session,
  incident: Incident,
  statement: Statement,
  warnings: readonly string[],
): readonly string[] {
  const { say, paint } = session;
  const before = statement.earlier.at(-1);
  const voided = voidedYeses(before).map((yes) => signOffLine(session, incident, yes));
  const gaps = statement.gaps.map((name) => paint('alarm', say('statements.has-gap', { name })));
  const heading = statementHeading(session, incident, statement);
  const check = say('statements.check', { code: checkCode(statement) });
  return [
    `${paint('good', '✓')} ${heading}  ${check}`,
    ...(before === undefined ? [] : diffLines(paint, before.text, statement.text, statement.language)).map(
      (line) => `${paint('dim', '│')} ${line}`,
    ),
    ...warnings,
    ...yesesOf(statement).map((yes) => `${paint('good', '✓')} ${signOffLine(session, incident, yes)}`),
    ...voided.map((yes) => paint('warn', say('desk.texts.void', { yes }))),
    ...carryLines(session, incident, statement),
    ...gaps,
    ...(gaps.length > 0 ? [fillLine(session, statement)] : waitingLines(session, incident, statement)),
  ];
}

/** The same for scripts. */
export function editJson(session: Session, incident: Incident, statement: Statement) {
  const before = statement.earlier.at(-1);
  return {
    statement: statement.id,
    textVersion: versionOf(statement),
    sha256: statement.sha256,
    check: checkCode(statement),
    ...{ facts: statement.facts, gaps: statement.gaps },
    changes: changesIn(session, incident, statement),
    voided: voidedYeses(before).map((yes) => ({
      step: yes.step,
      approver: yes.approver,
      own: isOwnWord(yes),
    })),
    signed: yesesOf(statement).map((yes) => ({
      step: yes.step,
      approver: yes.approver,
      own: isOwnWord(yes),
    })),
  };
}
