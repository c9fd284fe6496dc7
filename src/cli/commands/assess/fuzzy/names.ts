import type { FuzzyOperator } from '../../../../domain/membership.ts';
import type { Say } from '../../../../locales/say.ts';

const DECIMALS = 3;

/** A membership, weight or score to three decimals, without blank ones: 0.25, 57.345. */
export const amount = (value: number): string => String(Number(value.toFixed(DECIMALS)));

/** A column of numbers lines up: three decimals each. */
export const column = (value: number): string => value.toFixed(DECIMALS);

/** A grade's name; where it has none, which one it is. */
export function gradeName(say: Say, grades: readonly string[], at: number): string {
  const name = grades[at] ?? '';
  return name === String(at + 1) ? say('models.fuzzy.grade', { number: name }) : name;
}

/** A factor's name; where it has none, which one it is. */
export const factorName = (say: Say, name: string, at: number): string =>
  name === String(at + 1) ? say('models.fuzzy.factor', { number: name }) : name;

const KEYS = {
  'max-min': 'models.fuzzy.max-min',
  'max-product': 'models.fuzzy.max-product',
  'sum-min': 'models.fuzzy.sum-min',
  'sum-product': 'models.fuzzy.sum-product',
  'weighted-average': 'models.fuzzy.weighted-average',
  'balanced-average': 'models.fuzzy.balanced-average',
} as const;

const SIGNS: Readonly<Record<FuzzyOperator, string>> = {
  'max-min': ' M(∧,∨)',
  'max-product': ' M(·,∨)',
  'sum-min': ' M(∧,⊕)',
  'sum-product': ' M(·,⊕)',
  'weighted-average': ' M(·,+)',
  'balanced-average': '',
};

export const operatorName = (say: Say, operator: FuzzyOperator): string => say(KEYS[operator]);

/** An operator's name with the sign that papers use. */
export const operatorSign = (say: Say, operator: FuzzyOperator): string =>
  `${operatorName(say, operator)}${SIGNS[operator]}`;
