import type { Allowance } from './allowance.ts';
import { ComputedTable } from './computed-table.ts';
import { BOTTOM, NodeTable } from './node-table.ts';
import type { DecisionDiagram, Edge } from './decision-diagram.ts';

/** A family of sets: 0 has none, 1 the empty set only, any other node its low's and, with its variable, its high's. */
export type Family = number;

const WITHOUT = -2;

/** Families of minimal sets as zero-suppressed decision diagrams (Minato 1993; Rauzy 1993). */
export class CutSetDiagram {
  readonly table: NodeTable;
  private readonly computed = new ComputedTable();
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
    return high === 0 ? low : this.table.find(level, low, high);
  }

  /** The sets of `family` that hold no set of `others`. */
  without(family: Family, others: Family): Family {
    if (others === 0 || family === 0) return family;
    if (others === 1 || family === others) return 0;
    if (family === 1) return 1;
    const known = this.computed.get(family, others, WITHOUT);
    if (known !== -1) return known;
    this.allowance.spend(1);
    this.computed.fit(this.table.size);
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

  /** Drops what this family does not need; gives the family as it is now, the last node. */
  collect(family: Family): Family {
    const { table } = this;
    const { size } = table;
    const marked = new Uint8Array(size);
    marked[family] = 1;
    for (let node = size - 1; node > 1; node--) {
      if (marked[node] !== 1) continue;
      marked[table.lowOf(node)] = 1;
      marked[table.highOf(node)] = 1;
    }
    const moved = this.table.keep(marked, 0);
    this.computed.clear();
    return moved[family] ?? 0;
  }
}
