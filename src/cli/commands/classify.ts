import { type Command } from 'commander';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { runAssessed } from './classify/assessed.ts';
import { runDecided } from './classify/decided.ts';
import { runRated } from './classify/rated.ts';
import { runExplained } from './classify/explained.ts';

export interface ClassifyOptions {
  /** A tier that the lead names outright. */
  readonly named?: string;
  readonly provisional: boolean;
  /** One person's answers beside those of others; decides nothing. */
  readonly rate?: true;
  /** Join what several people rated. */
  readonly ratings: boolean;
  readonly answers: readonly string[];
  /** Show everything behind the tier. */
  readonly explain: boolean;
}

interface ParsedOptions {
  readonly tier?: string;
  readonly provisional?: string | true;
  readonly rate?: true;
  readonly ratings?: true;
  readonly answer?: readonly string[];
  readonly explain?: true;
}

/** `crisis classify`: how bad it is, by answers or by the lead's word. */
export function classifyCommand({ say, session }: Program, run = runClassify): Command {
  return declare(say, 'classify', 'classify', 'respond')
    .argument('[tier]', say('commands.classify.tier'))
    .option('--answer <pairs...>', say('commands.classify.answer'))
    .option('--tier <tier>', say('commands.classify.tier'))
    .option('--explain', say('commands.classify.explain'))
    .option('-p, --provisional [tier]', say('commands.classify.provisional'))
    .option('--rate', say('commands.classify.rate'))
    .option('--ratings', say('commands.classify.ratings'))
    .action((tier: string | undefined, options: ParsedOptions, command: Command) => {
      const provisional = typeof options.provisional === 'string' ? options.provisional : undefined;
      const named = tier ?? options.tier ?? provisional;
      return run(session(command), {
        ...(named !== undefined && { named }),
        provisional: options.provisional !== undefined,
        answers: options.answer ?? [],
        ...(options.rate === true && { rate: options.rate }),
        ratings: options.ratings === true,
        explain: options.explain === true,
      });
    });
}

/**
 * With answers, or asking for them, the tier is worked out; with a tier alone the lead decides; `--explain` alone shows
 * what the tier in force rests on.
 */
export async function runClassify(session: Session, options: ClassifyOptions): Promise<void> {
  const isAlone = options.named === undefined && options.answers.length === 0 && !options.ratings;
  if (options.rate === true) {
    await runRated(session, options);
    return;
  }
  if (options.explain && isAlone && (await runExplained(session))) return;
  const isOutright = options.named !== undefined && options.answers.length === 0 && !options.ratings;
  await (isOutright
    ? runDecided(session, options.named ?? '', options.provisional)
    : runAssessed(session, options));
}
