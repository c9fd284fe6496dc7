import { criteriaIn } from '../../domain/criteria.ts';
import type { Finding } from '../../domain/finding.ts';
import { readComparison } from '../comparison.ts';
import { isTree, valueAt } from '../value-kinds.ts';
import type { Check } from './plan.ts';

const WEIGHTS = ['classification', 'weights'];

/** Everything wrong in the pairwise judgements of the criteria. */
export const checkComparison: Check = ({ playbook: { classification }, written }) => {
  const value = valueAt(written, WEIGHTS);
  if (!isTree(value)) return [];
  return readComparison(value, WEIGHTS, { factors: [...criteriaIn(classification).keys()] }).findings;
};

/** Criteria that the judgements leave out, and names that are no criteria; within a group the same of its factors. */
export const checkCompared: Check = ({ playbook: { classification } }) => {
  const { weights } = classification;
  if (weights === undefined) return [];
  const criteria = criteriaIn(classification);
  const compared = [
    { path: WEIGHTS, named: weights.factors, wanted: [...criteria.keys()] },
    ...Object.entries(weights.within ?? {}).map(([id, { factors }]) => ({
      path: [...WEIGHTS, 'within', id],
      named: factors,
      wanted: criteria.get(id) ?? [],
    })),
  ];
  return compared.flatMap(({ path, named, wanted }): readonly Finding[] => {
    const missing = wanted.filter((id) => !named.includes(id));
    const strange = named.filter((id) => !wanted.includes(id));
    if (missing.length === 0 && strange.length === 0) return [];
    return [{ rule: 'weights-criteria', path, part: 'key', values: { missing, strange, allowed: wanted } }];
  });
};

/** A weight that nothing reads, because the criteria are compared in pairs. */
export const checkWeights: Check = ({ playbook: { classification } }) =>
  classification.weights === undefined
    ? []
    : Object.entries(classification.factors).flatMap(([id, { weight }]): readonly Finding[] => {
        if (weight === undefined) return [];
        const path = ['classification', 'factors', id, 'weight'];
        return [{ rule: 'weight-unused', severity: 'warning', path, part: 'key', values: { found: id } }];
      });
