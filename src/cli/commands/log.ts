import type { Command } from 'commander';
import { ENTRY_KINDS } from '../../domain/events/entry-logged.ts';
import { UsageError } from '../../domain/refusal.ts';
import { clip } from '../../terminal/columns.ts';
import { plainLine } from '../../terminal/plain.ts';
import { declare, type Program } from '../program.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';
import { typedText } from '../typed-text.ts';

export interface LogOptions {
  readonly text: string;
  readonly kind: string;
}

/** `crisis log TEXT`: one line in the record. */
export function logCommand({ say, session }: Program, run = runLog): Command {
  return declare(say, 'log', 'log', 'respond')
    .argument('<text...>', say('commands.log.text'))
    .option('--kind <kind>', say('commands.log.kind'))
    .action((text: readonly string[], { kind = 'observation' }: { kind?: string }, command: Command) => {
      run(session(command), { text: text.join(' '), kind });
    });
}

/** Columns of a long entry that are said back. */
const ECHOED = 200;

/** As much of a record's id as `retract` needs. */
const SHORT_ID = 8;

/** Records the text as it was typed. */
export function runLog(session: Session, options: LogOptions): void {
  const entry = ENTRY_KINDS.find((kind) => kind === options.kind);
  if (entry === undefined) throw new UsageError('kind-unknown', { given: options.kind, kinds: ENTRY_KINDS });
  const text = typedText(session, options.text);
  const recording = record(session, () => ({ kind: 'LogEntry', entry, text }));
  const id = recording.events[0]?.id.slice(0, SHORT_ID) ?? '';
  answerRecorded(session, recording, () => [
    `${session.paint('good', '✓')} ${session.say(`entries.${entry}`)}  ${clip(plainLine(text), ECHOED)}  ${session.paint('dim', id)}`,
  ]);
}
