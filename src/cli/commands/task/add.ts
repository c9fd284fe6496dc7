import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { leadRole } from '../../../domain/powers.ts';
import { readTime } from '../../../reading/spoken-time.ts';
import { exactMoment } from '../../moment-words.ts';
import { declare, type Program } from '../../program.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { typedText } from '../../typed-text.ts';
import { roleNamed } from '../role/assign.ts';
import { taskTitle } from '../../names.ts';

export interface TaskAddOptions {
  readonly title: readonly string[];
  readonly role?: string;
  readonly due?: string;
  readonly phase?: string;
}

/** `crisis task add TITLE [--role R] [--due TIME]`. */
export function taskAddCommand({ say, session }: Program, run = runTaskAdd): Command {
  return declare(say, 'add', 'task-add')
    .argument('<title...>', say('commands.task-add.title'))
    .option('--role <role>', say('commands.task-add.role'))
    .option('--due <time>', say('commands.task-add.due'))
    .option('--phase <phase>', say('commands.task-add.phase'))
    .action((title: readonly string[], options: Omit<TaskAddOptions, 'title'>, command: Command) => {
      run(session(command), { ...options, title });
    });
}

/** A deadline of `2h` is two hours from now. */
const ahead = (due: string): string => (/^\s*\d+\s*[a-z]+\s*$/i.test(due) ? `in ${due.trim()}` : due);

/** Adds a task of this incident alone; without a role it is the lead's. */
export function runTaskAdd(session: Session, { title, role, due, phase }: TaskAddOptions): void {
  const text = typedText(session, title.join(' '));
  const recording = record(session, ({ incident, now, zone, newId }) => ({
    kind: 'AddTask',
    task: newId('t'),
    title: text,
    role: role === undefined ? leadRole(incident.playbook) : roleNamed(incident, role),
    ...(due !== undefined && { due: toIso(readTime(ahead(due), { now, zone, future: 'require' }).at) }),
    ...(phase !== undefined && { phase }),
  }));
  const [event] = recording.events;
  const task = event?.type === 'TaskAdded' ? event.data.task : '';
  const { say, paint } = session;
  answerRecorded(
    session,
    recording,
    (incident) => {
      const at = incident.addedTasks[task]?.due;
      const when = at === undefined ? '' : exactMoment(session.context.zone(incident.zone), at);
      return [
        `${paint('good', '✓')} ${say('tasks.added', { task: taskTitle(incident, task, say), id: task, when })}`,
      ];
    },
    { task },
  );
}
