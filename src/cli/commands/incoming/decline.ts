import type { Command } from 'commander';
import { entryOf } from '../../../domain/map-entry.ts';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { askedNamed, settledLines } from '../../settling.ts';
import { incomingLine } from './lines.ts';

/** `crisis incoming decline [ID] --reason R`. */
export function incomingDeclineCommand({ say, session }: Program, run = runIncomingDecline): Command {
  return declare(say, 'decline', 'incoming-decline')
    .argument('[id]', say('commands.incoming-answer.id'))
    .action((id: string | undefined, _: unknown, command: Command) => {
      run(session(command), id);
    });
}

/** Records that a call or a letter is not answered, and why. */
export function runIncomingDecline(session: Session, given: string | undefined): void {
  const reason = reasonOf(session);
  let id = '';
  const recording = record(session, ({ incident }) => {
    id = askedNamed('incoming', incident.incoming, given);
    return { kind: 'SettleIncoming', id, reason };
  });
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${session.say('desk.queries.declined')}  ${incomingLine(session, incident, id)}`,
      ...settledLines(session, incident, entryOf(incident.incoming, id)?.settled).map((line) => `  ${line}`),
    ],
    { incoming: id },
  );
}
