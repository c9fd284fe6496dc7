import type { Answers } from '../domain/answer.ts';
import type { ClassificationMethod } from '../domain/playbook.ts';
import { type ActingCeiling, actingCeilings } from './acting-ceilings.ts';
import { decidersOf } from './deciders.ts';
import { openIn } from './open-questions.ts';
import { type Score, scoresOf } from './scores.ts';
import { boundsBy, chosenRank, isGraveOpen, type Judge } from './tier-bounds.ts';
import type { TierModel } from './tier-model.ts';

/** A tier worked out from answers, with what decided it and what could still change it. */
export interface Assessment {
  readonly method: ClassificationMethod;
  readonly tier: string;
  /** The tier by what is known alone, whatever is unknown taken at its mildest. */
  readonly known: string;
  /** True while an unknown answer could change the tier. */
  readonly provisional: boolean;
  /** Every tier that the answers leave possible, mildest first. */
  readonly possible: readonly string[];
  readonly decidedBy: readonly string[];
  readonly scores: readonly Score[];
  /** Ceilings that keep it lower than it would be. */
  readonly ceilings: readonly ActingCeiling[];
  /** Criteria whose answers are unknown or a range, and could change the tier. */
  readonly open: readonly string[];
}

/** The tier by one method, the playbook's own unless another is asked for. */
export function assess(
  model: TierModel,
  answers: Answers,
  judge: Judge,
  method: ClassificationMethod = model.playbook.classification.method,
): Assessment {
  const { playbook, tiers } = model;
  const conditions = judge(answers);
  const bounds = boundsBy(method, model, answers, conditions);
  const scores = scoresOf(model, answers, conditions);
  const rank = chosenRank(bounds, playbook.classification.whenUnknown, isGraveOpen(model, conditions));
  const open = openIn(model, answers, judge, method).map(({ id }) => id);
  return {
    method,
    tier: tiers[rank] ?? '',
    known: tiers[bounds.low] ?? '',
    provisional: bounds.low < bounds.high,
    possible: tiers.slice(bounds.low, bounds.high + 1),
    decidedBy: rank > bounds.low ? open : decidersOf(model, { method, rank, answers, scores, conditions }),
    scores,
    ceilings: actingCeilings(method, model, answers, conditions),
    open,
  };
}
