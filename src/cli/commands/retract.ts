import type { Command } from 'commander';
import { incidentOf } from '../incident-location.ts';
import { readIncident } from '../incident-reading.ts';
import { pickId } from '../lookup.ts';
import { declare, type Program } from '../program.ts';
import { reasonOf } from '../reason.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';

/** `crisis retract EVENT --reason R`: an entry made by mistake. */
export function retractCommand({ say, session }: Program, run = runRetract): Command {
  return declare(say, 'retract', 'retract', 'respond')
    .argument('<event>', say('commands.retract.event'))
    .action((event: string, _: unknown, command: Command) => {
      run(session(command), event);
    });
}

/** Strikes an entry out; it stays in the file and in the report. */
export function runRetract(session: Session, given: string): void {
  const reason = reasonOf(session);
  const place = incidentOf(session);
  const { events } = readIncident(session, place.path, true);
  const id = pickId(
    'event',
    events.map((event) => event.id),
    given.toLowerCase(),
  );
  const type = events.find((event) => event.id === id)?.type ?? '';
  const recording = record(session, () => ({ kind: 'RetractEvent', event: id, type, reason }), place);
  answerRecorded(session, recording, () => [
    `${session.paint('good', '✓')} ${session.say('entries.retracted', { event: id.slice(0, 8), reason })}`,
  ]);
}
