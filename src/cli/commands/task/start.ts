import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import type { Session } from '../../session.ts';
import { recordOnTask } from './recorded-task.ts';

/** `crisis task start ID`. */
export function taskStartCommand({ say, session }: Program, run = runTaskStart): Command {
  return declare(say, 'start', 'task-start')
    .argument('<id>', say('commands.task-done.id'))
    .action((id: string, _: unknown, command: Command) => {
      run(session(command), id);
    });
}

/** Says that somebody is on it. */
export function runTaskStart(session: Session, id: string): void {
  recordOnTask(session, id, 'started', (task) => ({ kind: 'StartTask', task }));
}
