import type { Command } from 'commander';
import { isOverdue } from '../../domain/lateness.ts';
import { declare, type Program } from '../program.ts';
import { reasonOf } from '../reason.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';
import { situationNow } from '../situation-now.ts';

/** `crisis close`: the incident is over. */
export function closeCommand({ say, session }: Program, run = runClose): Command {
  return declare(say, 'close', 'close', 'learn').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** Why it is over: by flag, or asked for, so that no slip of the hand closes a crisis. */
async function closingReason(session: Session): Promise<string> {
  const { context, say, flags } = session;
  const mayAsk = context.terminal.interactive && flags.reason === undefined && !flags.json && !flags.yes;
  if (!mayAsk) return reasonOf(session);
  const check = (text: string): string | undefined =>
    text.trim() === '' ? say('start.title-needed') : undefined;
  return (await context.prompter.input(say('entries.why-closed'), { check })).normalize('NFC').trim();
}

/** Closes the incident; duties that are overdue must be done, skipped with a reason, or overridden. */
export async function runClose(session: Session): Promise<void> {
  const { duties, now, place } = await situationNow(session);
  const overdue = duties.filter((duty) => isOverdue(duty, now)).map(({ id }) => id);
  const reason = await closingReason(session);
  const recording = record(session, () => ({ kind: 'CloseIncident', overdue, reason }), place);
  const { say, paint } = session;
  answerRecorded(session, recording, () => [
    `${paint('good', '✓')} ${say('entries.closed')}`,
    say('entries.closed-next', { command: 'crisis report' }),
  ]);
}
