/** How many times as important the left one is as the right one; below 1 it is less important; `null`: not judged. */
export type Judgement = readonly [left: string, right: string, ratio: number | null];

/** One person's pairwise judgements: a whole matrix, row against column, or a list of pairs. `null`: not judged. */
export interface Judged {
  readonly matrix?: readonly (readonly (number | null)[])[];
  readonly judgements?: readonly Judgement[];
}

/** A judge among several; left out, each has the same weight. */
export interface Judge extends Judged {
  readonly weight?: number;
}

export const WEIGHT_METHODS = ['eigenvector', 'geometric-mean'] as const;
/** How weights come out of a matrix of pairwise judgements. */
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

export const AGGREGATIONS = ['judgements', 'priorities'] as const;
/** Whether several judges are joined in their judgements (AIJ, geometric mean) or in their weights (AIP, arithmetic mean). */
export type Aggregation = (typeof AGGREGATIONS)[number];

/** The random-index tables in real use; the verdict on a matrix can flip between them. */
export const RANDOM_INDEXES = ['saaty', 'saaty-2005', 'donegan-dodd', 'simulated-500k'] as const;
export type RandomIndexName = (typeof RANDOM_INDEXES)[number];

export const COMPLETIONS = ['harker', 'least-lambda'] as const;
/** What stands for pairs that nobody judged: Harker's matrix, or the values with which lambda max is least. */
export type CompletionMethod = (typeof COMPLETIONS)[number];

/** Pairwise judgements of factors (AHP), by one person or several, with sub-factors compared within a factor. */
export interface Comparison extends Judged {
  readonly factors: readonly string[];
  readonly judges?: Readonly<Record<string, Judge>>;
  readonly aggregate?: Aggregation;
  readonly method?: WeightMethod;
  readonly randomIndex?: RandomIndexName;
  readonly incomplete?: CompletionMethod;
  /** Comparisons of what is inside a factor, by that factor. */
  readonly within?: Readonly<Record<string, Comparison>>;
}
