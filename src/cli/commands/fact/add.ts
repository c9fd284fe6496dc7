import type { Command } from 'commander';
import { UsageError } from '../../../domain/refusal.ts';
import { personOrName } from '../../acting-person.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { typedText } from '../../typed-text.ts';
import { factLine } from './lines.ts';

export interface FactAddOptions {
  readonly words: readonly string[];
  readonly value?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly confirmedBy?: string;
}

/** `crisis fact add [KEY] CLAIM`. */
export function factAddCommand({ say, session }: Program, run = runFactAdd): Command {
  return declare(say, 'add', 'fact-add')
    .argument('<words...>', say('commands.fact-add.words'))
    .option('--value <value>', say('commands.fact-add.value'))
    .option('--unit <unit>', say('commands.fact-add.unit'))
    .option('--source <source>', say('commands.fact-add.source'))
    .option('--confirmed-by <name>', say('commands.fact-add.confirmed-by'))
    .action((words: readonly string[], options: Omit<FactAddOptions, 'words'>, command: Command) => {
      run(session(command), { ...options, words });
    });
}

const KEY = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,39}$/u;

/** One word is the claim; with two the first is the key that templates may quote. */
function keyAndClaim(words: readonly string[]): { key: string | undefined; claim: string } {
  const [first = '', second, ...more] = words;
  if (second === undefined) return { key: undefined, claim: first };
  const key = first.normalize('NFC');
  if (more.length > 0 || !KEY.test(key)) throw new UsageError('fact-words', { given: words.join(' ') });
  return { key, claim: second };
}

/** Adds a claim to the register; with `--confirmed-by` it is confirmed at once. */
export function runFactAdd(session: Session, options: FactAddOptions): void {
  const { key, claim } = keyAndClaim(options.words);
  const text = typedText(session, claim);
  const { value, unit, source, confirmedBy } = options;
  const recording = record(session, ({ incident, newId }) => ({
    kind: 'AddFact',
    fact: key ?? newId('f'),
    claim: text,
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(source !== undefined && { source }),
    ...(confirmedBy !== undefined && { confirmedBy: personOrName(incident.people, confirmedBy) }),
  }));
  const [added] = recording.events;
  const fact = added?.type === 'FactAdded' ? added.data.fact : '';
  answerRecorded(session, recording, (incident) => factLine(session, incident, fact), { fact });
}
