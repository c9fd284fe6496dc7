import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { askedNamed, settledLines } from '../../settling.ts';
import { concernLine } from './lines.ts';

/** `crisis concern wait [ID] --reason R`. */
export function concernWaitCommand({ say, session }: Program, run = runConcernWait): Command {
  return declare(say, 'wait', 'concern-wait')
    .argument('[id]', say('commands.concern-answer.id'))
    .action((id: string | undefined, _: unknown, command: Command) => {
      run(session(command), id);
    });
}

/** Records why a concern is not answered yet. */
export function runConcernWait(session: Session, given: string | undefined): void {
  const reason = reasonOf(session);
  let id = '';
  const recording = record(session, ({ incident }) => {
    id = askedNamed('concern', incident.concerns, given);
    return { kind: 'SettleConcern', id, reason };
  });
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${session.paint('good', '✓')} ${session.say('desk.queries.not-yet')}  ${concernLine(session, incident, id)}`,
      ...settledLines(session, incident, incident.concerns[id]?.settled).map((line) => `  ${line}`),
    ],
    { concern: id },
  );
}
