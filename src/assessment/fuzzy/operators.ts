import type { FuzzyOperator } from '../../domain/membership.ts';

/** One weight and one factor's membership of a grade. */
interface Pair {
  readonly weight: number;
  readonly membership: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const lesser = ({ weight, membership }: Pair): number => Math.min(weight, membership);
const product = ({ weight, membership }: Pair): number => weight * membership;

const OPERATORS: Readonly<Record<FuzzyOperator, (column: readonly Pair[]) => number>> = {
  'max-min': (column) => Math.max(0, ...column.map(lesser)),
  'max-product': (column) => Math.max(0, ...column.map(product)),
  'sum-min': (column) => Math.min(1, sum(column.map(lesser))),
  'sum-product': (column) => Math.min(1, sum(column.map(product))),
  'weighted-average': (column) => share(sum(column.map(product)), sum(column.map(({ weight }) => weight))),
  'balanced-average': (column) => {
    const whole = sum(column.map(({ membership }) => membership));
    return sum(
      column.map(({ weight, membership }) => lesser({ weight, membership: share(membership, whole) })),
    );
  },
};

/**
 * The memberships of the whole: one number for each grade, not normalised. Rows are factors in the order of the
 * weights, columns grades; `balanced-average` first divides each grade's memberships by their sum.
 */
export const combine = (
  operator: FuzzyOperator,
  weights: readonly number[],
  rows: readonly (readonly number[])[],
): readonly number[] =>
  (rows[0] ?? []).map((_, grade) =>
    OPERATORS[operator](
      rows.map((row, factor) => ({ weight: weights[factor] ?? 0, membership: row[grade] ?? 0 })),
    ),
  );
