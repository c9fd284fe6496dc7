import { isStillTrue } from '../../../domain/corrections.ts';
import { liveDrafts } from '../../../domain/desk-duties.ts';
import type { Incident } from '../../../domain/incident.ts';
import { type MissingStep, statementStatus, waitingFor } from '../../../domain/sign-off.ts';
import { isOwnWord, type Statement, yesesOf } from '../../../domain/statement.ts';
import { spanWords } from '../../../locales/span.ts';
import { shortMoment } from '../../moment-words.ts';
import { channelName, statementTitle, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import { missingStepWords } from '../../sign-off-words.ts';
import type { Standing } from './standing-view.ts';
import { checkCode } from '../statement/lines.ts';

/** How many texts one screen shows: those that want a correction, and the last ones. */
const SHOWN = 4;

/** Who may say yes instead, and from when on. */
function backupWords({ say }: Session, { incident, zone, now }: Standing, step: MissingStep): string {
  const { backups, backupFrom } = step;
  if (backups.length === 0 || backupFrom === undefined) return '';
  const people = backups.map((person) => whoIs(incident, person));
  return backupFrom <= now
    ? say('status.backup', { people })
    : say('status.backup-from', { people, moment: shortMoment(zone, backupFrom, now) });
}

/** One missing yes: whom to call, how long it has been awaited, and who may say it instead. */
function stepCell(session: Session, situation: Standing, step: MissingStep): string {
  const { say, paint } = session;
  const { incident, now } = situation;
  const { askedAt, answerBy } = step;
  const late = answerBy === undefined ? 0 : Math.floor((now - answerBy) / 1000);
  const waited = askedAt === undefined ? 0 : Math.floor((now - askedAt) / 1000);
  return [
    missingStepWords(session, incident, step),
    late >= MINUTE
      ? paint('alarm', say('words.overdue', { span: spanWords(say, late) }))
      : waited >= MINUTE
        ? say('status.waited', { span: spanWords(say, waited) })
        : '',
    backupWords(session, situation, step),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const MINUTE = 60;

/** Yeses recorded for people who have not confirmed them in person. */
function proxyWords({ say }: Session, incident: Incident, statement: Statement): string {
  const people = yesesOf(statement)
    .filter((yes) => !isOwnWord(yes))
    .map(({ approver }) => whoIs(incident, approver));
  return people.length === 0 ? '' : say('status.to-confirm', { people: [...new Set(people)] });
}

/** What platforms did to a text that is out: that is no withdrawal. */
const platformWords = ({ say }: Session, incident: Incident, { publications }: Statement): string =>
  publications
    .flatMap(({ channel, platform }) => {
      const state = platform.at(-1)?.state;
      return state === undefined || state === 'restored'
        ? []
        : [say(`status.platform-${state}`, { channel: channelName(incident, channel) })];
    })
    .join(' · ');

function stateWords(session: Session, situation: Standing, statement: Statement): string {
  const { say, paint } = session;
  const { incident } = situation;
  if (statement.publications.length > 0) {
    const correct = isStillTrue(incident, statement) ? '' : paint('alarm', say('status.correct'));
    const platform = platformWords(session, incident, statement);
    return [correct, platform === '' ? '' : paint('warn', platform)].filter((part) => part !== '').join('  ');
  }
  if (statement.gaps.length > 0) return say('statements.has-gap', { name: statement.gaps.join(' ') });
  const steps = waitingFor(incident, statement);
  const said = (kind: MissingStep['step']): string =>
    steps
      .filter(({ step }) => step === kind)
      .map((step) => stepCell(session, situation, step))
      .join(' · ');
  return [said('review'), said('release')].filter((part) => part !== '').join(' → ');
}

function statementCell(session: Session, situation: Standing, statement: Statement): string {
  const { say } = session;
  const { incident } = situation;
  const isOut = statement.publications.length > 0;
  const head = [
    statement.id,
    statementTitle(incident, statement.id, say),
    say(`statuses.${statementStatus(incident, statement)}`),
    ...(isOut || statement.gaps.length > 0 ? [] : [checkCode(statement)]),
  ].join(' ');
  const parts = [head, stateWords(session, situation, statement), proxyWords(session, incident, statement)];
  return parts.filter((part) => part !== '').join('  ');
}

/** Whether a text is out and wrong: that stays on the screen however many came after it. */
const isWanting = (incident: Incident, statement: Statement): boolean =>
  statement.publications.length > 0 && !isStillTrue(incident, statement);

/** Texts that are out or that somebody works on: where each stands, one cell each. */
export function textCells(session: Session, situation: Standing): readonly string[] {
  const { incident } = situation;
  const live = new Set(liveDrafts(incident).map(({ id }) => id));
  const shown = Object.values(incident.statements)
    .filter(({ id, publications }) => publications.length > 0 || live.has(id))
    .sort((a, b) => Number(isWanting(incident, a)) - Number(isWanting(incident, b)));
  const more = shown.length - SHOWN;
  return [
    ...shown.slice(-SHOWN).map((statement) => statementCell(session, situation, statement)),
    ...(more > 0 ? [session.say('status.more-texts', { number: more })] : []),
  ];
}
