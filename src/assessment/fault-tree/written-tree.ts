import type { Values } from '../../domain/problem.ts';
import type { Formula } from './fault-tree.ts';

/** Something wrong in a written fault tree. `P` is how its reader names places: characters of an XML text, paths of a YAML one. */
export interface TreeFault<P> {
  readonly rule: string;
  readonly severity?: 'error' | 'warning';
  readonly place: P;
  readonly values: Values;
  /** The names that the one found may have been meant as. */
  readonly among?: readonly string[];
}

/** A name inside a formula, and where it stands. */
export interface Use<P> {
  readonly name: string;
  readonly place: P;
}

export interface WrittenGate<P> {
  readonly formula: Formula;
  readonly label?: string;
  readonly place: P;
  /** Every name that the formula mentions. */
  readonly uses: readonly Use<P>[];
}

export interface WrittenEvent<P> {
  readonly probability?: number;
  readonly label?: string;
  readonly place: P;
}

export interface WrittenHouse<P> {
  readonly value: boolean;
  readonly place: P;
}

/** A fault tree as its author wrote it: names may be undefined, go round in circles or be used by nobody. */
export interface WrittenTree<P> {
  readonly name: string;
  /** Where the tree begins. */
  readonly place: P;
  readonly top?: Use<P>;
  readonly gates: ReadonlyMap<string, WrittenGate<P>>;
  readonly events: ReadonlyMap<string, WrittenEvent<P>>;
  readonly houses: ReadonlyMap<string, WrittenHouse<P>>;
}
