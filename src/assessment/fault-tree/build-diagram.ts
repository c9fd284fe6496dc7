import type { Allowance } from './allowance.ts';
import { DecisionDiagram, type Edge } from './decision-diagram.ts';
import type { GateNode } from './gate-graph.ts';
import type { Module } from './split-modules.ts';

/** A module's function, its variables named by level. */
export interface BuiltDiagram {
  readonly diagram: DecisionDiagram;
  readonly root: Edge;
  /** The leaf of the module at each level. */
  readonly leaves: readonly number[];
}

const FIRST_COLLECTION = 1 << 15;

/** How far a building got, for choosing among orders that failed: how many operands were combined. */
export interface Progress {
  operands: number;
}

/** Builds the diagram gate by gate; throws `Exhausted` when the allowance does not suffice. */
export function buildDiagram(
  module: Module,
  leaves: readonly number[],
  allowance: Allowance,
  progress: Progress = { operands: 0 },
): BuiltDiagram {
  const { graph, gates, top } = module;
  const diagram = new DecisionDiagram(allowance);
  const functions = new Map<number, Edge>();
  const pending = new Map<number, number>();
  for (const gate of gates)
    for (const literal of graph.argumentsOf(gate * 2))
      pending.set(literal >> 1, (pending.get(literal >> 1) ?? 0) + 1);
  leaves.forEach((leaf, level) => functions.set(leaf, diagram.make(level, 0, 1)));
  let collectAt = FIRST_COLLECTION;
  progress.operands = 0;
  for (const gate of gates) {
    const node = graph.node(gate * 2);
    if (node.kind === 'event') continue;
    functions.set(gate, combine(diagram, node, functions, progress));
    for (const literal of node.of) {
      const left = (pending.get(literal >> 1) ?? 0) - 1;
      pending.set(literal >> 1, left);
      if (left === 0) functions.delete(literal >> 1);
    }
    if (diagram.table.size > collectAt) {
      collect(diagram, functions);
      collectAt = Math.max(FIRST_COLLECTION, diagram.table.size * 3);
    }
  }
  const [root = 0] = diagram.collect([functions.get(top) ?? 0]);
  return { diagram, root, leaves };
}

function collect(diagram: DecisionDiagram, functions: Map<number, Edge>): void {
  const owners = [...functions.keys()];
  const moved = diagram.collect([...functions.values()]);
  owners.forEach((owner, at) => functions.set(owner, moved[at] ?? 0));
}

function combine(
  diagram: DecisionDiagram,
  node: GateNode,
  functions: ReadonlyMap<number, Edge>,
  progress: Progress,
): Edge {
  const operands = node.of.map((literal) => (functions.get(literal >> 1) ?? 0) ^ (literal & 1));
  // From the bottom up, so that each operand meets a diagram that lies mostly below it.
  operands.sort((a, b) => diagram.levelOf(b) - diagram.levelOf(a));
  // At least so many of those seen: 0, 1, 2, and so on to the number needed.
  const reached: Edge[] = [1, ...Array<Edge>(node.min).fill(0)];
  let result = node.kind === 'and' ? 1 : 0;
  for (const operand of operands) {
    if (node.kind === 'and') result = diagram.and(operand, result);
    else if (node.kind === 'or') result = diagram.or(operand, result);
    else if (node.kind === 'xor') result = diagram.xor(operand, result);
    else
      for (let count = node.min; count > 0; count--)
        reached[count] = diagram.choose(operand, reached[count - 1] ?? 0, reached[count] ?? 0);
    progress.operands++;
  }
  return node.kind === 'atleast' ? (reached[node.min] ?? 0) : result;
}
