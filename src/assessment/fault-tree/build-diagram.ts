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

/** Builds a diagram gate by gate; throws `Exhausted` when its allowance does not suffice. */
export function buildDiagram<D extends GateDiagram>(
  diagram: D,
  { graph, gates, top }: Module,
  leaves: readonly number[],
  progress: Progress = { operands: 0 },
): Built<D> {
  const store = new Store(diagram);
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
  return { diagram, root, leaves };
}

/** What is still needed of a diagram while it is built. */
class Store<D extends GateDiagram> {
  readonly roots = new Map<number, number>();
  readonly diagram: D;
  private collectAt = FIRST_COLLECTION;

  constructor(diagram: D) {
    this.diagram = diagram;
  }

  /** Drops what is not needed if much was made since; gives the values, needed too, as they are now. */
  tidy(values: readonly number[]): readonly number[] {
    const { diagram, roots } = this;
    if (diagram.table.size <= this.collectAt) return values;
    const moved = diagram.collect([...roots.values(), ...values]);
    let at = 0;
    for (const owner of roots.keys()) roots.set(owner, moved[at++] ?? 0);
    this.collectAt = Math.max(FIRST_COLLECTION, diagram.table.size * 3);
    return moved.slice(at);
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
