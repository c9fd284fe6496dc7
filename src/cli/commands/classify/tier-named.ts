import type { Incident } from '../../../domain/incident.ts';
import { localise } from '../../../domain/localise.ts';
import { readTier } from '../../../reading/tier-name.ts';

/** The tier that a person named by id or by its name in any language of the playbook. */
export function tierNamed({ playbook }: Incident, given: string): string {
  const languages = [playbook.language, ...Object.keys(playbook.translations)].map((language) =>
    localise(playbook, language),
  );
  const names = Object.keys(playbook.tiers).map(
    (id) => [id, languages.flatMap(({ tiers }) => tiers[id]?.name ?? [])] as const,
  );
  return readTier(given, Object.fromEntries(names));
}
