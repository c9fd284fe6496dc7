import { fromIso } from '../envelope.ts';
import { moment, object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** A task of this incident alone, beside those of the playbook. */
export const taskAdded = event({
  schema: object({ task: text, title: text, role: text, due: optional(moment), phase: optional(text) }),
  evolve: (incident, { data, at }) => ({
    ...incident,
    addedTasks: {
      ...incident.addedTasks,
      [data.task]: {
        title: data.title,
        role: data.role,
        ...(data.due !== undefined && { due: fromIso(data.due) }),
        ...(data.phase !== undefined && { phase: data.phase }),
        at: fromIso(at),
      },
    },
  }),
});
