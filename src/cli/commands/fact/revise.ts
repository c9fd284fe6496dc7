import type { Command } from 'commander';
import { UsageError } from '../../../domain/refusal.ts';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { factLine } from './lines.ts';
import { liveFactIds } from './live-facts.ts';
import { statementsQuoting } from './quoting.ts';

export interface FactReviseOptions {
  readonly key: string;
  readonly claim?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly source?: string;
}

/** `crisis fact revise KEY [CLAIM] --value V --reason R`. */
export function factReviseCommand({ say, session }: Program, run = runFactRevise): Command {
  return declare(say, 'revise', 'fact-revise')
    .argument('<key>', say('commands.fact-revise.key'))
    .argument('[claim]', say('commands.fact-revise.claim'))
    .option('--value <value>', say('commands.fact-add.value'))
    .option('--unit <unit>', say('commands.fact-add.unit'))
    .option('--source <source>', say('commands.fact-add.source'))
    .action(
      (key: string, claim: string | undefined, options: Omit<FactReviseOptions, 'key'>, command: Command) => {
        run(session(command), { ...options, key, ...(claim !== undefined && { claim }) });
      },
    );
}

/** Words or counts a claim anew; it must be confirmed again before a statement may quote it. */
export function runFactRevise(session: Session, { key, ...revision }: FactReviseOptions): void {
  const { claim, value, unit, source } = revision;
  if ([claim, value, unit, source].every((part) => part === undefined))
    throw new UsageError('revise-nothing');
  const reason = reasonOf(session);
  const recording = record(session, ({ incident }) => ({
    kind: 'ReviseFact',
    fact: pickId('fact', liveFactIds(incident), key),
    ...(claim !== undefined && { claim }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(source !== undefined && { source }),
    reason,
  }));
  const [event] = recording.events;
  const fact = event?.type === 'FactRevised' ? event.data.fact : '';
  answerRecorded(
    session,
    recording,
    (incident) => [...factLine(session, incident, fact), ...statementsQuoting(session, incident, fact)],
    { fact },
  );
}
