import type { GateNode } from './gate-graph.ts';
import type { NodeTable } from './node-table.ts';
import type { Module } from './split-modules.ts';

/** Kinds of diagrams that can be built from gates: 0 never happens, 1 always does, negation is the lowest bit if any. */
export interface GateDiagram {
  readonly table: NodeTable;
  levelOf(root: number): number;
  make(level: number, low: number, high: number): number;
  and(one: number, other: number): number;
  or(one: number, other: number): number;
  xor(one: number, other: number): number;
  /** `then` where the condition holds, `otherwise` elsewhere; `otherwise` implies `then`. */
  choose(condition: number, then: number, otherwise: number): number;
  collect(roots: readonly number[]): number[];
  trim(): void;
  /** Finds a better order of the variables; gives by level which level its variable was at. */
  reorder?(roots: readonly number[], levels: number, steps: number): { roots: number[]; order: readonly number[] };
}

/** A module in a diagram whose variables are named by level. */
export interface Built<D extends GateDiagram> {
  readonly diagram: D;
  readonly root: number;
  /** The leaf of the module at each level. */
  readonly leaves: readonly number[];
}

/** How far a building got, for choosing among orders that failed: how many operands were combined. */
export interface Progress {
  operands: number;
}

const FIRST_COLLECTION = 1 << 15;
/** Nodes in use from which a better order is looked for, and steps it may take for each of them. */
const FIRST_SIFTING = 1 << 12;
const SIFTING_STEPS = 10;

/** Builds a diagram gate by gate; throws `Exhausted` when its allowance does not suffice. */
export function buildDiagram<D extends GateDiagram>(
  diagram: D,
  { graph, gates, top }: Module,
  leaves: readonly number[],
  { progress = { operands: 0 }, sifts = false }: { readonly progress?: Progress; readonly sifts?: boolean } = {},
): Built<D> {
  const store = new Store(diagram, leaves, sifts);
  const pending = new Map<number, number>();
  for (const gate of gates)
    for (const literal of graph.argumentsOf(gate * 2))
      pending.set(literal >> 1, (pending.get(literal >> 1) ?? 0) + 1);
  leaves.forEach((leaf, level) => store.roots.set(leaf, diagram.make(level, 0, 1)));
  progress.operands = 0;
  for (const gate of gates) {
    const node = graph.node(gate * 2);
    if (node.kind === 'event') continue;
    store.roots.set(gate, combine(store, node, progress));
    for (const literal of node.of) {
      const left = (pending.get(literal >> 1) ?? 0) - 1;
      pending.set(literal >> 1, left);
      if (left === 0) store.roots.delete(literal >> 1);
    }
  }
  const [root = 0] = diagram.collect([store.roots.get(top) ?? 0]);
  diagram.trim();
  return { diagram, root, leaves: store.leaves };
}

/** What is still needed of a diagram while it is built. */
class Store<D extends GateDiagram> {
  readonly roots = new Map<number, number>();
  readonly diagram: D;
  leaves: readonly number[];
  private collectAt = FIRST_COLLECTION;
  private siftAt: number;

  constructor(diagram: D, leaves: readonly number[], sifts: boolean) {
    this.diagram = diagram;
    this.leaves = leaves;
    this.siftAt = sifts ? FIRST_SIFTING : Infinity;
  }

  /** Drops what is not needed if much was made since; gives the values, needed too, as they are now. */
  tidy(values: readonly number[]): readonly number[] {
    const { diagram, roots } = this;
    if (diagram.table.size <= this.collectAt) return values;
    let moved = diagram.collect([...roots.values(), ...values]);
    if (diagram.table.size > this.siftAt) moved = this.sift(moved);
    let at = 0;
    for (const owner of roots.keys()) roots.set(owner, moved[at++] ?? 0);
    this.collectAt = Math.max(FIRST_COLLECTION, diagram.table.size * 3);
    return moved.slice(at);
  }

  private sift(functions: readonly number[]): number[] {
    const { diagram, leaves } = this;
    const { size } = diagram.table;
    const sifted = diagram.reorder?.(functions, leaves.length, size * SIFTING_STEPS);
    if (sifted === undefined) return [...functions];
    this.leaves = sifted.order.map((level) => leaves[level] ?? 0);
    this.siftAt = Math.max(diagram.table.size * 2, FIRST_SIFTING);
    return sifted.roots;
  }
}

function combine<D extends GateDiagram>(
  store: Store<D>,
  { kind, min, of }: GateNode,
  progress: Progress,
): number {
  const { diagram, roots } = store;
  const rootOf = (literal: number): number => (roots.get(literal >> 1) ?? 0) ^ (literal & 1);
  // From the bottom up, so that each operand meets a diagram that lies mostly below it.
  const operands = of.toSorted((a, b) => diagram.levelOf(rootOf(b)) - diagram.levelOf(rootOf(a)));
  // For `atleast`, one for at least each number of those seen: 0, 1, 2, and so on to the number needed.
  let values: readonly number[] =
    kind === 'atleast' ? [1, ...Array<number>(min).fill(0)] : [kind === 'and' ? 1 : 0];
  for (const literal of operands) {
    const operand = rootOf(literal);
    values = values.map((value, count) => {
      if (kind !== 'atleast') return diagram[kind](operand, value);
      return count === 0 ? 1 : diagram.choose(operand, values[count - 1] ?? 0, value);
    });
    values = store.tidy(values);
    progress.operands++;
  }
  return values.at(-1) ?? 0;
}
