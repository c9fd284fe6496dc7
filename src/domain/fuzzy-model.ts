import type { Path } from './finding.ts';
import type { FuzzyOperator, MembershipFunction } from './membership.ts';

/** How far a factor belongs to each grade: said outright, worked out from its value, or evaluated one level down. */
export type Rating =
  | { readonly kind: 'row'; readonly row: readonly number[] }
  | {
      readonly kind: 'memberships';
      readonly value: number;
      /** By grade; a number does not belong to a grade that is left out. */
      readonly memberships: Readonly<Record<string, MembershipFunction>>;
    }
  | {
      readonly kind: 'bands';
      readonly value: number;
      readonly bounds: readonly number[];
      readonly order: 'ascending' | 'descending';
    }
  | { readonly kind: 'thresholds'; readonly value: number; readonly thresholds: readonly number[] }
  | { readonly kind: 'inner'; readonly inner: FuzzyNode };

export interface FuzzyFactor {
  /** Its position, counted from 1, where it has no name. */
  readonly name: string;
  readonly weight: number;
  readonly rating: Rating;
  /** Where it stands in its file. */
  readonly path: Path;
}

/** Factors and how they are joined; inside another node, as that one joins where it is not said. */
export interface FuzzyNode {
  readonly operator?: FuzzyOperator;
  readonly factors: readonly FuzzyFactor[];
}

/** A fuzzy comprehensive evaluation of any number of levels. */
export interface FuzzyModel {
  readonly title?: string;
  readonly source?: string;
  /** Mildest first; their positions, counted from 1, where they have no names. */
  readonly grades: readonly string[];
  /** What each grade is worth. */
  readonly scores?: readonly number[];
  readonly whole: FuzzyNode;
}
