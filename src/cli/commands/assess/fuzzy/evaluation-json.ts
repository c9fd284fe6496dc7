import {
  evaluateFuzzy,
  type FuzzyResult,
  type RatedFactor,
} from '../../../../assessment/fuzzy/evaluate-fuzzy.ts';
import { defuzzify } from '../../../../assessment/fuzzy/verdict.ts';
import type { FuzzyModel } from '../../../../domain/fuzzy-model.ts';
import { FUZZY_OPERATORS, type FuzzyOperator } from '../../../../domain/membership.ts';

const DIGITS = 15;

/** Numbers without the noise of binary fractions: 0.3, not 0.30000000000000004. */
const clean = (value: number): number => Number(value.toPrecision(DIGITS));
const cleanAll = (row: readonly number[]): readonly number[] => row.map(clean);

const factorJson = ({ name, weight, row, inner }: RatedFactor): object => ({
  factor: name,
  weight,
  memberships: cleanAll(row),
  ...(inner !== undefined && { operator: inner.operator, factors: inner.factors.map(factorJson) }),
});

const verdictJson = ({ grades }: FuzzyModel, { raw, verdict, nearTie }: FuzzyResult): object => ({
  result: cleanAll(raw),
  verdict: grades[verdict],
  nearTie: nearTie.map((grade) => grades[grade]),
});

/** An evaluation as scripts read it: `result` is the vector as the operator gives it, `normalized` adds up to 1. */
export function evaluationJson(model: FuzzyModel, operator: FuzzyOperator | undefined): object {
  const result = evaluateFuzzy(model, operator);
  const { grades, scores } = model;
  const others = FUZZY_OPERATORS.filter((other) => other !== result.operator);
  return {
    ...(model.title !== undefined && { title: model.title }),
    operator: result.operator,
    grades,
    result: cleanAll(result.raw),
    normalized: cleanAll(result.normalized),
    verdict: grades[result.verdict],
    largest: grades[result.largest],
    nearTie: result.nearTie.map((grade) => grades[grade]),
    ...(scores !== undefined && { scores, ...scored(result, scores) }),
    factors: result.factors.map(factorJson),
    others: Object.fromEntries(
      others.map((other) => [other, verdictJson(model, evaluateFuzzy(model, other))]),
    ),
  };
}

function scored({ raw }: FuzzyResult, scores: readonly number[]) {
  const { centroid, largest } = defuzzify(raw, scores);
  return { score: { centroid: clean(centroid), largest } };
}
