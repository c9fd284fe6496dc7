import { fromIso } from '../envelope.ts';
import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Somebody holds a role from now on. */
export const roleAssigned = event({
  schema: object({ role: text, person: text, note: optional(text) }),
  evolve: (incident, { data, at }) => ({
    ...incident,
    roles: { ...incident.roles, [data.role]: { ...data, since: fromIso(at) } },
    assignments: [...incident.assignments, { ...data, since: fromIso(at) }],
  }),
});
