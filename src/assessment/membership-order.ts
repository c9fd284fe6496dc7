import type { Finding } from '../domain/finding.ts';
import type { Factor, Playbook } from '../domain/playbook.ts';
import { membershipRow } from './fuzzy-tier.ts';

/** Numbers that are tried between the ends of what the functions tell apart. */
const SAMPLES = 400;
const ROUNDING = 1e-6;

/** From 0 to well beyond the largest parameter and bound. */
function samplesOf({ bands, memberships = {} }: Factor): readonly number[] {
  const parameters = Object.values(memberships).flatMap(({ at }) => at);
  const end = 1.5 * Math.max(1, ...Object.values(bands), ...parameters);
  return Array.from({ length: SAMPLES + 1 }, (_, step) => (end * step) / SAMPLES);
}

/** The first number at which a worse answer belongs less to some tier or a worse one; undefined when there is none. */
export function misorderedAt(factor: Factor, tiers: readonly string[]): number | undefined {
  const numbers = samplesOf(factor);
  const worsening = factor.order === 'descending' ? [...numbers].reverse() : numbers;
  let before: readonly number[] = tiers.map(() => 0);
  return worsening.find((x) => {
    const row = membershipRow(factor, x, tiers);
    const upward = row.map((_, k) => row.slice(k).reduce((sum, value) => sum + value, 0));
    const isWorse = upward.some((value, k) => value < (before[k] ?? 0) - ROUNDING);
    before = upward;
    return isWorse;
  });
}

/** Factors whose membership functions would let a worse answer lower the tier. */
export const membershipOrderFindings = ({ tiers, classification }: Playbook): readonly Finding[] =>
  Object.entries(classification.factors).flatMap(([id, factor]): readonly Finding[] => {
    const at = factor.memberships === undefined ? undefined : misorderedAt(factor, Object.keys(tiers));
    if (at === undefined) return [];
    const path = ['classification', 'factors', id, 'memberships'];
    return [
      {
        rule: 'memberships-order',
        path,
        part: 'key',
        values: { found: id, at: String(Number(at.toPrecision(3))) },
      },
    ];
  });
