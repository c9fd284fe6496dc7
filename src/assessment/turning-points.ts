import type { Playbook } from '../domain/playbook.ts';
import type { Assessment } from './assess.ts';

/** A change of one criterion: a number under or over a bound, or a floor answered the other way. */
export interface TurningPoint {
  readonly id: string;
  readonly bound?: { readonly below: boolean; readonly value: number };
}

/** What must all hold for the tier to be one lower; empty when it is the mildest. */
export function toLower(playbook: Playbook, { tier, scores }: Assessment): readonly TurningPoint[] {
  const tiers = Object.keys(playbook.tiers);
  const rank = tiers.indexOf(tier);
  if (rank <= 0) return [];
  return scores
    .filter((score) =>
      score.tier === undefined
        ? !score.known && tiers.indexOf(score.upTo) >= rank
        : tiers.indexOf(score.tier) >= rank,
    )
    .map(({ id }) => turningPoint(playbook, id, tier));
}

function turningPoint(playbook: Playbook, id: string, tier: string): TurningPoint {
  const factor = playbook.classification.factors[id];
  const value = factor?.bands[tier];
  if (factor === undefined || value === undefined) return { id };
  const isRank = factor.order === 'descending';
  return { id, bound: { below: !isRank, value } };
}
