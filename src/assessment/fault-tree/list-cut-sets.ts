import type { FaultTree } from './fault-tree.ts';
import { Heap } from './heap.ts';
import { solveModules, type SolvedModules } from './solved-modules.ts';
import { bestOfModules, type Best, type ModuleBest } from './best-cut-sets.ts';

/** Minimal cut sets by the names of their events. */
export interface ListedCutSets {
  readonly sets: readonly (readonly string[])[];
  /** Whether these are all there are; false too where they are beyond reach. */
  readonly all: boolean;
}

/** A list from its last, shared among those that go on from it. */
type Chain<T> = { readonly value: T; readonly rest: Chain<T> } | undefined;

/** A family of a module of which one set is still to be added. */
interface Goal {
  readonly module: ModuleBest;
  readonly family: number;
}

/** Part of a cut set with what is still to be added, and the size and weight of the best it can become. */
interface Start extends Best {
  /** When it was made; of equals the newest, which has got farthest, goes first. */
  readonly serial: number;
  readonly events: Chain<number>;
  readonly goals: Chain<Goal>;
}

function isBefore(one: Start, other: Start): boolean {
  if (one.order !== other.order) return one.order < other.order;
  return one.weight === other.weight ? one.serial > other.serial : one.weight > other.weight;
}

/**
 * The first minimal cut sets, smallest first and the most probable first among these (to seven digits). Builds no more
 * than asked for: it goes on from the start that can become the best, and knows what each can become (A*, Hart, Nilsson
 * & Raphael 1968).
 */
export function listCutSets(tree: FaultTree, { most }: { readonly most: number }): ListedCutSets {
  const solved = solveModules(tree);
  const { root, events } = solved;
  if (root === 0) return { sets: [], all: true };
  if (root % 2 === 1) return { sets: most > 0 ? [[]] : [], all: most > 0 };
  const modules = bestOfModules(solved, (event) => tree.events.get(events[event] ?? '')?.probability ?? 1);
  const top = modules?.get(root >> 1);
  if (modules === undefined || top === undefined) return { sets: [], all: false };
  if (top.family === 0) return { sets: [], all: true };
  const sets: string[][] = [];
  for (const set of inOrder(solved, modules, top)) {
    if (sets.length >= most) return { sets, all: false };
    sets.push(namesOf(set, events));
  }
  return { sets, all: true };
}

function* inOrder(
  { graph }: SolvedModules,
  modules: ReadonlyMap<number, ModuleBest>,
  top: ModuleBest,
): Generator<Chain<number>> {
  const heap = new Heap(isBefore);
  let serial = 0;
  const push = (events: Chain<number>, goals: Chain<Goal>, ...best: readonly Best[]): void => {
    const order = best.reduce((sum, each) => sum + each.order, 0);
    const weight = best.reduce((sum, each) => sum + each.weight, 0);
    heap.push({ events, goals, order, weight, serial: serial++ });
  };
  const first = { module: top, family: top.family };
  push(undefined, { value: first, rest: undefined }, bestAt(first));
  for (let start = heap.pop(); start !== undefined; start = heap.pop()) {
    const { events, goals } = start;
    if (goals === undefined) {
      yield events;
      continue;
    }
    const { value: goal, rest } = goals;
    const { module, family } = goal;
    if (family === 1) {
      push(events, rest, start);
      continue;
    }
    const level = module.table.levelOf(family);
    const leaf = module.leaves[level] ?? 0;
    const above = { module, family: module.table.highOf(family) };
    const below = { module, family: module.table.lowOf(family) };
    const others = lessBy(start, bestAt(goal));
    if (below.family !== 0) push(events, { value: below, rest }, others, bestAt(below));

    const inner = modules.get(leaf);
    const node = graph.node(leaf * 2);
    const isEvent = node.kind === 'event';
    const added = isEvent ? { value: node.event, rest: events } : events;
    const after = { value: above, rest };
    if (inner?.family === 0) continue;
    const isModule = !isEvent && inner !== undefined;
    const next = isModule ? { value: { module: inner, family: inner.family }, rest: after } : after;
    push(added, next, others, bestAt(above), module.best[level] ?? NOTHING);
  }
}

const NOTHING: Best = { order: 0, weight: 0 };

const lessBy = (one: Best, other: Best): Best => ({
  order: one.order - other.order,
  weight: one.weight - other.weight,
});

const bestAt = ({ module, family }: Goal): Best => ({
  order: module.orders[family] ?? 0,
  weight: module.weights[family] ?? 0,
});

function namesOf(chain: Chain<number>, events: readonly string[]): string[] {
  const places: number[] = [];
  for (let at = chain; at !== undefined; at = at.rest) places.push(at.value);
  return places.sort((a, b) => a - b).map((place) => events[place] ?? '');
}
