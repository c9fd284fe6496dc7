import { type Command } from 'commander';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { runAssessed } from './classify/assessed.ts';
import { runDecided } from './classify/decided.ts';

export interface ClassifyOptions {
  /** A tier that the lead names outright. */
  readonly named?: string;
  readonly provisional: boolean;
  readonly answers: readonly string[];
}

interface ParsedOptions {
  readonly tier?: string;
  readonly provisional?: string | true;
  readonly answer?: readonly string[];
}

/** `crisis classify`: how bad it is, by answers or by the lead's word. */
export function classifyCommand({ say, session }: Program, run = runClassify): Command {
  return declare(say, 'classify', 'classify', 'respond')
    .argument('[tier]', say('commands.classify.tier'))
    .option('--answer <pairs...>', say('commands.classify.answer'))
    .option('--tier <tier>', say('commands.classify.tier'))
    .option('-p, --provisional [tier]', say('commands.classify.provisional'))
    .action((tier: string | undefined, options: ParsedOptions, command: Command) => {
      const provisional = typeof options.provisional === 'string' ? options.provisional : undefined;
      const named = tier ?? options.tier ?? provisional;
      return run(session(command), {
        ...(named !== undefined && { named }),
        provisional: options.provisional !== undefined,
        answers: options.answer ?? [],
      });
    });
}

/** With answers, or asking for them, the tier is worked out; with a tier alone the lead decides. */
export async function runClassify(session: Session, options: ClassifyOptions): Promise<void> {
  const isOutright = options.named !== undefined && options.answers.length === 0;
  await (isOutright
    ? runDecided(session, options.named ?? '', options.provisional)
    : runAssessed(session, options));
}
