import type { Command } from 'commander';
import { isOverdue } from '../../domain/lateness.ts';
import { declare, type Program } from '../program.ts';
import { answer, type Session } from '../session.ts';
import { situationNow } from '../situation-now.ts';
import { runStatusOfAll } from './status/all-incidents.ts';
import { statusJson } from './status/json.ts';
import { statusLines } from './status/screen.ts';

export interface StatusOptions {
  readonly all: boolean;
  readonly allIncidents: boolean;
  readonly exitCode: boolean;
}

/** `crisis status`: the situation on one screen. */
export function statusCommand({ say, session }: Program, run = runStatus): Command {
  return declare(say, 'status', 'status', 'respond')
    .option('--all', say('commands.status.all'))
    .option('--all-incidents', say('commands.status.all-incidents'))
    .option('--exit-code', say('commands.status.exit-code'))
    .action((options: Partial<StatusOptions>, command: Command) =>
      run(session(command), {
        all: options.all === true,
        allIncidents: options.allIncidents === true,
        exitCode: options.exitCode === true,
      }),
    );
}

/** Shows what is overdue, what comes, and where everything stands; the last line says what to do next. */
export async function runStatus(session: Session, options: StatusOptions): Promise<void> {
  if (options.allIncidents) {
    await runStatusOfAll(session, options.exitCode);
    return;
  }
  const situation = await situationNow(session);
  const { incident, duties, now } = situation;
  if (options.exitCode && incident.closed === undefined && duties.some((duty) => isOverdue(duty, now)))
    session.exitWith(4);
  answer(
    session,
    () => statusLines(session, situation, options.all),
    () => statusJson(situation),
  );
}
