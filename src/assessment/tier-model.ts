import type { ClassificationMethod, Playbook } from '../domain/playbook.ts';
import type { Reading } from './answers.ts';
import { bandRank } from './bands.ts';
import { type Criterion, criteriaOf } from './criteria.ts';
import { cumulativeMembership, rankByMembership } from './fuzzy-tier.ts';

/** One reading of every factor. */
export type Assignment = Readonly<Record<string, Reading>>;

/** The playbook's way from readings to a tier, made once for many assignments. */
export interface TierModel {
  readonly playbook: Playbook;
  readonly tiers: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** The model of a playbook. */
export const modelOf = (playbook: Playbook): TierModel => ({
  playbook,
  tiers: Object.keys(playbook.tiers),
  criteria: criteriaOf(playbook.classification),
});

/** How bad a criterion is by its bands: its worst factor, or the mean of those compared within it. */
export function levelOf({ playbook, tiers }: TierModel, criterion: Criterion, readings: Assignment): number {
  const ranks = criterion.factors.map((id) => {
    const factor = playbook.classification.factors[id];
    return factor === undefined ? 0 : bandRank(factor, readings[id] ?? 'mildest', tiers);
  });
  const { shares } = criterion;
  return shares === undefined
    ? Math.max(0, ...ranks)
    : ranks.reduce((sum, rank, index) => sum + rank * (shares[index] ?? 0), 0);
}

/** The weighted mean of the criteria's levels: 0 when all are in the mildest tier, n - 1 when all are in the worst. */
export const weightedScore = (model: TierModel, readings: Assignment): number =>
  model.criteria.reduce((sum, criterion) => sum + criterion.weight * levelOf(model, criterion, readings), 0);

/** A score of a half and more counts for the tier above; rounding of the weights does not. */
const ROUNDING = 1e-9;

const byBand = (model: TierModel, readings: Assignment): number =>
  Math.max(
    0,
    ...Object.entries(model.playbook.classification.factors).map(([id, factor]) =>
      bandRank(factor, readings[id] ?? 'mildest', model.tiers),
    ),
  );

const RANK_BY: Readonly<Record<ClassificationMethod, (model: TierModel, readings: Assignment) => number>> = {
  'highest-band': byBand,
  weighted: (model, readings) => Math.floor(weightedScore(model, readings) + 0.5 + ROUNDING),
  fuzzy: (model, readings) => rankByMembership(cumulativeMembership(model, readings)),
};

/**
 * How bad a method finds one reading of every factor, floors and ceilings aside; 0 is the mildest tier. Every method
 * is monotonic: a worse reading never makes the rank lower.
 */
export const rankBy = (method: ClassificationMethod, model: TierModel, readings: Assignment): number =>
  Math.min(model.tiers.length - 1, RANK_BY[method](model, readings));
