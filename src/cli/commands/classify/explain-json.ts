import { compareMethods } from '../../../assessment/compare-methods.ts';
import { contributionsOf } from '../../../assessment/deciders.ts';
import { openIn } from '../../../assessment/open-questions.ts';
import { answerMoves, weightMoves } from '../../../assessment/sensitivity.ts';
import { endsOf } from '../../../assessment/tier-bounds.ts';
import type { WorkedOut } from './worked-out.ts';

/** Everything behind a tier, for scripts; weights and memberships are shares of 1. */
export function explainJson({ model, answers, judge, assessment }: WorkedOut) {
  const { low, high } = endsOf(model, answers);
  return {
    possible: assessment.possible,
    questions: openIn(model, answers, judge),
    methods: compareMethods(model, answers, judge).map(({ assessment: own, ...figures }) => ({
      ...figures,
      tier: own.tier,
      known: own.known,
      possible: own.possible,
      decidedBy: own.decidedBy,
      ceilings: own.ceilings,
    })),
    contributions: contributionsOf(model, low, high),
    ceilings: assessment.ceilings,
    moves: [...answerMoves(model, answers, judge), ...weightMoves(model, answers, judge)],
  };
}
