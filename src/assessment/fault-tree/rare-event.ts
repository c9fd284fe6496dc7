import type { FaultTree } from './fault-tree.ts';
import { solveModules } from './solved-modules.ts';

/**
 * The rare-event approximation: the sum over the minimal cut sets of the products of their events' probabilities; may
 * be over 1. NaN where an event has no probability or the cut sets are beyond reach.
 */
export function rareEventProbability(tree: FaultTree): number {
  const { graph, root, modules, events } = solveModules(tree);
  if (root <= 1) return root;
  if (root % 2 === 1) return 1;
  const sums = new Map<number, number>();
  for (const { module, cutSets } of modules) {
    if (cutSets === undefined) return NaN;
    const { root: family, leaves } = cutSets;
    const { table } = cutSets.diagram;
    const chances = leaves.map((leaf) => {
      const node = graph.node(leaf * 2);
      if (node.kind !== 'event') return sums.get(leaf) ?? NaN;
      return tree.events.get(events[node.event] ?? '')?.probability ?? NaN;
    });
    const sum = new Float64Array(Math.max(family + 1, 2));
    sum[1] = 1;
    for (let node = 2; node <= family; node++)
      sum[node] =
        (sum[table.lowOf(node)] ?? 0) + (chances[table.levelOf(node)] ?? 0) * (sum[table.highOf(node)] ?? 0);
    sums.set(module.top, sum[family] ?? 0);
  }
  return sums.get(root >> 1) ?? 0;
}
