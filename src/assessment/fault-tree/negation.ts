import type { GateGraph } from './gate-graph.ts';

/** Whether these nodes use no negation, so that more events can only help them to happen. */
export function isWithoutNegation(graph: GateGraph, nodes: readonly number[]): boolean {
  return nodes.every((index) => {
    const node = graph.node(index * 2);
    return node.kind === 'event' || (node.kind !== 'xor' && node.of.every((literal) => literal % 2 === 0));
  });
}
