import type { Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { type Statement, versionOf, type Wording, yesesOf } from '../../../domain/statement.ts';
import { foldText } from '../../../reading/fold-text.ts';
import { type DiffPart, wordDiff } from '../../../statement/word-diff.ts';
import { plain } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { roleName, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { checkCode, signOffLine } from './lines.ts';

/** The number of a version as typed: 1, １, 第1版. @throws UsageError('version-unknown') saying how many there are. */
export function versionNamed(statement: Statement, given: string): number {
  const number = Number(/^第?(\d{1,4})版?$/.exec(foldText(given).replaceAll(' ', ''))?.[1] ?? NaN);
  const last = versionOf(statement);
  if (number >= 1 && number <= last) return number;
  throw new UsageError('version-unknown', { given, statement: statement.id, number: last });
}

/** One version of a statement by its number. */
export const wordingOf = (statement: Statement, version: number): Wording =>
  statement.earlier[version - 1] ?? statement;

/** What two versions are compared from: the one asked for, else the one before. @throws UsageError('version-only') */
export function comparedFrom(statement: Statement, asked: number | undefined): number {
  const last = versionOf(statement);
  const from = asked === undefined || asked === last ? last - 1 : asked;
  if (from < 1) throw new UsageError('version-only', { statement: statement.id });
  return from;
}

/** The word diff from a version to the present one. */
export const diffFrom = (statement: Statement, from: number): readonly DiffPart[] =>
  wordDiff(wordingOf(statement, from).text, statement.text, statement.language);

/** One stretch with marks that work without colour, on each of its lines. */
function markedPart({ paint }: Session, { kind, text }: DiffPart): string {
  const shown = plain(text);
  if (kind === 'same') return shown;
  const [open, close] = kind === 'added' ? ['{+', '+}'] : ['[-', '-]'];
  const tone = kind === 'added' ? 'good' : 'alarm';
  return shown
    .split('\n')
    .map((line) => (line === '' ? '' : paint(tone, `${open}${line}${close}`)))
    .join('\n');
}

/** The text with what went and what came, `[-旧-]{+新+}`, behind a bar. */
export const markedLines = (session: Session, parts: readonly DiffPart[]): readonly string[] =>
  parts
    .map((part) => markedPart(session, part))
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => `${session.paint('dim', '│')} ${line}`.trimEnd());

/** Yeses to an earlier version that no longer stand, in words. */
function voidWords({ say }: Session, incident: Incident, statement: Statement, wording: Wording): string {
  const carried = new Set(
    yesesOf(statement).flatMap(({ step, carried: since }) => (since === undefined ? [] : [step])),
  );
  const lost = yesesOf(wording).filter(({ step }) => !carried.has(step));
  const people = lost.map(({ step, approver }) => `${roleName(incident, step)} ${whoIs(incident, approver)}`);
  return people.length === 0 ? '' : say('desk.signing.void', { people });
}

/** What became of an earlier version: its yeses, which of them are void, and what stands in its place. */
export function pastLines(
  session: Session,
  { incident }: SituationNow,
  statement: Statement,
  version: number,
): readonly string[] {
  const wording = wordingOf(statement, version);
  const { say, paint } = session;
  const lost = voidWords(session, incident, statement, wording);
  return [
    ...yesesOf(wording).map((yes) => signOffLine(session, incident, yes)),
    ...(lost === '' ? [] : [paint('warn', lost)]),
    say('desk.signing.present', { version: versionOf(statement), code: checkCode(statement) }),
  ];
}

/** `第1版  14:50  王岚  校验码 7F3A91  已作废的同意：法务 赵原`, one line for each earlier version. */
export function earlierLines(
  session: Session,
  situation: SituationNow,
  statement: Statement,
): readonly string[] {
  const { incident, zone, now } = situation;
  const { say } = session;
  return statement.earlier.map((wording, place) =>
    [
      say('desk.signing.version', { version: place + 1 }),
      shortMoment(zone, wording.at, now),
      whoIs(incident, wording.editor ?? wording.by.person),
      say('statements.check', { code: checkCode(wording) }),
      voidWords(session, incident, statement, wording),
    ]
      .filter((part) => part !== '')
      .join('  '),
  );
}
