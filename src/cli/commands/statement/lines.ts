import { checkCode as codeOf } from '../../../domain/check-code.ts';
import type { Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { type MissingStep, statementStatus, waitingFor } from '../../../domain/sign-off.ts';
import {
  isOwnWord,
  type Publication,
  type SignOffRecord,
  type Statement,
  versionOf,
  yesesOf,
} from '../../../domain/statement.ts';
import { plain, plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { channelName, roleName, statementTitle, whoIs } from '../../names.ts';
import { clockOf, type Session } from '../../session.ts';
import { backupWords, missingStepWords, waitedWords } from '../../sign-off-words.ts';

/** The start of the hash that people quote when they say yes: 7F3A91. */
export const checkCode = ({ sha256 }: Pick<Statement, 'sha256'>): string => codeOf(sha256);

/** `s7k2  致歉信  第2版  已签发` — id, title, version once there are several, where it stands. */
export function statementHeading({ say, paint }: Session, incident: Incident, statement: Statement): string {
  const status = statementStatus(incident, statement);
  const tone = status === 'published' || status === 'released' ? 'good' : 'warn';
  const version = versionOf(statement);
  return [
    paint('strong', statement.id),
    statementTitle(incident, statement.id, say),
    ...(version === 1 ? [] : [say('desk.signing.version', { version })]),
    paint(tone, say(`statuses.${status}`)),
  ].join('  ');
}

/** The text itself, indented behind a bar so that it is not taken for talk of the program. */
export const textLines = ({ paint }: Session, { text }: Pick<Statement, 'text'>): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `${paint('dim', '│')} ${plain(line)}`.trimEnd());

function waitingLine(session: Session, incident: Incident, step: MissingStep, now: Instant): string {
  const { say, paint } = session;
  const waited = waitedWords(session, incident, step, now);
  const isLate = step.answerBy !== undefined && now > step.answerBy;
  const words = `${missingStepWords(session, incident, step)}${isLate ? paint('alarm', waited) : waited}`;
  const behind = backupWords(session, incident, step, now);
  const vacant = step.person === undefined ? `crisis role assign ${step.role}=…` : '';
  return [say('statements.waits', { step: words }), behind, vacant].filter((part) => part !== '').join('  ');
}

/** What a statement waits for, one line a person to call, with the minutes since they were asked. */
export function waitingLines(
  session: Session,
  incident: Incident,
  statement: Statement,
  now: Instant = clockOf(session.context).now,
): readonly string[] {
  if (statement.publications.length > 0) return [];
  return waitingFor(incident, statement).map((step) => waitingLine(session, incident, step, now));
}

/** Who said yes and how; a proxy record says so and is never shown as the person's own. */
function whoseYes({ say }: Session, incident: Incident, yes: SignOffRecord): string {
  const values = {
    role: roleName(incident, yes.step),
    who: whoIs(incident, yes.approver),
    via: say(`vias.${yes.via}`),
    recorder: whoIs(incident, yes.recorder.person),
  };
  if (!yes.proxy) return say('statements.signed', values);
  if (yes.confirmed !== undefined) return say('desk.signing.confirmed', values);
  const isSameLogin = yes.approver === yes.recorder.person;
  return say(isSameLogin ? 'statements.same-login' : 'statements.proxy', values);
}

/** One yes with all that is known of it: when, the words, what shows it, and what rule was set aside. */
export function signOffLine(session: Session, incident: Incident, yes: SignOffRecord): string {
  const { say, context, paint } = session;
  const moment = shortMoment(context.zone(incident.zone), yes.at, clockOf(context).now);
  return [
    whoseYes(session, incident, yes),
    moment,
    ...(yes.insteadOf === undefined
      ? []
      : [say('desk.signing.instead-of', { person: whoIs(incident, yes.insteadOf) })]),
    ...(yes.words === undefined ? [] : [say('desk.signing.said', { words: plainLine(yes.words) })]),
    ...(yes.evidence === undefined ? [] : [say('desk.signing.shown-by', { file: plainLine(yes.evidence) })]),
    ...(yes.carried === undefined
      ? []
      : [
          say('desk.signing.carried', {
            reason: plainLine(yes.carried.reason),
            who: whoIs(incident, yes.carried.by.person),
          }),
        ]),
    ...(yes.override === undefined
      ? []
      : [paint('alarm', say('words.override', { reason: plainLine(yes.override.reason) }))]),
  ].join('  ');
}

/** All yeses of a statement, reviews first. */
export const signOffLines = (session: Session, incident: Incident, statement: Statement): readonly string[] =>
  yesesOf(statement).map((yes) => signOffLine(session, incident, yes));

/** Whose yes is recorded for them and waits for their own word, on one line. */
export function unconfirmedLines(
  { say }: Session,
  incident: Incident,
  statement: Statement,
): readonly string[] {
  const people = yesesOf(statement)
    .filter((yes) => !isOwnWord(yes))
    .map(({ approver }) => whoIs(incident, approver));
  return people.length === 0 ? [] : [say('status.to-confirm', { people: [...new Set(people)] })];
}

/** Where a text went out; what a platform did to it since is no withdrawal. */
function publicationLine({ say, paint }: Session, incident: Incident, published: Publication): string {
  const { channel, url, platform } = published;
  const out = say('statements.out', {
    channel: channelName(incident, channel),
    url: plainLine(url ?? ''),
  }).trimEnd();
  const last = platform.at(-1);
  if (last === undefined) return out;
  const note = last.note === undefined ? '' : `  ${plainLine(last.note)}`;
  const tone = last.state === 'restored' ? 'good' : 'warn';
  return `${out}  ${paint(tone, say(`desk.signing.platform-${last.state}`))}${note}`;
}

export const publicationLines = (
  session: Session,
  incident: Incident,
  { publications }: Statement,
): readonly string[] => publications.map((published) => publicationLine(session, incident, published));

/** How to fill the gaps: templates from what the incident knows, a text that was brought along by editing it. */
export const fillLine = ({ say }: Session, { id, template }: Statement): string =>
  template === undefined
    ? say('desk.texts.fill', { command: `crisis statement edit ${id}` })
    : say('statements.fill');

/** What a person needs after drafting: the text, what to look at and what is missing in it, and who is to say yes. */
export function draftLines(
  session: Session,
  incident: Incident,
  id: string,
  warnings: readonly string[] = [],
): readonly string[] {
  const statement = incident.statements[id];
  if (statement === undefined) return [];
  const { say, paint } = session;
  const gaps = statement.gaps.map((name) => paint('alarm', say('statements.has-gap', { name })));
  return [
    `${statementHeading(session, incident, statement)}  ${say('statements.check', { code: checkCode(statement) })}`,
    ...textLines(session, statement),
    ...warnings,
    ...gaps,
    ...(gaps.length > 0 ? [] : waitingLines(session, incident, statement)),
    ...(gaps.length > 0
      ? [fillLine(session, statement)]
      : [
          say('desk.signing.send', { command: `crisis statement show ${id} --for-approval` }),
          say('statements.approve', { command: `crisis statement approve ${id}` }),
        ]),
  ];
}
