import type { Command } from 'commander';
import { isOverdue } from '../../domain/lateness.ts';
import { declare, type Program } from '../program.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { reasonIfAny } from '../reason.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';
import { situationNow } from '../situation-now.ts';

/** `crisis close`: the incident is over. */
export function closeCommand({ say, session }: Program, run = runClose): Command {
  return declare(say, 'close', 'close', 'learn').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** Closes the incident; duties that are overdue must be done, skipped with a reason, or overridden. */
export async function runClose(session: Session): Promise<void> {
  const { duties, now, place } = await situationNow(session);
  const overdue = duties.filter((duty) => isOverdue(duty, now)).map(({ id }) => id);
  const reason = reasonIfAny(session);
  const recording = record(
    session,
    () => ({ kind: 'CloseIncident', overdue, ...(reason !== undefined && { reason }) }),
    place,
  );
  const { say, paint } = session;
  answerRecorded(session, recording, () => [
    `${paint('good', '✓')} ${say('entries.closed')}`,
    say('entries.closed-next', { command: 'crisis report' }),
  ]);
}
