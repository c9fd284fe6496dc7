import type { Command } from 'commander';
import { entryOf } from '../../../domain/map-entry.ts';
import { Refusal, UsageError } from '../../../domain/refusal.ts';
import { type Statement, versionOf } from '../../../domain/statement.ts';
import { statementStatus } from '../../../domain/sign-off.ts';
import { plain } from '../../../terminal/plain.ts';
import { approvalText } from '../../approval-text.ts';
import { copyText } from '../../copying.ts';
import { pickId } from '../../lookup.ts';
import { exactMoment } from '../../moment-words.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, remark, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { statementJson } from './json.ts';
import {
  checkCode,
  publicationLines,
  signOffLines,
  statementHeading,
  textLines,
  unconfirmedLines,
  waitingLines,
} from './lines.ts';
import {
  comparedFrom,
  diffFrom,
  markedLines,
  earlierLines,
  pastLines,
  versionNamed,
  wordingOf,
} from './show-version.ts';

export interface StatementShowOptions {
  readonly id?: string | undefined;
  readonly plain?: true;
  readonly forApproval?: true;
  readonly copy?: true;
  readonly version?: string;
  readonly diff?: true;
}

/** `crisis statement show [ID] [--plain|--for-approval] [--copy] [--version N] [--diff]`. */
export function statementShowCommand({ say, session }: Program, run = runStatementShow): Command {
  return declare(say, 'show', 'statement-show')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--plain', say('commands.statement-show.plain'))
    .option('--for-approval', say('commands.statement-show.for-approval'))
    .option('--copy', say('commands.statement-show.copy'))
    .option('--version <n>', say('commands.statement-show.version'))
    .option('--diff', say('commands.statement-show.diff'))
    .action((id: string | undefined, options: Omit<StatementShowOptions, 'id'>, command: Command) =>
      run(session(command), { ...options, id }),
    );
}

/** What is to be shown of one text. */
interface View {
  readonly situation: SituationNow;
  readonly statement: Statement;
  /** The version that was asked for; the present one otherwise. */
  readonly version: number;
  /** The version from which the changes are shown, if they are. */
  readonly from: number | undefined;
}

/** @throws UsageError('show-one-way') for flags that ask for two things at once. */
function assertOneWay({ plain: alone, forApproval, version, diff }: StatementShowOptions): void {
  const asked = [alone, forApproval, diff].filter((flag) => flag === true).length;
  if (asked > 1 || (forApproval === true && version !== undefined)) throw new UsageError('show-one-way');
}

function promiseLines({ say }: Session, { zone }: SituationNow, { nextUpdate, incoming }: Statement) {
  return [
    ...(nextUpdate === undefined
      ? []
      : [say('desk.signing.promises', { moment: exactMoment(zone, nextUpdate) })]),
    ...(incoming === undefined ? [] : [say('desk.signing.answers', { incoming })]),
  ];
}

/** Whom to ask for their own word, and how they give it. */
function confirmLines(session: Session, { incident }: SituationNow, statement: Statement): readonly string[] {
  const command = `crisis statement approve ${statement.id} --confirm`;
  return unconfirmedLines(session, incident, statement).map(
    (line) => `${line}  ${session.say('desk.signing.confirm-how', { command })}`,
  );
}

/** Where the text stands; of an earlier version, who said yes to it and that it is no longer in force. */
function standingLines(session: Session, { situation, statement, version }: View): readonly string[] {
  const { incident, now } = situation;
  if (version !== versionOf(statement)) return pastLines(session, situation, statement, version);
  return [
    ...signOffLines(session, incident, statement),
    ...publicationLines(session, incident, statement),
    ...waitingLines(session, incident, statement, now),
    ...confirmLines(session, situation, statement),
    ...promiseLines(session, situation, statement),
    ...earlierLines(session, situation, statement),
  ];
}

function viewLines(session: Session, view: View): readonly string[] {
  const { situation, statement, version, from } = view;
  const { incident, place } = situation;
  const { say } = session;
  const wording = wordingOf(statement, version);
  const isPresent = version === versionOf(statement);
  const heading = isPresent
    ? statementHeading(session, incident, statement)
    : `${session.paint('strong', statement.id)}  ${session.paint('warn', say('desk.signing.earlier', { version }))}`;
  const body =
    from === undefined
      ? textLines(session, wording)
      : [
          say('desk.signing.changed-since', { version: from }),
          ...markedLines(session, diffFrom(statement, from)),
        ];
  return [
    incidentHeading(session, place.handle, incident),
    ...[
      `${heading}  ${say('statements.check', { code: checkCode(from === undefined ? wording : statement) })}`,
      ...body,
      ...standingLines(session, view),
    ].map((line) => `  ${line}`),
  ];
}

/** One text alone: the exact bytes, or the message that asks for a yes to them. */
async function aloneText({ situation, statement, version }: View, { forApproval }: StatementShowOptions) {
  if (forApproval !== true) return wordingOf(statement, version).text;
  const { id, gaps } = statement;
  if (gaps.length > 0) throw new Refusal('statement-gaps', { statement: id, gaps });
  const { text } = await approvalText(situation, statement);
  return `${plain(text)}\n`;
}

/** Puts the text on the clipboard; what is not released is not for the public yet. */
function copy(session: Session, { situation, statement }: View, text: string, forApproval: boolean): void {
  copyText(session, text);
  const status = statementStatus(situation.incident, statement);
  if (!forApproval && status !== 'released' && status !== 'published') {
    remark(session, session.paint('warn', session.say('desk.signing.not-released')));
  }
}

function viewJson({ situation, statement, version, from }: View) {
  const wording = wordingOf(statement, version);
  return {
    incident: situation.incident.id,
    ...statementJson(situation.incident, statement),
    ...{ shown: version, checkCode: checkCode(wording), text: wording.text },
    ...(from !== undefined && { from, diff: diffFrom(statement, from) }),
  };
}

/** Shows a text with its sign-off and versions; `--plain` prints the exact bytes alone. */
export async function runStatementShow(session: Session, options: StatementShowOptions): Promise<void> {
  assertOneWay(options);
  const situation = await situationNow(session);
  const { statements } = situation.incident;
  const statement = entryOf(statements, pickId('statement', Object.keys(statements), options.id));
  if (statement === undefined) return;
  const asked = options.version === undefined ? undefined : versionNamed(statement, options.version);
  const from = options.diff === true ? comparedFrom(statement, asked) : undefined;
  const version = from === undefined && asked !== undefined ? asked : versionOf(statement);
  const view: View = { situation, statement, version, from };
  const forApproval = options.forApproval === true;
  if (session.flags.json) {
    const message = forApproval ? { forApproval: await aloneText(view, options) } : {};
    answer(
      session,
      () => [],
      () => ({ ...viewJson(view), ...message }),
    );
    return;
  }
  const isAlone = options.plain === true || forApproval;
  const text = await aloneText(view, options);
  if (isAlone) session.context.terminal.out(text);
  else
    answer(
      session,
      () => viewLines(session, view),
      () => ({}),
    );
  if (options.copy === true) copy(session, view, text, forApproval);
}
