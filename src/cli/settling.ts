import type { Settled } from '../domain/concern.ts';
import { toIso } from '../domain/envelope.ts';
import type { Incident } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import { UsageError } from '../domain/refusal.ts';
import { plainLine } from '../terminal/plain.ts';
import { pickId } from './lookup.ts';
import { statementTitle } from './names.ts';
import { record } from './recording.ts';
import { remark, type Session } from './session.ts';
import { typedText } from './typed-text.ts';

/** How something is answered: in words, by a text, or by both. */
export interface AnswerOptions {
  readonly id: string;
  readonly text: readonly string[];
  readonly statement?: string;
}

/** What was asked and still waits, of everything that was asked. */
interface Asked {
  readonly id: string;
  readonly settled?: Settled;
}

/** The concern or query that was meant: by id, by its beginning, or the only one that waits. */
export function askedNamed(
  kind: 'concern' | 'incoming',
  asked: Readonly<Record<string, Asked>>,
  given: string | undefined,
): string {
  const all = Object.values(asked);
  const waiting = all.filter(({ settled }) => settled === undefined);
  return pickId(
    kind,
    (given === undefined ? waiting : all).map(({ id }) => id),
    given,
  );
}

/** The words of an answer, if any. @throws UsageError('answer-missing') when there are neither words nor a text. */
function answerWords(session: Session, { text, statement }: AnswerOptions): string | undefined {
  if (text.length > 0) return typedText(session, text.join(' '));
  if (statement === undefined) throw new UsageError('answer-missing');
  return undefined;
}

/** The text that answers, by its id or the beginning of it. */
const answeringStatement = ({ statements }: Incident, { statement }: AnswerOptions): string | undefined =>
  statement === undefined ? undefined : pickId('statement', Object.keys(statements), statement);

/** Says so when the text that answers is not out: nobody has read it yet. */
function warnOfUnpublished(session: Session, incident: Incident, id: string | undefined): void {
  const statement = id === undefined ? undefined : entryOf(incident.statements, id);
  if (statement === undefined || statement.publications.length > 0) return;
  remark(session, session.say('desk.queries.not-out', { statement: statement.id }));
}

/** Records what answers a concern or a query: a text, words, or both. */
export function recordAnswer(session: Session, kind: 'concern' | 'incoming', options: AnswerOptions) {
  const words = answerWords(session, options);
  const asked: { id: string; statement?: string | undefined } = { id: '' };
  const recording = record(session, ({ incident }) => {
    asked.id = askedNamed(kind, kind === 'concern' ? incident.concerns : incident.incoming, options.id);
    asked.statement = answeringStatement(incident, options);
    return {
      kind: kind === 'concern' ? 'SettleConcern' : 'SettleIncoming',
      id: asked.id,
      ...(asked.statement !== undefined && { statement: asked.statement }),
      ...(words !== undefined && { answer: words }),
    };
  });
  warnOfUnpublished(session, recording.incident, asked.statement);
  return { recording, id: asked.id };
}

/** How it was settled, in a line or two; nothing while it waits. */
export function settledLines(
  { say }: Session,
  incident: Incident,
  settled: Settled | undefined,
): readonly string[] {
  if (settled === undefined) return [];
  const { statement, answer, reason } = settled;
  return [
    ...(statement === undefined
      ? []
      : [say('desk.queries.by-text', { statement, title: statementTitle(incident, statement, say) })]),
    ...(answer === undefined ? [] : [say('desk.queries.in-words', { answer: plainLine(answer) })]),
    ...(reason === undefined ? [] : [say('desk.queries.because', { reason: plainLine(reason) })]),
  ];
}

/** A settlement as scripts read it. */
export const settledJson = (settled: Settled | undefined): object | undefined =>
  settled && {
    statement: settled.statement,
    answer: settled.answer,
    reason: settled.reason,
    at: toIso(settled.at),
    by: settled.by.person,
  };
