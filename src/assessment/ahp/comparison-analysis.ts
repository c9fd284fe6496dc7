import type {
  Aggregation,
  CompletionMethod,
  RandomIndexName,
  WeightMethod,
} from '../../domain/comparison.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import type { RandomIndex } from './random-index.ts';

/** How weights are worked out and consistency is measured. */
export interface ComparisonSettings {
  readonly method: WeightMethod;
  readonly randomIndex: RandomIndexName;
  readonly incomplete: CompletionMethod;
  readonly aggregate: Aggregation;
}

/** The value that stands for a pair that nobody judged. */
export interface CompletedEntry {
  readonly left: string;
  readonly right: string;
  readonly ratio: number;
}

/** The judgement that is most out of line with the others, and what would mend it. */
export interface Inconsistent {
  readonly left: string;
  readonly right: string;
  readonly given: number;
  /** What the other judgements imply, w_left / w_right without this one. */
  readonly better: number;
  readonly betterOnScale: number;
  /** The consistency ratio with `better`, and with `betterOnScale`. */
  readonly crAfter: number;
  readonly crOnScale: number;
  /** Where it is not enough by itself: what to mend besides, each with those before it mended on the scale. */
  readonly further: readonly Omit<Inconsistent, 'further'>[];
}

/** Weights and consistency of one matrix. */
export interface MatrixAnalysis {
  /** In the order of the names, adding up to 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly ci: number;
  /** Null where the random-index table does not go so far. */
  readonly cr: number | null;
  readonly completed: readonly CompletedEntry[];
  /**
   * With gaps: CR by a random index brought down for them, RI (1 - 2m / ((n - 1)(n - 2))) with m pairs missing (Ágoston and
   * Csató 2022). `cr` looks better than it is, for what nobody judged contradicts nothing. Null where no circle is left.
   */
  readonly crForGaps?: number | null;
  /** With a consistency ratio of 0.1 or more. */
  readonly inconsistent?: Inconsistent;
}

/** One judge's own result; undefined where what this judge said does not hang together by itself. */
export interface JudgeAnalysis {
  readonly name: string;
  /** This judge's part of the whole; those of all judges add up to 1. */
  readonly share: number;
  readonly own?: MatrixAnalysis;
}

/** One comparison of a hierarchy. With priorities aggregated, its figures are the weighted means of the judges'. */
export interface NodeAnalysis extends MatrixAnalysis {
  /** Where the comparison stands in the file, from the comparison at the top. */
  readonly path: Path;
  /** The factors that lead to it, from the top; empty for the top itself. */
  readonly within: readonly string[];
  /** The product of the weights of those factors. */
  readonly weight: number;
  readonly names: readonly string[];
  readonly randomIndex: RandomIndex;
  readonly judges?: readonly JudgeAnalysis[];
}

/** What follows from a comparison. */
export interface ComparisonAnalysis {
  readonly settings: ComparisonSettings;
  /** Weights of what is not divided further, of the same name added up; together 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** The top first, then what is within each factor. */
  readonly nodes: readonly [NodeAnalysis, ...NodeAnalysis[]];
  /** The whole hierarchy's: the sum of weight times CI over the sum of weight times RI. */
  readonly cr: number | null;
  readonly findings: readonly Finding[];
}
