import type { Classification } from './playbook.ts';

/** What is weighed against each other, in the order of the playbook: groups, and factors that are in none; each with its factors. */
export function criteriaIn({
  factors,
}: Pick<Classification, 'factors'>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, { group = id }] of Object.entries(factors)) {
    const members = found.get(group);
    if (members === undefined) found.set(group, [id]);
    else members.push(id);
  }
  return found;
}
