import { countByOrder, countSets, type Orders } from './cut-set-counts.ts';
import type { FaultTreeSolution } from './solution.ts';
import type { SolvedModules } from './solved-modules.ts';

interface Counted {
  readonly count: bigint;
  readonly byOrder: Orders;
}

const MOST_ADDITIONS = 1_000_000_000;

const ONE_EVENT: Counted = { count: 1n, byOrder: Float64Array.of(0, 1) };

/** Minimal cut sets of the whole tree, counted through its modules; `null` where one is beyond reach. */
export function countCutSets({ graph, root, modules }: SolvedModules): FaultTreeSolution['cutSets'] {
  if (root === 0) return { count: 0, byOrder: [] };
  if (root % 2 === 1) return { count: 1, byOrder: [1] };
  const counted = new Map<number, Counted>();
  const work = { additions: MOST_ADDITIONS };
  for (const { module, cutSets } of modules) {
    if (cutSets === undefined) return null;
    const { leaves } = cutSets;
    const below = leaves.map(
      (leaf) => (graph.node(leaf * 2).kind === 'event' ? ONE_EVENT : counted.get(leaf)) ?? ONE_EVENT,
    );
    const byOrder = countByOrder(
      cutSets.diagram,
      cutSets.root,
      below.map((each) => each.byOrder),
      work,
    );
    if (byOrder === undefined) return null;
    const count = countSets(
      cutSets.diagram,
      cutSets.root,
      below.map((each) => each.count),
    );
    // A module is used once; long lists of a deep tree would fill the memory.
    for (const leaf of leaves) counted.delete(leaf);
    counted.set(module.top, { count, byOrder });
  }
  const { count, byOrder } = counted.get(root >> 1) ?? ONE_EVENT;
  return { count: Number(count), byOrder: [...byOrder] };
}
