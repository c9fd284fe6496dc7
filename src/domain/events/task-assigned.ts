import { object, text } from '../schema.ts';
import { event } from './event.ts';
import { withTask } from './task-marks.ts';

/** A task goes to a person by name, whoever holds its role. */
export const taskAssigned = event({
  schema: object({ task: text, person: text }),
  evolve: (incident, { data }) =>
    withTask(incident, data.task, (record) => ({ ...record, person: data.person })),
});
