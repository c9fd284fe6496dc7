import { fromIso } from '../envelope.ts';
import { list, moment, object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** A correction of the title or of when things happened; deadlines move with it. */
export const timesAmended = event({
  schema: object({
    title: optional(text),
    occurred: optional(moment),
    detected: optional(moment),
    aware: optional(moment),
    rebased: list(object({ duty: text, from: optional(moment), to: optional(moment) })),
  }),
  evolve: (incident, { data }) => ({
    ...incident,
    title: data.title ?? incident.title,
    times: {
      ...incident.times,
      ...(data.occurred !== undefined && { occurred: fromIso(data.occurred) }),
      ...(data.detected !== undefined && { detected: fromIso(data.detected) }),
      ...(data.aware !== undefined && { aware: fromIso(data.aware) }),
    },
  }),
});
