import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import type { Session } from '../../session.ts';
import { type AnswerOptions, recordAnswer, settledLines } from '../../settling.ts';
import { concernLine, openConcerns } from './lines.ts';

/** `crisis concern answer ID [TEXT] [--statement S]`. */
export function concernAnswerCommand({ say, session }: Program, run = runConcernAnswer): Command {
  return declare(say, 'answer', 'concern-answer')
    .argument('<id>', say('commands.concern-answer.id'))
    .argument('[text...]', say('commands.concern-answer.text'))
    .option('--statement <id>', say('commands.concern-answer.statement'))
    .action((id: string, text: readonly string[], options: { statement?: string }, command: Command) => {
      run(session(command), { ...options, id, text });
    });
}

/** Records what answers a concern: a text, words, or both. */
export function runConcernAnswer(session: Session, options: AnswerOptions): void {
  const { recording, id } = recordAnswer(session, 'concern', options);
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${session.say('desk.queries.answered')}  ${concernLine(session, incident, id)}`,
      ...settledLines(session, incident, incident.concerns[id]?.settled).map((line) => `  ${line}`),
      session.say('desk.queries.still-open', { number: openConcerns(incident).length }),
    ],
    { concern: id },
  );
}
