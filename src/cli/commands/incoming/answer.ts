import type { Command } from 'commander';
import { entryOf } from '../../../domain/map-entry.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { remark, type Session } from '../../session.ts';
import { type AnswerOptions, recordAnswer, settledLines } from '../../settling.ts';
import { incomingLine } from './lines.ts';

/** `crisis incoming answer ID [TEXT] [--statement S]`. */
export function incomingAnswerCommand({ say, session }: Program, run = runIncomingAnswer): Command {
  return declare(say, 'answer', 'incoming-answer')
    .argument('<id>', say('commands.incoming-answer.id'))
    .argument('[text...]', say('commands.incoming-answer.text'))
    .option('--statement <id>', say('commands.incoming-answer.statement'))
    .action((id: string, text: readonly string[], options: { statement?: string }, command: Command) => {
      run(session(command), { ...options, id, text });
    });
}

/** Records what they were told: a text, words, or both. */
export function runIncomingAnswer(session: Session, options: AnswerOptions): void {
  const { recording, id } = recordAnswer(session, 'incoming', options);
  const query = entryOf(recording.incident.incoming, id);
  if (query?.checked === undefined) remark(session, session.say('desk.queries.answered-unchecked'));
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${session.say('desk.queries.replied')}  ${incomingLine(session, incident, id)}`,
      ...settledLines(session, incident, query?.settled).map((line) => `  ${line}`),
    ],
    { incoming: id },
  );
}
