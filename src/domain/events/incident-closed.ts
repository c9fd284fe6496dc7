import { fromIso } from '../envelope.ts';
import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** The incident is over; notes may still be logged. */
export const incidentClosed = event({
  schema: object({ reason: optional(text) }),
  evolve: (incident, { data, at }) => ({
    ...incident,
    closed: { at: fromIso(at), ...data },
    times: { ...incident.times, closed: fromIso(at) },
  }),
});
