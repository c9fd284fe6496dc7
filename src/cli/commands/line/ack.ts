import type { Command } from 'commander';
import { unacknowledged } from '../../../domain/line.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { personOrName } from '../../acting-person.ts';
import { unitName, unitsNamed } from '../../line-unit.ts';
import { unitLines } from '../../line-words.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import { clockOf, type Session } from '../../session.ts';

export interface LineAckOptions {
  readonly unit?: readonly string[];
  readonly person?: string;
}

/** `crisis line ack --unit U[,U] [--person NAME]`. */
export function lineAckCommand({ say, session }: Program, run = runLineAck): Command {
  return declare(say, 'ack', 'line-ack')
    .option('--unit <units...>', say('commands.line-ack.unit'))
    .option('--person <name>', say('commands.line-ack.person'))
    .action((options: LineAckOptions, command: Command) => {
      run(session(command), options);
    });
}

/** Records that units have what they have to say now. */
export function runLineAck(session: Session, { unit = [], person }: LineAckOptions): void {
  const { say, flags } = session;
  let units: readonly string[] = [];
  const recording = record(session, ({ incident }) => {
    units = unitsNamed(incident, unit, flags.yes === true);
    if (units.length === 0)
      throw new UsageError('unit-missing', {
        units: unacknowledged(incident).map((id) => unitName(incident, id)),
      });
    return {
      kind: 'AcknowledgeLine',
      units,
      ...(person !== undefined && { person: personOrName(incident.people, person) }),
    };
  });
  const { incident } = recording;
  const left = unacknowledged(incident);
  const looking = { now: clockOf(session.context).now, zone: session.context.zone(incident.zone) };
  answerRecorded(
    session,
    recording,
    (shown) => [
      ...unitLines(session, { ...looking, incident: shown }),
      left.length === 0
        ? say('desk.lines.all-have-it')
        : say('desk.lines.lacking', { units: left.map((id) => unitName(shown, id)) }),
    ],
    { units, unacknowledged: left },
  );
}
