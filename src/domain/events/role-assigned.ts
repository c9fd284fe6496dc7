import { fromIso } from '../envelope.ts';
import { entryOf } from '../map-entry.ts';
import { flag, object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Somebody holds a role from now on, or stands behind whoever holds it. */
export const roleAssigned = event({
  schema: object({ role: text, person: text, note: optional(text), backup: optional(flag) }),
  evolve: (incident, { data: { backup, ...data }, at }) => {
    if (backup === true) {
      const behind = entryOf(incident.backups, data.role) ?? [];
      const backups = { ...incident.backups, [data.role]: [...new Set([...behind, data.person])] };
      return { ...incident, backups };
    }
    return {
      ...incident,
      roles: { ...incident.roles, [data.role]: { ...data, since: fromIso(at) } },
      assignments: [...incident.assignments, { ...data, since: fromIso(at) }],
    };
  },
});
