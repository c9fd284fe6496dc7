import type { Values } from '../../domain/problem.ts';

/** What is wrong with a part of a tree, wherever it stands. */
export interface Wrong {
  readonly rule: string;
  readonly values: Values;
}

/** Why an operator cannot have so many arguments; undefined where it can. */
export function wrongCount(operator: string, count: number): Wrong | undefined {
  if (count === 0) return { rule: 'tree-gate-empty', values: { operator } };
  if (operator === 'not' && count > 1) return { rule: 'tree-not-several', values: { count } };
  const isPair = operator === 'imply' || operator === 'iff';
  return isPair && count !== 2 ? { rule: 'tree-not-two', values: { operator, count } } : undefined;
}

/** Why "at least so many of so many" makes no sense; undefined where it does. */
export function wrongMinimum(min: number, count: number): Wrong | undefined {
  if (!Number.isInteger(min) || min < 1) return { rule: 'tree-min-small', values: { found: String(min) } };
  return min > count ? { rule: 'tree-min-large', values: { found: min, count } } : undefined;
}

/** Why a number is no probability; undefined where it is one. */
export function wrongProbability(probability: number): Wrong | undefined {
  const found = String(probability);
  if (Number.isNaN(probability)) return { rule: 'tree-probability-unknown', values: { found } };
  if (probability < 0) return { rule: 'tree-probability-negative', values: { found } };
  return probability > 1 ? { rule: 'tree-probability-large', values: { found } } : undefined;
}
