import { object, text } from '../schema.ts';
import { event } from './event.ts';
import { markOf, withTask } from './task-marks.ts';

/** A task cannot go on, for a stated reason; it stays due. */
export const taskBlocked = event({
  schema: object({ task: text, reason: text }),
  evolve: (incident, recorded) =>
    withTask(incident, recorded.data.task, (record) => ({ ...record, blocked: markOf(recorded) })),
});
