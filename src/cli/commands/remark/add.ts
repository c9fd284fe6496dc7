import type { Command } from 'commander';
import { REMARK_STANDINGS, type RemarkStanding } from '../../../domain/remark.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { personOrName } from '../../acting-person.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import { clockOf, type Session } from '../../session.ts';
import { typedText } from '../../typed-text.ts';
import { addedLines } from './lines.ts';

export interface RemarkAddOptions {
  readonly text: readonly string[];
  readonly saidBy?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly about?: string;
  readonly standings: readonly RemarkStanding[];
}

interface Flags extends Omit<RemarkAddOptions, 'text' | 'standings'> {
  readonly authorised?: true;
  readonly offScript?: true;
  readonly leaked?: true;
}

/** `crisis remark add TEXT|- --said-by P --to A --channel C --at T [--authorised|--off-script|--leaked]`. */
export function remarkAddCommand({ say, session }: Program, run = runRemarkAdd): Command {
  return declare(say, 'add', 'remark-add')
    .argument('<text...>', say('commands.remark-add.text'))
    .option('--said-by <name>', say('commands.remark-add.said-by'))
    .option('--to <whom>', say('commands.remark-add.to'))
    .option('--channel <where>', say('commands.remark-add.channel'))
    .option('--about <topic>', say('commands.remark-add.about'))
    .option('--authorised', say('commands.remark-add.authorised'))
    .option('--off-script', say('commands.remark-add.off-script'))
    .option('--leaked', say('commands.remark-add.leaked'))
    .action(
      (text: readonly string[], { authorised, offScript, leaked, ...told }: Flags, command: Command) => {
        const given = { authorised, 'off-script': offScript, leaked, unknown: undefined };
        const standings = REMARK_STANDINGS.filter((standing) => given[standing] === true);
        run(session(command), { ...told, text, standings });
      },
    );
}

/** @throws UsageError('standing-twice') when two are claimed at once. */
function standingOf({ standings }: RemarkAddOptions): RemarkStanding {
  if (standings.length > 1)
    throw new UsageError('standing-twice', { given: standings.map((standing) => `--${standing}`) });
  return standings[0] ?? 'unknown';
}

const typed = (text: string | undefined): string | undefined => {
  const whole = text?.normalize('NFC').trim() ?? '';
  return whole === '' ? undefined : whole;
};

/** Records what somebody said; then what contradicts it, the line as it stood, and what to do about it. */
export function runRemarkAdd(session: Session, options: RemarkAddOptions): void {
  const standing = standingOf(options);
  const text = typedText(session, options.text.join(' '));
  const [saidBy, to, channel, about] = [options.saidBy, options.to, options.channel, options.about].map(
    typed,
  );
  const recording = record(session, ({ incident, newId }) => ({
    kind: 'RecordPlainly',
    event: {
      type: 'RemarkAdded',
      data: {
        remark: newId('r'),
        ...{ text, standing },
        ...(saidBy !== undefined && { saidBy: personOrName(incident.people, saidBy) }),
        ...(to !== undefined && { to }),
        ...(channel !== undefined && { channel }),
        ...(about !== undefined && { about }),
      },
    },
  }));
  const [event] = recording.events;
  const id = event?.type === 'RemarkAdded' ? event.data.remark : '';
  const { now } = clockOf(session.context);
  answerRecorded(session, recording, (incident) => addedLines(session, incident, id, now), { remark: id });
}
