import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';
import { markOf, withTask } from './task-marks.ts';

/** Somebody is on it. */
export const taskStarted = event({
  schema: object({ task: text, note: optional(text) }),
  evolve: (incident, recorded) =>
    withTask(incident, recorded.data.task, ({ blocked: _, ...record }) => ({
      ...record,
      started: markOf(recorded),
    })),
});
