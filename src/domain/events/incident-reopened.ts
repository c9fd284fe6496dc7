import { object, text } from '../schema.ts';
import { event } from './event.ts';

/** A closed incident goes on. */
export const incidentReopened = event({
  schema: object({ reason: text }),
  evolve: ({ closed: _, times: { closed: __, ...times }, ...incident }) => ({ ...incident, times }),
});
