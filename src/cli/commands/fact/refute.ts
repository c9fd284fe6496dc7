import type { Command } from 'commander';
import { reasonOf } from '../../reason.ts';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { factLine } from './lines.ts';
import { liveFactIds } from './live-facts.ts';
import { statementsQuoting } from './quoting.ts';

/** `crisis fact refute KEY --reason R`. */
export function factRefuteCommand({ say, session }: Program, run = runFactRefute): Command {
  return declare(say, 'refute', 'fact-refute')
    .argument('[key]', say('commands.fact-refute.key'))
    .action((key: string | undefined, _: unknown, command: Command) => {
      run(session(command), key);
    });
}

/** Marks a claim as untrue, and lists the statements that quote it. */
export function runFactRefute(session: Session, key: string | undefined): void {
  const reason = reasonOf(session);
  const recording = record(session, ({ incident }) => ({
    kind: 'RefuteFact',
    fact: pickId('fact', liveFactIds(incident), key),
    reason,
  }));
  const [event] = recording.events;
  const fact = event?.type === 'FactRefuted' ? event.data.fact : '';
  answerRecorded(
    session,
    recording,
    (incident) => [...factLine(session, incident, fact), ...statementsQuoting(session, incident, fact)],
    { fact },
  );
}
