import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { reasonOf } from '../reason.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';

/** `crisis reopen --reason R`: it is not over. */
export function reopenCommand({ say, session }: Program, run = runReopen): Command {
  return declare(say, 'reopen', 'reopen', 'learn').action((_: unknown, command: Command) => {
    run(session(command));
  });
}

/** Goes on with a closed incident. */
export function runReopen(session: Session): void {
  const reason = reasonOf(session);
  const recording = record(session, () => ({ kind: 'ReopenIncident', reason }));
  answerRecorded(session, recording, () => [
    `${session.paint('good', '✓')} ${session.say('entries.reopened')}`,
  ]);
}
