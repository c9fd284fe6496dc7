import type { Incident, SignOffRecord, Statement } from '../../../domain/incident.ts';
import { statementStatus, waitingFor } from '../../../domain/sign-off.ts';
import { plain } from '../../../terminal/plain.ts';
import { channelName, roleName, statementTitle, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import { missingStepWords } from '../../sign-off-words.ts';

/** The start of the hash that people quote when they say yes: 7F3A91. */
export const checkCode = ({ sha256 }: Statement): string => sha256.slice(0, 6).toUpperCase();

/** `s7k2  致歉信  已签发` — id, title, where it stands. */
export function statementHeading({ say, paint }: Session, incident: Incident, statement: Statement): string {
  const status = statementStatus(incident, statement);
  const tone = status === 'published' || status === 'released' ? 'good' : 'warn';
  const title = statementTitle(incident, statement.id, say);
  return `${paint('strong', statement.id)}  ${title}  ${paint(tone, say(`statuses.${status}`))}`;
}

/** The text itself, indented behind a bar so that it is not taken for talk of the program. */
export const textLines = ({ paint }: Session, { text }: Statement): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `${paint('dim', '│')} ${plain(line)}`.trimEnd());

/** What a statement waits for, one line a person to call. */
export function waitingLines(session: Session, incident: Incident, statement: Statement): readonly string[] {
  if (statement.publications.length > 0) return [];
  return waitingFor(incident, statement).map((step) =>
    session.say('statements.waits', { step: missingStepWords(session, incident, step) }),
  );
}

/** Who said yes and how; a proxy record says so and is never shown as the person's own. */
export function signOffLine({ say }: Session, incident: Incident, yes: SignOffRecord): string {
  const values = {
    role: roleName(incident, yes.step),
    who: whoIs(incident, yes.approver),
    via: say(`vias.${yes.via}`),
    recorder: whoIs(incident, yes.recorder.person),
  };
  if (!yes.proxy) return say('statements.signed', values);
  const isSameLogin = yes.approver === yes.recorder.person;
  return say(isSameLogin ? 'statements.same-login' : 'statements.proxy', values);
}

/** All yeses of a statement, reviews first. */
export function signOffLines(session: Session, incident: Incident, statement: Statement): readonly string[] {
  const records = [...Object.values(statement.reviews), ...(statement.release ? [statement.release] : [])];
  return records.map((yes) => signOffLine(session, incident, yes));
}

export const publicationLines = (
  { say }: Session,
  incident: Incident,
  { publications }: Statement,
): readonly string[] =>
  publications.map(({ channel, url }) =>
    say('statements.out', { channel: channelName(incident, channel), url: url ?? '' }).trimEnd(),
  );

/** What a person needs after drafting: the text, what is missing in it, and who is to say yes. */
export function draftLines(session: Session, incident: Incident, id: string): readonly string[] {
  const statement = incident.statements[id];
  if (statement === undefined) return [];
  const { say, paint } = session;
  const gaps = statement.gaps.map((name) => paint('alarm', say('statements.has-gap', { name })));
  return [
    `${statementHeading(session, incident, statement)}  ${say('statements.check', { code: checkCode(statement) })}`,
    ...textLines(session, statement),
    ...gaps,
    ...(gaps.length > 0 ? [] : waitingLines(session, incident, statement)),
    ...(gaps.length > 0
      ? [say('statements.fill')]
      : [say('statements.approve', { command: `crisis statement approve ${id}` })]),
  ];
}
