import type { Command } from 'commander';
import { personOrName } from '../../acting-person.ts';
import { declare, type Program } from '../../program.ts';
import type { Session } from '../../session.ts';
import { recordOnTask } from './recorded-task.ts';

/** `crisis task assign ID NAME`. */
export function taskAssignCommand({ say, session }: Program, run = runTaskAssign): Command {
  return declare(say, 'assign', 'task-assign')
    .argument('<id>', say('commands.task-done.id'))
    .argument('<name>', say('commands.task-assign.name'))
    .action((id: string, name: string, _: unknown, command: Command) => {
      run(session(command), id, name);
    });
}

/** Gives a task to a person by name, whoever holds its role. */
export function runTaskAssign(session: Session, id: string, name: string): void {
  recordOnTask(
    session,
    id,
    'assigned',
    (task, { people }) => ({ kind: 'AssignTask', task, person: personOrName(people, name) }),
    name,
  );
}
