import type { Finding } from '../../domain/finding.ts';
import type { FuzzyFactor, FuzzyModel, FuzzyNode, Rating } from '../../domain/fuzzy-model.ts';
import type { FuzzyOperator } from '../../domain/membership.ts';
import { bandMemberships, thresholdMemberships } from './band-memberships.ts';
import { membershipAt } from './membership.ts';
import { combine } from './operators.ts';
import { normalised, type Verdict, verdictOn } from './verdict.ts';

type Row = readonly number[];

/** One factor as it was graded; with what is inside it, where it was evaluated itself. */
export interface RatedFactor {
  readonly name: string;
  readonly weight: number;
  readonly row: Row;
  readonly inner?: { readonly operator: FuzzyOperator; readonly factors: readonly RatedFactor[] };
}

/** What an evaluation came to. */
export interface FuzzyResult extends Verdict {
  readonly operator: FuzzyOperator;
  /** How far the whole belongs to each grade, as the operator gives it. */
  readonly raw: Row;
  /** The same, with a sum of 1. */
  readonly normalized: Row;
  readonly factors: readonly RatedFactor[];
  /** Factors that belong to no grade at all; with any, the result means nothing. */
  readonly findings: readonly Finding[];
}

/** The operator where none is said: the only common one that lets every factor count. */
export const DEFAULT_OPERATOR: FuzzyOperator = 'weighted-average';

interface Rules {
  readonly grades: readonly string[];
  /** Asked for on all levels, whatever the model says. */
  readonly everywhere: FuzzyOperator | undefined;
}

function rowOf(rating: Exclude<Rating, { kind: 'inner' }>, grades: readonly string[]): Row {
  switch (rating.kind) {
    case 'row':
      return rating.row;
    case 'bands':
      return bandMemberships(rating.bounds, rating.order, rating.value);
    case 'thresholds':
      return thresholdMemberships(rating.thresholds, rating.value);
    case 'memberships':
      return grades.map((grade) => {
        const known = Object.hasOwn(rating.memberships, grade) ? rating.memberships[grade] : undefined;
        return known === undefined ? 0 : membershipAt(known, rating.value);
      });
  }
}

interface Evaluated {
  readonly operator: FuzzyOperator;
  readonly raw: Row;
  readonly factors: readonly RatedFactor[];
  readonly findings: readonly Finding[];
}

function rate(factor: FuzzyFactor, rules: Rules, outer: FuzzyOperator) {
  const { name, weight, rating, path } = factor;
  if (rating.kind !== 'inner') {
    const row = rowOf(rating, rules.grades);
    const isEmpty = row.every((membership) => membership === 0);
    const values = { factor: name, found: 'value' in rating ? String(rating.value) : '' };
    const rule = 'value' in rating ? 'fuzzy-value-ungraded' : 'fuzzy-row-empty';
    return { rated: { name, weight, row }, findings: isEmpty ? [{ rule, path, values }] : [] };
  }
  const { operator, raw, factors, findings } = evaluateNode(rating.inner, rules, outer);
  return { rated: { name, weight, row: raw, inner: { operator, factors } }, findings };
}

function evaluateNode(node: FuzzyNode, rules: Rules, outer: FuzzyOperator): Evaluated {
  const operator = rules.everywhere ?? node.operator ?? outer;
  const rates = node.factors.map((factor) => rate(factor, rules, operator));
  const factors = rates.map(({ rated }) => rated);
  const raw = combine(
    operator,
    factors.map(({ weight }) => weight),
    factors.map(({ row }) => row),
  );
  return { operator, raw, factors, findings: rates.flatMap(({ findings }) => findings) };
}

/**
 * Evaluates a model from the innermost level outwards: the result of each level, not normalised, is a factor's row of
 * the next. An operator given here replaces those of the model on all levels.
 */
export function evaluateFuzzy(model: FuzzyModel, everywhere?: FuzzyOperator): FuzzyResult {
  const evaluated = evaluateNode(model.whole, { grades: model.grades, everywhere }, DEFAULT_OPERATOR);
  const normalized = normalised(evaluated.raw);
  return { ...evaluated, normalized, ...verdictOn(normalized) };
}
