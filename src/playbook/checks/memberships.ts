import type { Finding } from '../../domain/finding.ts';
import { readMemberships } from '../memberships.ts';
import { valueAt } from '../value-kinds.ts';
import type { Check } from './plan.ts';

/** Membership functions that cannot be, and tiers that a factor's functions leave out. */
export const checkMemberships: Check = ({ playbook: { tiers, classification }, written }) =>
  Object.keys(classification.factors).flatMap((id): readonly Finding[] => {
    const path = ['classification', 'factors', id, 'memberships'];
    const value = valueAt(written, path);
    if (value === undefined) return [];
    const { findings, memberships } = readMemberships(value, path);
    const missing = Object.keys(tiers).filter((tier) => !Object.hasOwn(memberships ?? {}, tier));
    if (findings.length > 0 || missing.length === 0) return findings;
    return [{ rule: 'memberships-uncovered', path, part: 'key', values: { found: id, missing } }];
  });
