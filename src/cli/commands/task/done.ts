import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import type { Session } from '../../session.ts';
import { recordOnTask } from './recorded-task.ts';

export interface TaskDoneOptions {
  readonly id: string;
  readonly note?: string;
  readonly evidence?: string;
}

/** `crisis task done ID`. */
export function taskDoneCommand({ say, session }: Program, run = runTaskDone): Command {
  return declare(say, 'done', 'task-done')
    .argument('<id>', say('commands.task-done.id'))
    .option('--note <text>', say('commands.task-done.note'))
    .option('--evidence <where>', say('commands.task-done.evidence'))
    .action((id: string, options: Omit<TaskDoneOptions, 'id'>, command: Command) => {
      run(session(command), { ...options, id });
    });
}

/** Ticks a task off, or one round of a repeating one. */
export function runTaskDone(session: Session, { id, note, evidence }: TaskDoneOptions): void {
  recordOnTask(session, id, 'done', (task) => ({
    kind: 'DoTask',
    task,
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
  }));
}
