/** How operators of fuzzy evaluation are named, after the pair of operations that joins weights and memberships. */
export const FUZZY_OPERATORS = [
  'max-min',
  'max-product',
  'sum-min',
  'sum-product',
  'weighted-average',
  'balanced-average',
] as const;
export type FuzzyOperator = (typeof FUZZY_OPERATORS)[number];

/** The shapes of membership functions, each with its parameters in order; `crisis assess fuzzy --help` names them. */
export const MEMBERSHIP_SHAPES = [
  'triangular',
  'trapezoidal',
  'gaussian',
  'two-sided-gaussian',
  'bell',
  'sigmoid',
  'sigmoid-product',
  'z',
  's',
  'pi',
] as const;
export type MembershipShape = (typeof MEMBERSHIP_SHAPES)[number];

/** How far a number belongs to one grade: a shape and its parameters. */
export interface MembershipFunction {
  readonly shape: MembershipShape;
  readonly at: readonly number[];
}
