import type { Answers } from '../domain/answer.ts';
import type { ClassificationMethod } from '../domain/playbook.ts';
import { boundsBy, chosenRank, type Conditions, isGraveOpen, stateOf } from './tier-bounds.ts';
import type { TierModel } from './tier-model.ts';

/** A ceiling that keeps the tier lower than it would be. */
export interface ActingCeiling {
  readonly id: string;
  /** The tier that it keeps to. */
  readonly tier: string;
  /** False while too little is known to say whether its condition holds. */
  readonly holds: boolean;
  /** The tier that it would be without any ceiling. */
  readonly without: string;
}

/** The ceilings that make the tier, or the mildest one still possible, lower than it would be without; lowest first. */
export function actingCeilings(
  method: ClassificationMethod,
  model: TierModel,
  answers: Answers,
  conditions: Conditions,
): readonly ActingCeiling[] {
  const { tiers, playbook } = model;
  const { ceilings = {}, whenUnknown } = playbook.classification;
  const open = Object.fromEntries(Object.keys(ceilings).map((id) => [id, false]));
  const bounds = boundsBy(method, model, answers, conditions);
  const free = boundsBy(method, model, answers, { ...conditions, ceilings: open });
  if (bounds.low === free.low && bounds.high === free.high) return [];
  const without = tiers[chosenRank(free, whenUnknown, isGraveOpen(model, conditions))] ?? '';
  const acting = Object.entries(ceilings).flatMap(([id, { tier }]): readonly ActingCeiling[] => {
    const state = stateOf(conditions.ceilings, id);
    const isLower = tiers.indexOf(tier) < free.high;
    return state === false || !isLower ? [] : [{ id, tier, holds: state === true, without }];
  });
  return [...acting].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
}
