import { checkCode } from '../domain/check-code.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { waitingFor } from '../domain/sign-off.ts';
import { type Statement, versionOf, type Wording, yesesOf } from '../domain/statement.ts';
import type { Zone } from '../domain/zone.ts';
import { loadSay } from '../locales/load-say.ts';
import type { Say } from '../locales/say.ts';
import { changedExcerpts } from '../statement/changed-excerpts.ts';
import { type DiffPart, wordDiff } from '../statement/word-diff.ts';
import { languageNamed } from './language.ts';
import { shortMoment } from './moment-words.ts';

/** A text on its way to whoever is to say yes. */
export interface ApprovalText {
  /** `【送审稿 s7k2 第2版 校验码 7F3A91】`, which names one text. */
  readonly heading: string;
  /** The whole message: heading, text, what changed, and how to answer; plain, in the language of the text. */
  readonly text: string;
}

interface Looking {
  readonly incident: Incident;
  readonly now: Instant;
  readonly zone: Zone;
}

/** The last version that those who are asked said yes to, else the one before; undefined for a first version. */
function seenBefore(statement: Statement, asked: readonly string[]): number | undefined {
  const { earlier } = statement;
  const seen = earlier.findLastIndex((wording: Wording) =>
    yesesOf(wording).some(({ approver }) => asked.includes(approver)),
  );
  const place = seen === -1 ? earlier.length - 1 : seen;
  return place === -1 ? undefined : place;
}

const markWords = (say: Say, { kind, text }: DiffPart): string => {
  if (kind === 'same') return text;
  const words = text.replace(/\n+/g, ' ').trim();
  return words === '' ? '' : say(`desk.signing.${kind}`, { words });
};

/** What changed since the version they saw, one line for each place. */
function changeLines(say: Say, statement: Statement, asked: readonly string[]): readonly string[] {
  const place = seenBefore(statement, asked);
  const before = place === undefined ? undefined : statement.earlier[place];
  if (place === undefined || before === undefined) return [];
  const excerpts = changedExcerpts(wordDiff(before.text, statement.text, statement.language));
  const lines = excerpts.map(({ parts, cutBefore, cutAfter }) => {
    const words = parts.map((part) => markWords(say, part)).join('');
    return `${cutBefore ? '…' : ''}${words}${cutAfter ? '…' : ''}`;
  });
  return [say('desk.signing.changed-since', { version: place + 1 }), ...lines, ''];
}

/** How to answer, and by when; a time that is over asks for an answer at once. */
function replyLine(say: Say, { now, zone }: Looking, code: string, answerBy: Instant | undefined): string {
  if (answerBy === undefined) return say('desk.signing.reply', { code });
  const by = shortMoment(zone, answerBy, now);
  return answerBy < now
    ? say('desk.signing.reply-now', { code, by })
    : say('desk.signing.reply-by', { code, by });
}

/**
 * The message that asks for a yes to one text, for everybody who is asked now or for one person of them, ready to
 * paste into a chat.
 */
export async function approvalText(
  looking: Looking,
  statement: Statement,
  person?: string,
): Promise<ApprovalText> {
  const say = await loadSay(languageNamed(statement.language) ?? 'en', 'desk');
  const { incident } = looking;
  const steps = waitingFor(incident, statement);
  const asked = steps.filter((step) => person === undefined || step.person === person);
  const times = asked.flatMap(({ answerBy }) => answerBy ?? []);
  const code = checkCode(statement.sha256);
  const mode = say(`modes.${incident.mode}`);
  const heading = say('desk.signing.for-approval', { id: statement.id, version: versionOf(statement), code });
  const people = asked.flatMap((step) => step.person ?? []);
  const text = [
    mode === '' ? heading : `${mode} ${heading}`,
    '',
    statement.text.trimEnd(),
    '',
    ...changeLines(say, statement, people),
    replyLine(say, looking, code, times.length === 0 ? undefined : Math.min(...times)),
  ].join('\n');
  return { heading, text };
}
