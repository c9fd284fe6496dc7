import fc from 'fast-check';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { FuzzyOperator } from '../../src/domain/membership.ts';
import type { ClassificationMethod, Classification, Playbook } from '../../src/domain/playbook.ts';
import { PLAYBOOK } from './playbook.ts';
import { RULES } from './answers.ts';

/** People matter three times as much as spread. */
export const JUDGED: Comparison = {
  factors: ['people', 'spread'],
  judgements: [['people', 'spread', 3]],
};

/** The test playbook classified in another way. */
export const classifiedBy = (changes: Partial<Classification>): Playbook => ({
  ...PLAYBOOK,
  classification: { ...PLAYBOOK.classification, ...changes },
});

const METHODS: readonly ClassificationMethod[] = ['highest-band', 'weighted', 'fuzzy'];
const OPERATORS: readonly FuzzyOperator[] = [
  'max-min',
  'max-product',
  'sum-min',
  'sum-product',
  'weighted-average',
];

const ratio = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 3, 7, 9);

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(ratio, fc.option(ratio, { nil: undefined }))
  .map(([top, inside]) => ({
    factors: ['people', 'spread'],
    judgements: [['people', 'spread', top]],
    ...(inside !== undefined && {
      within: {
        spread: { factors: ['reposts', 'hotSearch'], judgements: [['reposts', 'hotSearch', inside]] },
      },
    }),
  }));

/** The test playbook with any method, rule for unknown answers, weights, operator and membership functions. */
export const anyClassified = fc
  .record({
    method: fc.constantFrom(...METHODS),
    whenUnknown: fc.constantFrom(...RULES),
    operator: fc.constantFrom(...OPERATORS),
    weights: fc.option(comparison, { nil: undefined }),
    hasFunctions: fc.boolean(),
  })
  .map(({ weights, hasFunctions, ...changes }) => {
    const { people, ...others } = PLAYBOOK.classification.factors;
    const memberships = {
      minor: { shape: 'z', at: [5, 15] },
      moderate: { shape: 'trapezoidal', at: [5, 15, 80, 120] },
      severe: { shape: 's', at: [80, 120] },
    } as const;
    const own = people === undefined ? {} : { people: { ...people, ...(hasFunctions && { memberships }) } };
    return classifiedBy({
      ...changes,
      factors: { ...own, ...others },
      ...(weights !== undefined && { weights }),
    });
  });
