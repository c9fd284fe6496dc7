import { FUZZY_OPERATORS, type FuzzyOperator } from '../domain/membership.ts';

/** Other names by which papers and programs call the operators; written as `folded` leaves them. */
const OTHER_NAMES: Readonly<Record<FuzzyOperator, readonly string[]>> = {
  'max-min': ['m(∧,∨)', 'maxmin', 'min-max', 'zadeh', '主因素决定型', '取小取大'],
  'max-product': ['m(·,∨)', 'maxproduct', 'max-prod', 'product-max', '主因素突出型', '乘积取大'],
  'sum-min': ['m(∧,⊕)', 'bounded-sum-min', 'min-bounded-sum', 'min-sum', '取小有界和'],
  'sum-product': ['m(·,⊕)', 'bounded-sum-product', 'product-bounded-sum', 'sum-prod', '乘积有界和'],
  'weighted-average': [
    'm(·,+)',
    'weighted-mean',
    'weighted-avg',
    'weighted',
    'average',
    '加权平均型',
    '加权平均',
  ],
  'balanced-average': ['balanced', 'balanced-avg', '均衡平均型', '均衡平均'],
};

/** Signs that are typed for others: ∧ as ^, · as *, ∨ as v. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[•∙⋅・．*×✕.]/g, '·'],
  [/[⋀∩^]/g, '∧'],
  [/[⋁∪]/g, '∨'],
  [/(?<=,)v(?=\))/g, '∨'],
  [/[，、]/g, ','],
  [/[\s_]+/g, '-'],
];

function folded(text: string): string {
  const bare = text
    .trim()
    .replaceAll(/[（）]/g, (bracket) => (bracket === '（' ? '(' : ')'))
    .replaceAll(/\s*([(),，])\s*/g, '$1')
    .toLowerCase();
  return SIGNS.reduce((so, [sign, meant]) => so.replaceAll(sign, meant), bare);
}

/** The operator that a name means, in any of the ways it is written; undefined when it is none. */
export function operatorNamed(text: string): FuzzyOperator | undefined {
  const name = folded(text);
  return FUZZY_OPERATORS.find((operator) => operator === name || OTHER_NAMES[operator].includes(name));
}
