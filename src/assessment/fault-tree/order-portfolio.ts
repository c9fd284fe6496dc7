import { Allowance, withinReach } from './allowance.ts';
import { buildDiagram, type Built, type GateDiagram, type Progress } from './build-diagram.ts';
import type { Module } from './split-modules.ts';
import { variableOrders, type VariableOrder } from './variable-orders.ts';

const FIRST_QUOTA = 30_000;
const GROWTH = 4;
const STEPS_A_LEAF = 10;
/** The walks that most often do well are given up last. */
const FAVOURITES = 3;
/** Quotas so small that all orders may use theirs to find the smallest diagram. */
const CHEAP = 200_000;
/** Nodes a leaf of a diagram that is good enough at once. */
const SLIM = 3;

interface Attempt {
  readonly order: VariableOrder;
  readonly isFavourite: boolean;
  readonly progress: Progress;
}

/** A diagram, and the order it was built by. */
export interface Chosen<D extends GateDiagram> extends Built<D> {
  readonly order: string;
}

/**
 * Builds the module's diagram by the first order that suffices: all orders with a small quota of steps first, then the
 * better half with one four times as large, and so on; a bad order costs no more than its share. Nothing when the
 * allowance is used up.
 */
export function chooseDiagram<D extends GateDiagram>(
  module: Module,
  allowance: Allowance,
  startOf: (allowance: Allowance) => D,
): Chosen<D> | undefined {
  let attempts: Iterable<Attempt> = firstAttempts(module);
  for (let quota = Math.max(FIRST_QUOTA, STEPS_A_LEAF * module.leaves.length); ; quota *= GROWTH) {
    const tried: Attempt[] = [];
    let best: Chosen<D> | undefined;
    for (const each of attempts) {
      tried.push(each);
      const share = Math.min(quota, allowance.steps);
      if (share <= 0) return best;
      const own = new Allowance(share, allowance.nodes);
      const built = withinReach(() => buildDiagram(startOf(own), module, each.order.leaves, each.progress));
      allowance.steps -= share - Math.max(own.steps, 0);
      if (built === undefined) continue;
      const { size } = built.diagram.table;
      if (best === undefined || size < best.diagram.table.size) best = { ...built, order: each.order.name };
      if (quota > CHEAP || size <= SLIM * module.leaves.length) break;
    }
    if (best !== undefined) return best;
    if (allowance.steps <= 0 || tried.length === 0) return undefined;
    attempts = betterHalf(tried);
  }
}

function* firstAttempts(module: Module): Generator<Attempt> {
  let place = 0;
  for (const order of variableOrders(module))
    yield { order, isFavourite: place++ < FAVOURITES, progress: { operands: 0 } };
}

function betterHalf(attempts: readonly Attempt[]): Attempt[] {
  const rest = attempts.filter(({ isFavourite }) => !isFavourite);
  rest.sort((a, b) => b.progress.operands - a.progress.operands);
  return [
    ...attempts.filter(({ isFavourite }) => isFavourite),
    ...rest.slice(0, Math.floor(rest.length / 2)),
  ];
}
