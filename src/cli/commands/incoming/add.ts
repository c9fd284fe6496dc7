import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { readDeadline } from '../../../reading/deadline.ts';
import { readIncomingKind } from '../../../reading/desk-words.ts';
import { personOrName } from '../../acting-person.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { typedText } from '../../typed-text.ts';
import { adviceLines, answererLine, incomingLine, meanwhileLines } from './lines.ts';

export interface IncomingAddOptions {
  readonly ask: readonly string[];
  readonly from?: string;
  readonly kind?: string;
  readonly deadline?: string;
  readonly to?: string;
  readonly checked?: string;
}

/** `crisis incoming add ASK|- --from WHO [--kind K] [--deadline T] [--to NAME] [--checked HOW]`. */
export function incomingAddCommand({ say, session }: Program, run = runIncomingAdd): Command {
  return declare(say, 'add', 'incoming-add')
    .argument('<ask...>', say('commands.incoming-add.ask'))
    .option('--from <who>', say('commands.incoming-add.from'))
    .option('--kind <kind>', say('commands.incoming-add.kind'))
    .option('--deadline <time>', say('commands.incoming-add.deadline'))
    .option('--to <name>', say('commands.incoming-add.to'))
    .option('--checked <how>', say('commands.incoming-add.checked'))
    .action((ask: readonly string[], options: Omit<IncomingAddOptions, 'ask'>, command: Command) => {
      run(session(command), { ...options, ask });
    });
}

function callerOf({ from }: IncomingAddOptions): string {
  const caller = from?.normalize('NFC').trim() ?? '';
  if (caller === '') throw new UsageError('from-missing');
  return caller;
}

/** Records a call or a letter; then who answers it by when, how to check the caller, and what to say meanwhile. */
export function runIncomingAdd(session: Session, options: IncomingAddOptions): void {
  const { deadline, to, checked } = options;
  const from = callerOf(options);
  const kind = options.kind === undefined ? 'other' : readIncomingKind(options.kind);
  const ask = typedText(session, options.ask.join(' '));
  const recording = record(session, ({ incident, at, zone, newId }) => ({
    kind: 'RecordPlainly',
    event: {
      type: 'IncomingLogged',
      data: {
        incoming: newId('i'),
        ...{ from, kind, ask },
        ...(deadline !== undefined && { deadline: toIso(readDeadline(deadline, { now: at, zone }).at) }),
        ...(to !== undefined && { answerer: personOrName(incident.people, to) }),
        ...(checked !== undefined && { checked }),
      },
    },
  }));
  const [event] = recording.events;
  const id = event?.type === 'IncomingLogged' ? event.data.incoming : '';
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${incomingLine(session, incident, id)}`,
      answererLine(session, incident, id),
      ...adviceLines(session, incident, id),
      ...meanwhileLines(session, incident),
      session.say('desk.queries.incoming-next', { command: `crisis incoming answer ${id} "…"` }),
    ],
    { incoming: id },
  );
}
