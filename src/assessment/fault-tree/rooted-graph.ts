import { GateGraph, nodesBelow, type GateNode, type Literal } from './gate-graph.ts';

/** A graph and the literal in it that stands for the top. */
export interface RootedGraph {
  readonly graph: GateGraph;
  readonly root: Literal;
}

/** How many gates use each node, by node; the top is used once more. */
export function countUses({ graph, root }: RootedGraph): Int32Array {
  const uses = new Int32Array(graph.nodes.length);
  uses[root >> 1] = 1;
  for (const index of nodesBelow(graph, root))
    for (const literal of graph.argumentsOf(index * 2)) uses[literal >> 1] = (uses[literal >> 1] ?? 0) + 1;
  return uses;
}

/** A gate to be made again, in a new graph. */
export interface Remaking {
  readonly node: GateNode;
  readonly index: number;
  readonly to: GateGraph;
  /** The literal in the new graph for one of the old. */
  readonly copyOf: (old: Literal) => Literal;
}

/** Copies the graph, each gate by `remake`; one for which it gives nothing must not be asked for by others. */
export function rebuild(
  { graph, root }: RootedGraph,
  remake: (remaking: Remaking) => Literal | undefined,
): RootedGraph {
  const to = new GateGraph();
  const copies = new Int32Array(graph.nodes.length);
  const copyOf = (old: Literal): Literal => (copies[old >> 1] ?? 0) ^ (old & 1);
  for (const index of nodesBelow(graph, root)) {
    const node = graph.node(index * 2);
    copies[index] = node.kind === 'event' ? to.event(node.event) : (remake({ node, index, to, copyOf }) ?? 0);
  }
  return { graph: to, root: copyOf(root) };
}
