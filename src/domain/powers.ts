import type { Incident } from './incident.ts';
import type { Playbook, Power } from './playbook.ts';

/** The role that leads: `lead` by name, else the first that may classify, else the first of the playbook. */
export function leadRole(playbook: Playbook): string {
  const roles = Object.keys(playbook.roles);
  if ('lead' in playbook.roles) return 'lead';
  return roles.find((id) => playbook.roles[id]?.can?.includes('classify')) ?? roles[0] ?? 'lead';
}

/** The roles a person holds, in the order of the playbook. */
export const rolesOf = (incident: Incident, person: string): readonly string[] =>
  Object.keys(incident.playbook.roles).filter((role) => incident.roles[role]?.person === person);

/** The roles that may use a power now. A power that nobody holds belongs to the lead. */
export function rolesWith(incident: Incident, power: Power): readonly string[] {
  const { playbook, roles } = incident;
  const able = Object.keys(playbook.roles).filter((id) => playbook.roles[id]?.can?.includes(power));
  const held = able.filter((id) => roles[id] !== undefined);
  return held.length > 0 ? held : [leadRole(playbook)];
}

/** Whether a person holds a role that may use a power. */
export const mayUse = (incident: Incident, person: string, power: Power): boolean =>
  rolesWith(incident, power).some((role) => incident.roles[role]?.person === person);
