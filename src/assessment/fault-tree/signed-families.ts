import { Exhausted, type Allowance } from './allowance.ts';
import type { GateDiagram } from './build-diagram.ts';
import { CutSetDiagram, type Family } from './cut-set-diagram.ts';
import type { NodeTable } from './node-table.ts';

/** True where a set of `some` has occurred and none of `none` has. */
interface Term {
  readonly some: Family;
  readonly none: Family;
}

/** Any of some terms. */
type Terms = readonly Term[];

const NEVER: Terms = [];
const ALWAYS: Terms = [{ some: 1, none: 0 }];
/** Terms of one function at most. */
const MOST_TERMS = 48;

/**
 * Functions as differences of families: `A and not B`, where A and B can only grow with events, has as minimal cut sets
 * those of A that hold none of B; of an `or` of such terms they are the minimal ones of all. So the cut sets of a tree
 * with negation can be had without its decision diagram, and those of one without negation are one term.
 */
export class SignedFamilies implements GateDiagram {
  readonly families: CutSetDiagram;
  private functions: Terms[] = [NEVER];

  constructor(allowance: Allowance) {
    this.families = new CutSetDiagram(allowance);
  }

  get table(): NodeTable {
    return this.families.table;
  }

  levelOf(root: number): number {
    const terms = this.functions[root >> 1] ?? NEVER;
    return Math.min(
      ...terms.flatMap(({ some, none }) => [this.families.levelOf(some), this.families.levelOf(none)]),
      this.families.levelOf(0),
    );
  }

  make(level: number, low: number, high: number): number {
    return this.keep([{ some: this.families.make(level, low, high), none: 0 }]);
  }

  and(one: number, other: number): number {
    return this.keep(this.product(this.termsOf(one), this.termsOf(other)));
  }

  or(one: number, other: number): number {
    return this.keep(this.tidy([...this.termsOf(one), ...this.termsOf(other)]));
  }

  xor(one: number, other: number): number {
    return this.or(this.and(one, other ^ 1), this.and(one ^ 1, other));
  }

  choose(condition: number, then: number, otherwise: number): number {
    return this.or(this.and(condition, then), otherwise);
  }

  /** The minimal cut sets of a function. */
  minimalSets(root: number): Family {
    return this.termsOf(root).reduce(
      (sets, { some, none }) => this.families.or(sets, this.families.without(some, none)),
      0,
    );
  }

  collect(roots: readonly number[]): number[] {
    const kept = roots.map((root) => this.functions[root >> 1] ?? NEVER);
    const moved = this.families.collect(kept.flat().flatMap(({ some, none }) => [some, none]));
    let at = 0;
    this.functions = [
      NEVER,
      ...kept.map((terms) => terms.map(() => ({ some: moved[at++] ?? 0, none: moved[at++] ?? 0 }))),
    ];
    return roots.map((root, place) => (place + 1) * 2 + (root & 1));
  }

  trim(): void {
    this.families.trim();
  }

  private keep(terms: Terms): number {
    return terms.length === 0 ? 0 : (this.functions.push(terms) - 1) * 2;
  }

  private termsOf(root: number): Terms {
    const terms = this.functions[root >> 1] ?? NEVER;
    if (root % 2 === 0) return terms;
    // Not any of the terms: of each, none of its `some` or one of its `none`.
    return terms.reduce<Terms>(
      (result, { some, none }) =>
        this.product(
          result,
          this.tidy([
            { some: 1, none: some },
            { some: none, none: 0 },
          ]),
        ),
      ALWAYS,
    );
  }

  private product(ones: Terms, others: Terms): Terms {
    const terms = ones.flatMap((one) =>
      others.map((other) => ({
        some: this.families.and(one.some, other.some),
        none: this.families.or(one.none, other.none),
      })),
    );
    return this.tidy(terms);
  }

  /** Joins terms that differ in one part only, and leaves out those that are never true. */
  private tidy(terms: Terms): Terms {
    const { families } = this;
    const byNone = new Map<Family, Family>();
    for (const { some, none } of terms) byNone.set(none, families.or(byNone.get(none) ?? 0, some));
    const bySome = new Map<Family, Family>();
    for (const [none, all] of byNone) {
      const some = families.without(all, none);
      const known = bySome.get(some);
      if (some !== 0) bySome.set(some, known === undefined ? none : families.and(known, none));
    }
    if (bySome.size > MOST_TERMS) throw new Exhausted();
    return [...bySome].map(([some, none]) => ({ some, none }));
  }
}
