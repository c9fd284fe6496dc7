import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import type { Session } from '../../session.ts';
import { recordOnTask } from './recorded-task.ts';

/** `crisis task block ID --reason R`. */
export function taskBlockCommand({ say, session }: Program, run = runTaskBlock): Command {
  return declare(say, 'block', 'task-block')
    .argument('<id>', say('commands.task-done.id'))
    .action((id: string, _: unknown, command: Command) => {
      run(session(command), id);
    });
}

/** Says that a task cannot go on, and why; it stays due. */
export function runTaskBlock(session: Session, id: string): void {
  const reason = reasonOf(session);
  recordOnTask(session, id, 'blocked', (task) => ({ kind: 'BlockTask', task, reason }), reason);
}
