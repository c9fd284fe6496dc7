import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { Refusal } from '../refusal.ts';

/** @throws Refusal for a role the playbook does not have. */
export function assignRoles(command: CommandOf<'AssignRoles'>, incident: Incident): readonly IncidentEvent[] {
  const known = Object.keys(incident.playbook.roles);
  return command.roles.map(({ role, person }) => {
    if (!known.includes(role)) throw new Refusal('role-unknown', { role, roles: known });
    const note = command.note === undefined ? {} : { note: command.note };
    return {
      type: 'RoleAssigned',
      data: { role, person, ...note, ...(command.backup === true && { backup: true }) },
      at: command.at,
      tlp: command.tlp ?? 'AMBER',
    };
  });
}
