import { criteriaIn } from '../domain/criteria.ts';
import type { Classification } from '../domain/playbook.ts';
import { analyseComparison } from './ahp/analyse-comparison.ts';

/** What is weighed against each other: a group with its factors, or a factor that is in no group. */
export interface Criterion {
  readonly id: string;
  readonly factors: readonly string[];
  /** Share of the whole; those of all criteria add up to 1. */
  readonly weight: number;
  /** Shares of the factors within the criterion, where they were compared; else the worst factor counts for all. */
  readonly shares?: readonly number[];
}

/** A group counts as much as its heaviest factor; what nobody weighed counts 1. */
function plainWeights({ factors }: Classification): readonly Criterion[] {
  const weighed = [...criteriaIn({ factors })].map(([id, members]) => ({
    id,
    factors: members,
    weight: Math.max(...members.map((member) => factors[member]?.weight ?? 1)),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map((criterion) => ({ ...criterion, weight: criterion.weight / total }));
}

/** The criteria of a classification with their weights: compared in pairs (AHP), given, or all alike. */
export function criteriaOf(classification: Classification): readonly Criterion[] {
  if (classification.weights === undefined) return plainWeights(classification);
  const { weights } = analyseComparison(classification.weights);
  const weightOf = (id: string): number => (Object.hasOwn(weights, id) ? (weights[id] ?? 0) : 0);
  return [...criteriaIn(classification)].map(([id, factors]) => {
    const inside = Object.hasOwn(classification.weights?.within ?? {}, id);
    if (!inside) return { id, factors, weight: weightOf(id) };
    const weight = factors.reduce((sum, factor) => sum + weightOf(factor), 0);
    return { id, factors, weight, shares: factors.map((factor) => weightOf(factor) / weight) };
  });
}

/** Whether anybody said how much the criteria weigh. */
export const areWeighed = ({ weights, factors }: Classification): boolean =>
  weights !== undefined || Object.values(factors).some(({ weight }) => weight !== undefined);
