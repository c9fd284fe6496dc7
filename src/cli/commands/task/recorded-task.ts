import type { Intent } from '../../../domain/command.ts';
import type { Incident } from '../../../domain/incident.ts';
import { taskTitle } from '../../names.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { taskNamed } from './named-task.ts';

/** Records something about the task a person named, and says what in one line. */
export function recordOnTask(
  session: Session,
  given: string,
  sentence: 'done' | 'started' | 'skipped' | 'blocked' | 'assigned',
  make: (task: string, incident: Incident) => Intent,
  detail = '',
): void {
  let task = '';
  const recording = record(session, ({ incident }) => {
    task = taskNamed(incident, given);
    return make(task, incident);
  });
  const { say, paint } = session;
  answerRecorded(
    session,
    recording,
    (incident) => [
      `${paint('good', '✓')} ${say(`tasks.${sentence}`, { task: taskTitle(incident, task, say), id: task, detail })}`,
    ],
    { task },
  );
}
