import type { Command } from 'commander';
import { UsageError } from '../../domain/refusal.ts';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { runBriefOfAll } from './brief/all-incidents.ts';
import { issueBrief } from './brief/issuing.ts';

export interface BriefOptions {
  readonly handover?: true;
  readonly all?: true;
  readonly ask?: readonly string[];
  readonly language?: string;
  readonly copy?: true;
}

/** `crisis brief [--handover|--all]`: the text for the boss, the sheet for the next shift, a line for each incident. */
export function briefCommand({ say, session }: Program, run = runBrief): Command {
  return declare(say, 'brief', 'brief', 'respond')
    .option('--handover', say('commands.brief.handover'))
    .option('--all', say('commands.brief.all'))
    .option('--ask <questions...>', say('commands.brief.ask'))
    .option('--language <lang>', say('commands.brief.language'))
    .option('--copy', say('commands.brief.copy'))
    .action((options: BriefOptions, command: Command) => run(session(command), options));
}

/** Issues a brief or a handover sheet, numbered and kept; with `--all` only looks. */
export async function runBrief(session: Session, options: BriefOptions): Promise<void> {
  if (options.all && (options.handover || options.ask)) throw new UsageError('brief-all-alone');
  if (options.all) await runBriefOfAll(session);
  else await issueBrief(session, options);
}
