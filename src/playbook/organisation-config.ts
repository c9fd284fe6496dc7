import type { OrganisationConfig } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import { type CheckedBy, schemaFindings } from './schema-problems.ts';
import { habitFindings } from './yaml-habits.ts';
import type { YamlFile } from './yaml-limits.ts';
import { problemOf, readYaml } from './yaml-source.ts';

/** A config.yaml that was read: what it says, unless something in it is wrong, and all that is. */
export interface ReadConfig {
  readonly config?: OrganisationConfig;
  readonly problems: readonly Problem[];
}

const isBroken = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Reads and checks the organisation's config. A file of comments alone is an empty config. */
export function readConfig(file: YamlFile, checkedBy: CheckedBy): ReadConfig {
  const { source, problems: unread } = readYaml(file);
  if (source === undefined || isBroken(unread)) return { problems: unread };
  const findings = [...schemaFindings(source.value, checkedBy), ...habitFindings(source)];
  const problems = findings.map((finding) => problemOf([source], finding));
  if (isBroken(problems)) return { problems };
  return { config: { people: {}, ...(source.value as Partial<OrganisationConfig> | null) }, problems };
}
