import { Allowance, Exhausted } from './allowance.ts';
import { buildDiagram, type BuiltDiagram, type Progress } from './build-diagram.ts';
import type { Module } from './split-modules.ts';
import { variableOrders, type VariableOrder } from './variable-orders.ts';

const FIRST_QUOTA = 30_000;
const GROWTH = 4;
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
export interface ChosenDiagram {
  readonly built: BuiltDiagram;
  readonly order: string;
}

/**
 * Builds the module's diagram by the first order that suffices: all orders with a small quota of steps first, then the
 * better half with one five times as large, and so on; a bad order costs no more than its share. Nothing when the
 * allowance is used up.
 */
export function chooseDiagram(module: Module, allowance: Allowance): ChosenDiagram | undefined {
  let attempts: Iterable<Attempt> = firstAttempts(module);
  let tried: Attempt[] = [];
  for (let quota = FIRST_QUOTA; ; quota *= GROWTH) {
    tried = [];
    let best: ChosenDiagram | undefined;
    for (const each of attempts) {
      const { order, progress } = each;
      tried.push(each);
      const share = Math.min(quota, allowance.steps);
      if (share <= 0) return best;
      const built = attempt(module, order, new Allowance(share, allowance.nodes), progress, allowance);
      if (built === undefined) continue;
      if (best === undefined || built.diagram.table.size < best.built.diagram.table.size)
        best = { built, order: order.name };
      if (quota > CHEAP || best.built.diagram.table.size <= SLIM * module.leaves.length) break;
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

function attempt(
  module: Module,
  order: VariableOrder,
  share: Allowance,
  progress: Progress,
  all: Allowance,
): BuiltDiagram | undefined {
  const given = share.steps;
  try {
    return buildDiagram(module, order.leaves, share, progress);
  } catch (error) {
    if (error instanceof Exhausted || error instanceof RangeError) return undefined;
    throw error;
  } finally {
    all.steps -= given - Math.max(share.steps, 0);
  }
}
