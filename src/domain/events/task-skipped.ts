import { object, text } from '../schema.ts';
import { event } from './event.ts';
import { markOf, withTask } from './task-marks.ts';

/** A task will not be done, for a stated reason. */
export const taskSkipped = event({
  schema: object({ task: text, reason: text }),
  evolve: (incident, recorded) =>
    withTask(incident, recorded.data.task, ({ blocked: _, ...record }) => ({
      ...record,
      skipped: markOf(recorded),
    })),
});
