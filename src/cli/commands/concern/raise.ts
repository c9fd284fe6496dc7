import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { readDeadline } from '../../../reading/deadline.ts';
import { readNumber } from '../../../reading/number.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { typedText } from '../../typed-text.ts';
import { concernLine, crowdLines } from './lines.ts';

export interface ConcernRaiseOptions {
  readonly text: readonly string[];
  readonly source?: string;
  readonly count?: string;
  readonly due?: string;
}

/** `crisis concern raise TEXT|- [--source S] [--count N] [--due T]`. */
export function concernRaiseCommand({ say, session }: Program, run = runConcernRaise): Command {
  return declare(say, 'raise', 'concern-raise')
    .argument('<text...>', say('commands.concern-raise.text'))
    .option('--source <source>', say('commands.concern-raise.source'))
    .option('--count <number>', say('commands.concern-raise.count'))
    .option('--due <time>', say('commands.concern-raise.due'))
    .action((text: readonly string[], options: Omit<ConcernRaiseOptions, 'text'>, command: Command) => {
      run(session(command), { ...options, text });
    });
}

/** Records what people ask; how many, from 320 to 1.2万, makes it hot. */
export function runConcernRaise(session: Session, options: ConcernRaiseOptions): void {
  const { source, due } = options;
  const question = typedText(session, options.text.join(' '));
  const count = options.count === undefined ? undefined : readNumber(options.count).value;
  const recording = record(session, ({ at, zone, newId }) => ({
    kind: 'RecordPlainly',
    event: {
      type: 'ConcernRaised',
      data: {
        concern: newId('q'),
        question,
        ...(source !== undefined && { source }),
        ...(count !== undefined && { count }),
        ...(due !== undefined && { due: toIso(readDeadline(due, { now: at, zone }).at) }),
      },
    },
  }));
  const [event] = recording.events;
  const id = event?.type === 'ConcernRaised' ? event.data.concern : '';
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${concernLine(session, incident, id)}`,
      ...crowdLines(session, incident),
      session.say('desk.queries.concern-next', { command: `crisis concern answer ${id} "…"` }),
    ],
    { concern: id },
  );
}
