import type { Command } from 'commander';
import { UsageError } from '../../../domain/refusal.ts';
import { actingPerson } from '../../acting-person.ts';
import { liveFactIds } from './live-facts.ts';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { factLine } from './lines.ts';

export interface FactConfirmOptions {
  readonly keys: readonly string[];
  readonly bySource?: string;
}

/** `crisis fact confirm KEY... --by-source S`. */
export function factConfirmCommand({ say, session }: Program, run = runFactConfirm): Command {
  return declare(say, 'confirm', 'fact-confirm')
    .argument('[keys...]', say('commands.fact-confirm.keys'))
    .option('--by-source <source>', say('commands.fact-confirm.by-source'))
    .action((keys: readonly string[], options: Omit<FactConfirmOptions, 'keys'>, command: Command) => {
      run(session(command), { ...options, keys });
    });
}

/** Confirms claims on a named source. */
export function runFactConfirm(session: Session, { keys, bySource }: FactConfirmOptions): void {
  if (bySource === undefined || bySource.trim() === '') throw new UsageError('source-missing');
  const named: readonly (string | undefined)[] = keys.length === 0 ? [undefined] : keys;
  const recording = record(session, ({ incident }) => ({
    kind: 'ConfirmFacts',
    facts: named.map((key) => pickId('fact', liveFactIds(incident), key)),
    source: bySource,
    confirmedBy: actingPerson(session, incident.people),
  }));
  const facts = recording.events.flatMap((event) =>
    event.type === 'FactConfirmed' ? [event.data.fact] : [],
  );
  answerRecorded(session, recording, (incident) => facts.flatMap((id) => factLine(session, incident, id)), {
    facts,
  });
}
