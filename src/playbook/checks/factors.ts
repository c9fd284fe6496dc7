import type { Finding } from '../../domain/finding.ts';
import type { Check } from './plan.ts';

/** Factors whose bands leave a tier without a bound. */
export const checkBandsWhole: Check = ({ playbook: { tiers, classification } }) =>
  Object.entries(classification.factors).flatMap(([id, { bands }]): readonly Finding[] => {
    const missing = Object.keys(tiers).filter((tier) => !Object.hasOwn(bands, tier));
    if (missing.length === 0) return [];
    const path = ['classification', 'factors', id, 'bands'];
    return [{ rule: 'factor-uncovered', path, part: 'key', values: { found: id, missing } }];
  });

/** Factors whose bounds do not grow with the tiers, or with `descending` do not shrink: a band would be empty. */
export const checkBandOrder: Check = ({ playbook: { tiers, classification } }) =>
  Object.entries(classification.factors).flatMap(([id, { bands, order }]): readonly Finding[] => {
    const bounds = Object.keys(tiers).flatMap((tier) => {
      const bound = bands[tier];
      return bound === undefined ? [] : [{ tier, bound }];
    });
    const sign = order === 'descending' ? -1 : 1;
    const wrong = bounds.findIndex(
      ({ bound }, index) => index > 0 && (bound - (bounds[index - 1]?.bound ?? 0)) * sign <= 0,
    );
    const [before, at] = [bounds[wrong - 1], bounds[wrong]];
    if (before === undefined || at === undefined) return [];
    const values = { code: order, found: at.bound, tier: at.tier, bound: before.bound, before: before.tier };
    return [{ rule: 'bands-order', path: ['classification', 'factors', id, 'bands', at.tier], values }];
  });
