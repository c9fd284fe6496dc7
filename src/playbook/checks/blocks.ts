import type { Finding } from '../../domain/finding.ts';
import type { Check } from './plan.ts';

const missing = (key: string, blockKind: string): Finding => ({
  rule: 'block-missing',
  path: [key],
  part: 'key',
  values: { keys: [key], blockKinds: [blockKind] },
});

/**
 * The three blocks that every plan needs: how it runs (phases with tasks), who does what (roles with duties) and
 * what is said (statements, with sign-off, which the schema demands of each tier). And tiers at all.
 */
export const checkBlocks: Check = ({ playbook: { tiers, phases, roles, statements } }) => [
  ...(Object.keys(tiers).length > 0
    ? []
    : [{ rule: 'tiers-empty', path: ['tiers'], part: 'key', values: {} } as const]),
  ...(Object.values(phases).some(({ tasks }) => Object.keys(tasks).length > 0)
    ? []
    : [missing('phases', 'process')]),
  ...(Object.values(roles).some(({ duties = [] }) => duties.length > 0) ? [] : [missing('roles', 'duties')]),
  ...(Object.keys(statements).length > 0 ? [] : [missing('statements', 'strategy')]),
];

const ENOUGH = 4;

/** A crisis takes more than one department: a plan that names fewer than four is hardly whole. */
export const checkDepartments: Check = ({ playbook: { roles } }) => {
  const named = Object.values(roles).flatMap(({ department }) => department ?? []);
  const departments = [...new Set(named)];
  if (departments.length >= ENOUGH) return [];
  const values = { count: departments.length, limit: ENOUGH };
  return [{ rule: 'departments-few', severity: 'warning', path: ['roles'], part: 'key', values }];
};
