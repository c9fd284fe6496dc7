import type { Factor } from '../domain/playbook.ts';
import type { Reading } from './answers.ts';

/** The worst tier that a factor has a band for. */
export const worstBand = ({ bands }: Factor, tiers: readonly string[]): string =>
  tiers.findLast((tier) => bands[tier] !== undefined) ?? tiers[0] ?? '';

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

/** How bad a reading is by its band: 0 is the mildest tier. */
export function bandRank(factor: Factor, reading: Reading, tiers: readonly string[]): number {
  if (reading === 'mildest') return 0;
  return tiers.indexOf(reading === 'worst' ? worstBand(factor, tiers) : bandOf(factor, reading, tiers));
}
