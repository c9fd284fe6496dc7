import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';
import { markOf, withTask } from './task-marks.ts';

/** A task, or one round of a repeating one, is done. */
export const taskDone = event({
  schema: object({ task: text, note: optional(text), evidence: optional(text) }),
  evolve: (incident, recorded) =>
    withTask(incident, recorded.data.task, ({ blocked: _, skipped: __, ...record }) => ({
      ...record,
      done: [...record.done, markOf(recorded)],
    })),
});
