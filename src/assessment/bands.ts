import type { Factor } from '../domain/playbook.ts';

/**
 * The tier that a number falls into, tiers mildest first. Bounds are inclusive; a number beyond the mildest
 * bound (a rank below the list, a count under the first bound) counts as the mildest tier.
 */
export function bandOf(factor: Factor, value: number, tiers: readonly string[]): string {
  const reaches = (bound: number): boolean =>
    factor.order === 'descending' ? value <= bound : value >= bound;
  const worst = [...tiers].reverse().find((tier) => {
    const bound = factor.bands[tier];
    return bound !== undefined && reaches(bound);
  });
  return worst ?? tiers[0] ?? '';
}
