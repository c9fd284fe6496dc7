import { costOfStep, type Allowance } from './allowance.ts';
import { ComputedTable } from './computed-table.ts';
import { NodeTable } from './node-table.ts';
import type { DecisionDiagram, Edge } from './decision-diagram.ts';

/** A family of sets: 0 has none, 1 the empty set only, any other node its low's and, with its variable, its high's. */
export type Family = number;

const WITHOUT = -2;
const OR = -3;
const AND = -4;

/** Families of minimal sets as zero-suppressed decision diagrams (Minato 1993; Rauzy 1993). */
export class CutSetDiagram {
  readonly table: NodeTable;
  private readonly computed = new ComputedTable();
  /** Sizes of the smallest and the largest set of each family. */
  private least = Uint16Array.of(0xffff, 0);
  private most = Uint16Array.of(0, 0);
  private allowance: Allowance;

  constructor(allowance: Allowance) {
    this.allowance = allowance;
    this.table = new NodeTable(2, allowance);
  }

  /** From now on uses this allowance. */
  useFrom(allowance: Allowance): void {
    this.allowance = allowance;
    this.table.allowance = allowance;
  }

  make(level: number, low: Family, high: Family): Family {
    if (high === 0) return low;
    const { size } = this.table;
    const family = this.table.find(level, low, high);
    if (family >= size) this.measure(family);
    return family;
  }

  /** The sets of `family` that hold no set of `others`. */
  without(family: Family, others: Family): Family {
    if (others === 0 || family === 0) return family;
    if (others === 1 || family === others) return 0;
    if ((this.least[others] ?? 0) > (this.most[family] ?? 0)) return family;
    const known = this.computed.get(family, others, WITHOUT);
    if (known !== -1) return known;
    this.spend();
    const { table } = this;
    const top = table.levelOf(family);
    const othersTop = table.levelOf(others);
    const othersLow = table.lowOf(others);
    let result: Family;
    if (othersTop < top) result = this.without(family, othersLow);
    else {
      const isSame = top === othersTop;
      const familyLow = table.lowOf(family);
      const familyHigh = table.highOf(family);
      const othersHigh = table.highOf(others);
      const rest = isSame ? this.without(familyHigh, othersHigh) : familyHigh;
      const higher = this.without(rest, isSame ? othersLow : others);
      result = this.make(top, this.without(familyLow, isSame ? othersLow : others), higher);
    }
    this.computed.set(family, others, WITHOUT, result);
    return result;
  }

  /**
   * The minimal sets of variables such that the function is true when exactly these are (Rauzy 1993, 2001): those of
   * the low side, and with the variable those of the high side that hold none of the low side's.
   */
  minimalSets(diagram: DecisionDiagram, of: Edge): Family {
    if ((of & 1) === 1) return 1;
    const { table } = diagram;
    const root = of >> 1;
    const isNeeded = new Uint8Array(root + 1);
    isNeeded[root] = 1;
    for (let node = root; node > 0; node--) {
      if (isNeeded[node] !== 1) continue;
      const above = table.highOf(node);
      isNeeded[table.lowOf(node) >> 1] = 1;
      if ((above & 1) === 0) isNeeded[above >> 1] = 1;
    }
    const families = new Int32Array(root + 1);
    for (let node = 1; node <= root; node++) {
      if (isNeeded[node] !== 1) continue;
      const above = table.highOf(node);
      const lower = families[table.lowOf(node) >> 1] ?? 0;
      const higher = (above & 1) === 1 ? 1 : (families[above >> 1] ?? 0);
      families[node] = this.make(table.levelOf(node), lower, this.without(higher, lower));
    }
    return families[root] ?? 0;
  }

  /** The minimal sets of two families together. */
  or(one: Family, other: Family): Family {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    if (one === 1 || other === 1) return 1;
    const [first, second] = one < other ? [one, other] : [other, one];
    const known = this.computed.get(first, second, OR);
    if (known !== -1) return known;
    this.spend();
    const top = Math.min(this.levelOf(first), this.levelOf(second));
    const lower = this.or(this.lowAt(first, top), this.lowAt(second, top));
    const higher = this.or(this.highAt(first, top), this.highAt(second, top));
    const result = this.make(top, lower, this.without(higher, lower));
    this.computed.set(first, second, OR, result);
    return result;
  }

  /** The minimal ones of all unions of a set of one family with a set of the other. */
  and(one: Family, other: Family): Family {
    if (one === other || other === 1) return one;
    if (one === 1) return other;
    if (one === 0 || other === 0) return 0;
    const [first, second] = one < other ? [one, other] : [other, one];
    const known = this.computed.get(first, second, AND);
    if (known !== -1) return known;
    this.spend();
    const top = Math.min(this.levelOf(first), this.levelOf(second));
    const [firstLow, firstHigh] = [this.lowAt(first, top), this.highAt(first, top)];
    const [secondLow, secondHigh] = [this.lowAt(second, top), this.highAt(second, top)];
    const lower = this.and(firstLow, secondLow);
    const higher = this.or(
      this.and(firstHigh, this.or(secondLow, secondHigh)),
      this.and(firstLow, secondHigh),
    );
    const result = this.make(top, lower, this.without(higher, lower));
    this.computed.set(first, second, AND, result);
    return result;
  }

  levelOf(family: Family): number {
    return this.table.levelOf(family);
  }

  /** Gives back the room that is not used. */
  trim(): void {
    this.table.trim();
    this.computed.trim();
  }

  /** Drops what these families do not need; gives them as they are now. */
  collect(families: readonly Family[]): Family[] {
    const { table } = this;
    const marked = new Uint8Array(table.size);
    for (const family of families) marked[family] = 1;
    for (let node = table.size - 1; node > 1; node--) {
      if (marked[node] !== 1) continue;
      marked[table.lowOf(node)] = 1;
      marked[table.highOf(node)] = 1;
    }
    const moved = table.keep(marked, 0);
    this.computed.clear();
    for (let family = 2; family < table.size; family++) this.measure(family);
    return families.map((family) => moved[family] ?? 0);
  }

  private measure(family: Family): void {
    const { table } = this;
    if (family >= this.least.length) {
      this.least = enlarged(this.least, table.capacity);
      this.most = enlarged(this.most, table.capacity);
    }
    const [low, high] = [table.lowOf(family), table.highOf(family)];
    this.least[family] = Math.min(this.least[low] ?? 0, (this.least[high] ?? 0) + 1);
    this.most[family] = Math.max(this.most[low] ?? 0, (this.most[high] ?? 0) + 1);
  }

  private lowAt(family: Family, level: number): Family {
    return this.levelOf(family) === level ? this.table.lowOf(family) : family;
  }

  private highAt(family: Family, level: number): Family {
    return this.levelOf(family) === level ? this.table.highOf(family) : 0;
  }

  private spend(): void {
    this.allowance.spend(costOfStep(this.table.size));
    this.computed.fit(this.table.size);
  }
}

function enlarged(from: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const to = new Uint16Array(length);
  to.set(from);
  return to;
}
