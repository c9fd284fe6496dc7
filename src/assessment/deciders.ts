import type { Answers } from '../domain/answer.ts';
import type { ClassificationMethod } from '../domain/playbook.ts';
import { bandRank } from './bands.ts';
import type { Score } from './scores.ts';
import { type Conditions, endsOf, stateOf } from './tier-bounds.ts';
import { type Assignment, levelOf, rankBy, type TierModel } from './tier-model.ts';

/** A tier that was worked out, and from what. */
export interface Reached {
  readonly method: ClassificationMethod;
  readonly rank: number;
  readonly answers: Answers;
  readonly scores: readonly Score[];
  readonly conditions: Conditions;
}

/** What one criterion adds to the weighted score, in tiers. */
export interface Contribution {
  readonly id: string;
  readonly weight: number;
  /** How bad it is by itself, as far as is known: 0 is the mildest tier. */
  readonly level: number;
  /** How bad it may be; the same where everything about it is known. */
  readonly upTo: number;
}

/** What each criterion adds, as far as is known; heaviest first. `worst` is what it may be at the worst. */
export const contributionsOf = (
  model: TierModel,
  readings: Assignment,
  worst: Assignment = readings,
): readonly Contribution[] =>
  model.criteria
    .map((criterion) => ({
      id: criterion.id,
      weight: criterion.weight,
      level: levelOf(model, criterion, readings),
      upTo: levelOf(model, criterion, worst),
    }))
    .sort((a, b) => b.weight * b.level - a.weight * a.level);

/** The fewest criteria that make up half of the score. */
function heaviest(contributions: readonly Contribution[]): readonly string[] {
  const half = contributions.reduce((sum, { weight, level }) => sum + weight * level, 0) / 2;
  let sum = 0;
  const count = contributions.findIndex(({ weight, level }) => (sum += weight * level) >= half) + 1;
  return contributions.slice(0, count).flatMap(({ id, level }) => (level > 0 ? [id] : []));
}

/** Of the factors of a criterion, those that are as bad as any. */
function worstFactors({ playbook, tiers, criteria }: TierModel, id: string, readings: Assignment) {
  const factors = criteria.find((criterion) => criterion.id === id)?.factors ?? [];
  const ranked = factors.map((factor) => {
    const plan = playbook.classification.factors[factor];
    return { factor, rank: plan === undefined ? 0 : bandRank(plan, readings[factor] ?? 'mildest', tiers) };
  });
  const worst = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.flatMap(({ factor, rank }) => (rank === worst && rank > 0 ? [factor] : []));
}

/**
 * Factors and floors, or the ceiling, that by themselves put the incident where it is. With nothing above the mildest
 * tier no single one decided: there is none to name.
 */
export function decidersOf(model: TierModel, reached: Reached): readonly string[] {
  const { method, rank, answers, scores, conditions } = reached;
  if (rank === 0) return [];
  const { tiers, playbook } = model;
  const atRank = scores.filter(({ tier }) => tier !== undefined && tiers.indexOf(tier) === rank);
  const readings = endsOf(model, answers).low;
  const base = rankBy(method, model, readings);
  const floors = atRank.flatMap(({ id, kind }) => (kind === 'floor' ? [id] : []));
  if (base < rank) return floors;
  const ceilings = Object.entries(playbook.classification.ceilings ?? {}).flatMap(([id, { tier }]) =>
    stateOf(conditions.ceilings, id) !== false && tiers.indexOf(tier) === rank ? [id] : [],
  );
  if (base > rank) return [...ceilings, ...floors];
  if (method === 'highest-band') {
    const bandsHere = scores.filter(
      ({ id, kind, from }) => kind === 'factor' && tiers.indexOf(from) === rank && id in readings,
    );
    return [...bandsHere.map(({ id }) => id), ...floors];
  }
  const heavy = heaviest(contributionsOf(model, readings));
  return [...heavy.flatMap((id) => worstFactors(model, id, readings)), ...floors];
}
