import type { NodeTable } from './node-table.ts';
import type { SolvedModules } from './solved-modules.ts';

/** Size of a set of events, and the product of their probabilities as a whole number of small parts of its logarithm. */
export interface Best {
  readonly order: number;
  readonly weight: number;
}

/** Minimal cut sets of a module, with the best set of every family in it: the smallest, then the most probable. */
export interface ModuleBest {
  readonly table: NodeTable;
  readonly family: number;
  readonly leaves: readonly number[];
  /** By level: the best of what the variable stands for. */
  readonly best: readonly Best[];
  /** By family. */
  readonly orders: Int32Array;
  readonly weights: Float64Array;
}

/** Parts of one: whole numbers add up the same in any order, so that equals stay equal. */
const PARTS = 2 ** 24;
/** The logarithm of what never happens: less than that of any number, but differences stay numbers. */
const IMPOSSIBLE = -1000;

const weightOf = (chance: number): number => Math.round(Math.max(Math.log(chance), IMPOSSIBLE) * PARTS);

/** By top of module; `undefined` where the cut sets of one are beyond reach. */
export function bestOfModules(
  { graph, modules }: SolvedModules,
  chanceOfEvent: (event: number) => number,
): ReadonlyMap<number, ModuleBest> | undefined {
  const found = new Map<number, ModuleBest>();
  for (const { module, cutSets } of modules) {
    if (cutSets === undefined) return undefined;
    const { leaves, root: family } = cutSets;
    const { table } = cutSets.diagram;
    const best = leaves.map((leaf): Best => {
      const node = graph.node(leaf * 2);
      if (node.kind === 'event') return { order: 1, weight: weightOf(chanceOfEvent(node.event)) };
      const inner = found.get(leaf);
      return { order: inner?.orders[inner.family] ?? 0, weight: inner?.weights[inner.family] ?? 0 };
    });
    found.set(module.top, { table, family, leaves, best, ...bestOfFamilies(table, family, best) });
  }
  return found;
}

function bestOfFamilies(table: NodeTable, family: number, best: readonly Best[]) {
  const orders = new Int32Array(Math.max(family + 1, 2));
  const weights = new Float64Array(orders.length);
  for (let node = 2; node <= family; node++) {
    const leaf = best[table.levelOf(node)] ?? { order: 0, weight: 0 };
    const above = table.highOf(node);
    const below = table.lowOf(node);
    const order = leaf.order + (orders[above] ?? 0);
    const weight = leaf.weight + (weights[above] ?? 0);
    const belowOrder = below === 0 ? Infinity : (orders[below] ?? 0);
    const isBelow = belowOrder < order || (belowOrder === order && (weights[below] ?? 0) > weight);
    orders[node] = isBelow ? belowOrder : order;
    weights[node] = isBelow ? (weights[below] ?? 0) : weight;
  }
  return { orders, weights };
}
