import { type Incident, personName } from '../domain/incident.ts';
import { localise } from '../domain/localise.ts';
import type { OrganisationConfig } from '../domain/organisation.ts';
import { leadRole } from '../domain/powers.ts';
import type { NamedRole } from '../statement/render-statement.ts';

/**
 * The roles that somebody holds, in the words of a language: lead, executive, deputy, then as the playbook lists
 * them. Telephone numbers are added from a config, for messages that are pasted and never recorded.
 */
export function heldRoles(
  incident: Incident,
  language: string,
  people: OrganisationConfig['people'] = {},
): readonly NamedRole[] {
  const { roles } = localise(incident.playbook, language);
  const ids = [...new Set([leadRole(incident.playbook), 'executive', 'deputy', ...Object.keys(roles)])];
  return ids.flatMap((id) => {
    const person = incident.roles[id]?.person;
    if (person === undefined) return [];
    const phone = people[person]?.phone;
    const name = { role: roles[id]?.name ?? id, person: personName(incident, person) };
    return [{ ...name, ...(phone !== undefined && { phone }) }];
  });
}
