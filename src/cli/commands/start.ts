import type { Command } from 'commander';
import { loadEverySay } from '../../locales/load-say.ts';
import { declare, type Program } from '../program.ts';
import type { Session } from '../session.ts';
import { answerStarted } from './start/answer-started.ts';
import { openingOf } from './start/opening.ts';
import { openIncidentFile } from './start/open-incident-file.ts';
import { startAnswers } from './start/start-answers.ts';

export interface StartOptions {
  readonly playbook?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly source?: string;
  readonly trigger?: readonly string[];
  readonly occurred?: string;
  readonly detected?: string;
  readonly aware?: string;
}

/** `crisis start`: something happened. */
export function startCommand({ say, session }: Program, run = runStart): Command {
  return declare(say, 'start', 'start', 'respond')
    .option('--title <title>', say('commands.start.title'))
    .option('--playbook <id>', say('commands.start.playbook'))
    .option('--summary <text>', say('commands.start.summary'))
    .option('--source <source>', say('commands.start.source'))
    .option('--trigger <texts...>', say('commands.start.trigger'))
    .option('--occurred <time>', say('commands.start.occurred'))
    .option('--detected <time>', say('commands.start.detected'))
    .option('--aware <time>', say('commands.start.aware'))
    .action((options: StartOptions, command: Command) => run(session(command), options));
}

/** Opens an incident: asks what is missing, pins the playbook, starts the clocks, says what to do and what to say. */
export async function runStart(session: Session, options: StartOptions): Promise<void> {
  const answers = await startAnswers(session, options);
  const opening = await openingOf(session, answers);
  const says = await loadEverySay();
  const started = openIncidentFile(session, opening, says);
  await answerStarted(session, started, says);
}
