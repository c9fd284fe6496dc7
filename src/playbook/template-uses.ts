import type { Playbook } from '../domain/playbook.ts';
import type { Path } from '../domain/finding.ts';

/** A place of a playbook that names a template. */
export interface TemplateUse {
  readonly template: string;
  readonly path: Path;
}

const usesOf = (
  entries: Readonly<Record<string, { readonly template?: string }>> | undefined,
  ...path: Path
): readonly TemplateUse[] =>
  Object.entries(entries ?? {}).flatMap(([id, { template }]) =>
    template === undefined ? [] : [{ template, path: [...path, id, 'template'] }],
  );

/** Every place that names a template: statements, the line and its units, notices. */
export const templateUses = ({ statements, line, notices }: Playbook): readonly TemplateUse[] => [
  ...usesOf(statements, 'statements'),
  ...(line === undefined ? [] : [{ template: line.template, path: ['line', 'template'] }]),
  ...usesOf(line?.units, 'line', 'units'),
  ...usesOf(notices, 'notices'),
];

/** The ids of the templates that a playbook names: what an incident pins. */
export const namedTemplates = (playbook: Playbook): ReadonlySet<string> =>
  new Set(templateUses(playbook).map(({ template }) => template));
