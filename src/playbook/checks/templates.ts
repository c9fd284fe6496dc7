import type { Finding } from '../../domain/finding.ts';
import { unknownName } from '../suggestion.ts';
import { templateUses } from '../template-uses.ts';
import type { Check } from './plan.ts';

/** Templates that are named and do not exist, or not in every language that the playbook speaks. */
export const checkTemplates: Check = ({ playbook, templates }) => {
  const languages = [playbook.language, ...Object.keys(playbook.translations)];
  const known = [...new Set(templates.map(({ id }) => id))].sort();
  return templateUses(playbook).flatMap(({ template, path }): readonly Finding[] => {
    const written = templates.filter((each) => each.id === template).map(({ language }) => language);
    if (written.length === 0)
      return [{ rule: 'template-unknown', path, values: unknownName(template, known) }];
    const missing = languages.filter((language) => !written.includes(language));
    if (missing.length === 0) return [];
    return [{ rule: 'template-language', severity: 'warning', path, values: { template, missing } }];
  });
};
