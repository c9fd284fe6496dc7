import type { Command } from 'commander';
import { declare, type Program } from '../program.ts';
import { type BriefOptions, runBrief } from './brief.ts';

/** `crisis handover`: the same as `crisis brief --handover`. */
export function handoverCommand({ say, session }: Program, run = runBrief): Command {
  return declare(say, 'handover', 'handover', 'respond')
    .option('--language <lang>', say('commands.brief.language'))
    .option('--copy', say('commands.brief.copy'))
    .action((options: BriefOptions, command: Command) =>
      run(session(command), { ...options, handover: true }),
    );
}
