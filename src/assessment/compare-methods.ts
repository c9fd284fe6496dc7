import type { Answers } from '../domain/answer.ts';
import { CLASSIFICATION_METHODS, type ClassificationMethod } from '../domain/playbook.ts';
import { type Assessment, assess } from './assess.ts';
import { cumulativeMembership, membershipOf, nearTie } from './fuzzy-tier.ts';
import { endsOf, type Judge } from './tier-bounds.ts';
import { type TierModel, weightedScore } from './tier-model.ts';

/** What one method makes of the answers, and the figures that it rests on; unknown answers count as at their mildest. */
export interface MethodResult {
  readonly method: ClassificationMethod;
  readonly assessment: Assessment;
  /** The weighted mean of the bands: 0 all in the mildest tier, n - 1 all in the worst. */
  readonly score?: number;
  /** How far the incident belongs to each tier, mildest first; adds up to 1. */
  readonly membership?: readonly number[];
  /** The tier that was taken although the one below is nearly as near. */
  readonly nearTie?: string;
}

function figuresOf(
  method: ClassificationMethod,
  model: TierModel,
  answers: Answers,
): Omit<MethodResult, 'method' | 'assessment'> {
  const readings = endsOf(model, answers).low;
  if (method === 'weighted') return { score: weightedScore(model, readings) };
  if (method === 'highest-band') return {};
  const cumulative = cumulativeMembership(model, readings);
  const tie = nearTie(cumulative);
  return {
    membership: membershipOf(cumulative),
    ...(tie !== undefined && { nearTie: model.tiers[tie] ?? '' }),
  };
}

/** All methods side by side, the playbook's own first. */
export function compareMethods(model: TierModel, answers: Answers, judge: Judge): readonly MethodResult[] {
  const own = model.playbook.classification.method;
  const others = CLASSIFICATION_METHODS.filter((method) => method !== own);
  return [own, ...others].map((method) => ({
    method,
    assessment: assess(model, answers, judge, method),
    ...figuresOf(method, model, answers),
  }));
}
