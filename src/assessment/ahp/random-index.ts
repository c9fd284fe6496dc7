import type { RandomIndexName } from '../../domain/comparison.ts';

/** The mean consistency index of random matrices of one size; null where the table does not go so far. */
export interface RandomIndex {
  readonly name: RandomIndexName;
  readonly value: number | null;
  /** Whether the value lies between two that the table has. */
  readonly interpolated: boolean;
}

const from = (first: number, values: readonly number[]): ReadonlyMap<number, number> =>
  new Map(values.map((value, at) => [first + at, value]));

const TABLES: Readonly<Record<RandomIndexName, ReadonlyMap<number, number>>> = {
  /** Saaty, The Analytic Hierarchy Process, 1980. */
  saaty: from(3, [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]),
  /** Saaty, Theory and Applications of the Analytic Network Process, 2005. */
  'saaty-2005': from(3, [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59]),
  /** Donegan and Dodd, A note on Saaty's random indexes, Mathematical and Computer Modelling 15(10), 1991. */
  'donegan-dodd': new Map([
    ...from(3, [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643]),
    ...from(14, [1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371]),
    ...[[25, 1.5619] as const, [30, 1.5772] as const, [40, 1.5976] as const, [50, 1.6102] as const],
    ...[[60, 1.6178] as const, [70, 1.6237] as const, [80, 1.6277] as const, [90, 1.6213] as const],
    ...[[100, 1.6339] as const],
  ]),
  /** 500,000 random matrices of each size, from the R package ahpsurvey. */
  'simulated-500k': from(3, [0.525, 0.884, 1.11, 1.25, 1.34, 1.41, 1.45, 1.49, 1.51, 1.54, 1.55, 1.57, 1.58]),
};

/** The largest size that a table has. */
export const reachOf = (name: RandomIndexName): number => Math.max(...TABLES[name].keys());

/** The table that reaches farthest. */
export const FARTHEST: RandomIndexName = 'donegan-dodd';

/** The random index of a matrix of so many factors; one or two are never inconsistent. */
export function randomIndexOf(name: RandomIndexName, size: number): RandomIndex {
  if (size < 3) return { name, value: 0, interpolated: false };
  const table = TABLES[name];
  const value = table.get(size);
  if (value !== undefined) return { name, value, interpolated: false };
  const sizes = [...table.keys()];
  const [below, above] = [sizes.filter((each) => each < size).at(-1), sizes.find((each) => each > size)];
  if (below === undefined || above === undefined) return { name, value: null, interpolated: false };
  const [low, high] = [table.get(below) ?? 0, table.get(above) ?? 0];
  const share = (size - below) / (above - below);
  return { name, value: low + share * (high - low), interpolated: true };
}

/** CR by the random index of matrices with so many pairs missing; null where no table goes so far, or no circle is left. */
export function ratioWithGaps(
  ci: number,
  { value }: RandomIndex,
  size: number,
  missing: number,
): number | null {
  const circles = (size - 1) * (size - 2) - 2 * missing;
  return value === null || circles <= 0 ? null : (ci * (size - 1) * (size - 2)) / (value * circles);
}

/** CR of one matrix by each table; null where a table does not go so far. */
export function ratioByTable(ci: number, size: number): Readonly<Record<RandomIndexName, number | null>> {
  const ratio = (name: RandomIndexName): number | null => {
    const { value } = randomIndexOf(name, size);
    return value === null ? null : value === 0 ? 0 : ci / value;
  };
  return {
    saaty: ratio('saaty'),
    'saaty-2005': ratio('saaty-2005'),
    'donegan-dodd': ratio('donegan-dodd'),
    'simulated-500k': ratio('simulated-500k'),
  };
}
