import { costOfStep, type Allowance } from './allowance.ts';
import { ComputedTable } from './computed-table.ts';
import { NodeTable } from './node-table.ts';

/** A function: `2 * node`, or `2 * node + 1` for its negation. */
export type Edge = number;

/** Names of the operations of two operands in the computed table. */
const AND = -2;
const XOR = -3;

/**
 * Binary decision diagrams with negated edges (Bryant 1986; Brace, Rudell & Bryant 1990). Each node is false where no
 * variable is true: low edges are never negated. Node 0 is false, so edge 0 is false and edge 1 true.
 */
export class DecisionDiagram {
  readonly table: NodeTable;
  private readonly computed = new ComputedTable();
  private allowance: Allowance;

  constructor(allowance: Allowance) {
    this.allowance = allowance;
    this.table = new NodeTable(1, allowance);
  }

  /** From now on uses this allowance. */
  useFrom(allowance: Allowance): void {
    this.allowance = allowance;
    this.table.allowance = allowance;
  }

  make(level: number, low: Edge, high: Edge): Edge {
    if (low === high) return low;
    const sign = low & 1;
    return (this.table.find(level, low ^ sign, high ^ sign) << 1) | sign;
  }

  and(one: Edge, other: Edge): Edge {
    if (one === other || other === 1) return one;
    if (one === 1) return other;
    if (one === 0 || other === 0 || (one ^ other) === 1) return 0;
    const first = one < other ? one : other;
    const second = one < other ? other : one;
    const known = this.computed.get(first, second, AND);
    if (known !== -1) return known;
    this.spend();
    const { table } = this;
    const firstLevel = table.levelOf(first >> 1);
    const secondLevel = table.levelOf(second >> 1);
    let firstLow = first;
    let firstHigh = first;
    let secondLow = second;
    let secondHigh = second;
    if (firstLevel <= secondLevel) {
      firstLow = table.lowOf(first >> 1) ^ (first & 1);
      firstHigh = table.highOf(first >> 1) ^ (first & 1);
    }
    if (secondLevel <= firstLevel) {
      secondLow = table.lowOf(second >> 1) ^ (second & 1);
      secondHigh = table.highOf(second >> 1) ^ (second & 1);
    }
    const lower = this.and(firstLow, secondLow);
    const higher = this.and(firstHigh, secondHigh);
    const result = this.make(firstLevel < secondLevel ? firstLevel : secondLevel, lower, higher);
    this.computed.set(first, second, AND, result);
    return result;
  }

  or(one: Edge, other: Edge): Edge {
    return this.and(one ^ 1, other ^ 1) ^ 1;
  }

  xor(one: Edge, other: Edge): Edge {
    const sign = (one ^ other) & 1;
    const first = Math.min(one, other) & ~1;
    const second = Math.max(one, other) & ~1;
    if (first === second) return sign;
    if (first === 0) return second ^ sign;
    const known = this.computed.get(first, second, XOR);
    if (known !== -1) return known ^ sign;
    this.spend();
    const top = Math.min(this.levelOf(first), this.levelOf(second));
    const lower = this.xor(this.lowAt(first, top), this.lowAt(second, top));
    const higher = this.xor(this.highAt(first, top), this.highAt(second, top));
    const result = this.make(top, lower, higher);
    this.computed.set(first, second, XOR, result);
    return result ^ sign;
  }

  /** `then` where the condition holds, `otherwise` elsewhere. */
  choose(condition: Edge, then: Edge, otherwise: Edge): Edge {
    if (then === otherwise || condition === 1) return then;
    if (condition === 0) return otherwise;
    if ((condition & 1) === 1) return this.choose(condition ^ 1, otherwise, then);
    if (then === 1 || then === condition) return this.or(condition, otherwise);
    if (then === 0) return this.and(condition ^ 1, otherwise);
    if (otherwise === 0 || otherwise === condition) return this.and(condition, then);
    if (otherwise === 1) return this.or(condition ^ 1, then);
    if ((then ^ otherwise) === 1) return this.xor(condition, otherwise);
    const known = this.computed.get(condition, then, otherwise);
    if (known !== -1) return known;
    this.spend();
    const top = Math.min(this.levelOf(condition), this.levelOf(then), this.levelOf(otherwise));
    const lower = this.choose(this.lowAt(condition, top), this.lowAt(then, top), this.lowAt(otherwise, top));
    const higher = this.choose(
      this.highAt(condition, top),
      this.highAt(then, top),
      this.highAt(otherwise, top),
    );
    const result = this.make(top, lower, higher);
    this.computed.set(condition, then, otherwise, result);
    return result;
  }

  levelOf(edge: Edge): number {
    return this.table.levelOf(edge >> 1);
  }

  lowAt(edge: Edge, level: number): Edge {
    return this.levelOf(edge) === level ? this.table.lowOf(edge >> 1) ^ (edge & 1) : edge;
  }

  highAt(edge: Edge, level: number): Edge {
    return this.levelOf(edge) === level ? this.table.highOf(edge >> 1) ^ (edge & 1) : edge;
  }

  private spend(): void {
    this.allowance.spend(costOfStep(this.table.size));
    this.computed.fit(this.table.size);
  }

  /** Gives back the room that is not used. */
  trim(): void {
    this.table.trim();
    this.computed.trim();
  }

  /** Drops every node that these functions do not need; gives the functions as they are now. */
  collect(functions: readonly Edge[]): Edge[] {
    const marked = this.markBelow(functions);
    const moved = this.table.keep(marked, 1);
    this.computed.clear();
    return functions.map((edge) => ((moved[edge >> 1] ?? 0) << 1) | (edge & 1));
  }

  markBelow(functions: readonly Edge[]): Uint8Array {
    const { table } = this;
    const { size } = table;
    const marked = new Uint8Array(size);
    for (const edge of functions) marked[edge >> 1] = 1;
    for (let index = size - 1; index > 0; index--) {
      if (marked[index] !== 1) continue;
      marked[table.lowOf(index) >> 1] = 1;
      marked[table.highOf(index) >> 1] = 1;
    }
    return marked;
  }
}
