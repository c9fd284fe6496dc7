import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import type { Session } from '../../session.ts';
import { recordOnTask } from './recorded-task.ts';

/** `crisis task skip ID --reason R`. */
export function taskSkipCommand({ say, session }: Program, run = runTaskSkip): Command {
  return declare(say, 'skip', 'task-skip')
    .argument('<id>', say('commands.task-done.id'))
    .action((id: string, _: unknown, command: Command) => {
      run(session(command), id);
    });
}

/** Leaves a task undone, for a reason. */
export function runTaskSkip(session: Session, id: string): void {
  const reason = reasonOf(session);
  recordOnTask(session, id, 'skipped', (task) => ({ kind: 'SkipTask', task, reason }), reason);
}
