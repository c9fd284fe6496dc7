import type { Command } from 'commander';
import { type Instant, toIso } from '../../domain/envelope.ts';
import { UsageError } from '../../domain/refusal.ts';
import { readTime } from '../../reading/spoken-time.ts';
import { exactMoment } from '../moment-words.ts';
import { declare, type Program } from '../program.ts';
import { rebasedLines } from '../rebased-lines.ts';
import { answerRecorded } from '../recorded-answer.ts';
import { record } from '../recording.ts';
import type { Session } from '../session.ts';

export interface AmendOptions {
  readonly title?: string;
  readonly occurred?: string;
  readonly detected?: string;
  readonly aware?: string;
}

const TIMES = ['occurred', 'detected', 'aware'] as const;

/** `crisis amend --aware TIME`: what was wrong about the title or the times. */
export function amendCommand({ say, session }: Program, run = runAmend): Command {
  return declare(say, 'amend', 'amend', 'respond')
    .option('--title <title>', say('commands.amend.title'))
    .option('--occurred <time>', say('commands.start.occurred'))
    .option('--detected <time>', say('commands.start.detected'))
    .option('--aware <time>', say('commands.start.aware'))
    .action((options: AmendOptions, command: Command) => {
      run(session(command), options);
    });
}

/** Corrects the title and the times; deadlines are counted anew and the moved ones shown. */
export function runAmend(session: Session, options: AmendOptions): void {
  if (Object.keys(options).length === 0) throw new UsageError('amend-nothing');
  const title = options.title?.normalize('NFC').trim();
  if (title === '') throw new UsageError('text-empty');
  const recording = record(session, ({ now, zone }) => {
    const read = (text: string | undefined): Instant | undefined =>
      text === undefined ? undefined : readTime(text, { now, zone }).at;
    const [occurred, detected, aware] = TIMES.map((name) => read(options[name]));
    return {
      kind: 'AmendTimes',
      ...(title !== undefined && { title }),
      ...(occurred !== undefined && { occurred: toIso(occurred) }),
      ...(detected !== undefined && { detected: toIso(detected) }),
      ...(aware !== undefined && { aware: toIso(aware) }),
    };
  });
  const [event] = recording.events;
  const rebased = event?.type === 'TimesAmended' ? event.data.rebased : [];
  const { say, context } = session;
  const zone = context.zone(recording.incident.zone);
  answerRecorded(
    session,
    recording,
    (incident) => [
      ...TIMES.filter((name) => options[name] !== undefined).map(
        (name) => `${say(`starts.${name}`)}  ${exactMoment(zone, incident.times[name] ?? 0)}`,
      ),
      ...rebasedLines(session, incident, rebased, recording.at),
    ],
    { rebased },
  );
}
