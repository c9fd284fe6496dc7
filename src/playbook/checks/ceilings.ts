import type { Finding } from '../../domain/finding.ts';
import { type Check, rankOf } from './plan.ts';

/** Ceilings at the worst tier, which keep nothing down. */
export const checkCeilings: Check = ({ playbook }) => {
  const worst = Object.keys(playbook.tiers).length - 1;
  return Object.entries(playbook.classification.ceilings ?? {}).flatMap(
    ([id, { tier }]): readonly Finding[] =>
      rankOf(playbook, tier) === worst
        ? [
            {
              rule: 'ceiling-idle',
              severity: 'warning',
              path: ['classification', 'ceilings', id, 'tier'],
              values: { found: id, tier },
            },
          ]
        : [],
  );
};
