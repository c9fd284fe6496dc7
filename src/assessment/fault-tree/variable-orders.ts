import type { Module } from './split-modules.ts';

/** The leaves of a module from the top of the diagram to the bottom. */
export interface VariableOrder {
  readonly name: string;
  readonly leaves: readonly number[];
}

type Weight = (node: number) => number;

/**
 * Orders worth a try, best guesses first: walks from the left with different arguments first, by force, by depth. Each is
 * made when it is asked for.
 */
export function* variableOrders(module: Module): Generator<VariableOrder> {
  const isLeaf = new Set(module.leaves);
  const { uses, sizes } = measure(module);
  const size: Weight = (node) => sizes.get(node) ?? 0;
  const shared: Weight = (node) => -(uses.get(node) ?? 0);
  const walk = (weight: Weight): number[] => walkDown(module, isLeaf, weight);
  const known = new Set<string>();
  const named: readonly (readonly [string, () => number[]])[] = [
    ['as-written', () => walk(() => 0)],
    ['smallest-first', () => walk(size)],
    ['largest-first', () => walk((node) => -size(node))],
    ['shared-first', () => walk((node) => shared(node) * 1e9 + Math.min(size(node), 1e8))],
    ['shared-last', () => walk((node) => -shared(node) * 1e9 + Math.min(size(node), 1e8))],
    [
      'force',
      () =>
        byForce(
          module,
          walk(() => 0),
        ),
    ],
    ['force-smallest', () => byForce(module, walk(size))],
    [
      'force-largest',
      () =>
        byForce(
          module,
          walk((node) => -size(node)),
        ),
    ],
    ['leaves-first', () => walk((node) => (isLeaf.has(node) ? 0 : 1))],
    ['leaves-last', () => walk((node) => (isLeaf.has(node) ? 1 : 0))],
    ['reversed', () => walk((node) => -node)],
    ['by-level', () => byLevel(module)],
    ...[1, 2, 3, 4, 5, 6].map(
      (seed) => [`scrambled-${seed}`, () => walk((node) => scrambled(node, seed))] as const,
    ),
  ];
  for (const [name, make] of named) {
    const leaves = make();
    const key = leaves.join();
    if (!known.has(key)) yield { name, leaves };
    known.add(key);
    if (module.gates.length <= 1) return;
  }
}

/** How many gates use each node, and how many leaves hang below it, counted once for each way to them. */
function measure({ graph, gates, leaves }: Module) {
  const uses = new Map<number, number>();
  const sizes = new Map<number, number>(leaves.map((leaf) => [leaf, 1]));
  for (const gate of gates) {
    let size = 0;
    for (const literal of graph.argumentsOf(gate * 2)) {
      uses.set(literal >> 1, (uses.get(literal >> 1) ?? 0) + 1);
      size += sizes.get(literal >> 1) ?? 0;
    }
    sizes.set(gate, Math.min(size, 1e300));
  }
  return { uses, sizes };
}

const scrambled = (node: number, seed: number): number => Math.imul(node + seed * 7919, 0x9e3779b1) >>> 8;

function walkDown({ graph, top }: Module, isLeaf: ReadonlySet<number>, weight: Weight): number[] {
  const order: number[] = [];
  const met = new Set<number>();
  const stack = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    if (isLeaf.has(node)) {
      order.push(node);
      continue;
    }
    const below = graph.argumentsOf(node * 2).map((literal) => literal >> 1);
    const heavy = below.map((each) => ({ each, heft: weight(each) })).sort((a, b) => b.heft - a.heft);
    // The stack turns them round; among equals the first written comes out first.
    const ordered = stableReversed(heavy);
    for (const { each } of ordered) if (!met.has(each)) stack.push(each);
  }
  return order;
}

function stableReversed<T extends { readonly heft: number }>(sorted: readonly T[]): T[] {
  const result: T[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.heft === sorted[from]?.heft) to++;
    result.push(...sorted.slice(from, to).reverse());
    from = to;
  }
  return result;
}

/** By distance from the top, farthest last. */
function byLevel({ graph, gates, leaves }: Module): number[] {
  const depths = new Map<number, number>();
  for (const gate of gates.toReversed()) {
    const depth = (depths.get(gate) ?? 0) + 1;
    for (const literal of graph.argumentsOf(gate * 2))
      depths.set(literal >> 1, Math.max(depths.get(literal >> 1) ?? 0, depth));
  }
  return [...leaves].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}

const FORCE_ROUNDS = 60;
/** Moves of a vertex towards a gate, at most in all. */
const FORCE_MOVES = 400_000;

/** Moves what meets in a gate towards each other until it settles (FORCE, Aloul, Markov & Sakallah 2003). */
function byForce({ graph, gates }: Module, start: readonly number[]): number[] {
  const places = new Map(start.map((leaf, place) => [leaf, place]));
  const touching = gates.map((gate) => [gate, ...graph.argumentsOf(gate * 2).map((literal) => literal >> 1)]);
  for (const edge of touching) {
    const [gate, ...below] = edge;
    if (gate !== undefined) places.set(gate, mean(below, places));
  }
  const vertices = [...places.keys()];
  const moves = touching.reduce((sum, edge) => sum + edge.length, 0);
  const rounds = Math.min(FORCE_ROUNDS, FORCE_MOVES / moves);
  for (let round = 0; round < rounds; round++) {
    const sums = new Map<number, { sum: number; count: number }>();
    for (const edge of touching) {
      const centre = mean(edge, places);
      for (const vertex of edge) {
        const pull = sums.get(vertex) ?? { sum: 0, count: 0 };
        pull.sum += centre;
        pull.count++;
        sums.set(vertex, pull);
      }
    }
    const pulled = (vertex: number): number => {
      const pull = sums.get(vertex);
      return pull === undefined ? 0 : pull.sum / pull.count;
    };
    vertices.sort((a, b) => pulled(a) - pulled(b));
    vertices.forEach((vertex, place) => places.set(vertex, place));
  }
  const leaves = new Set(start);
  return vertices.filter((vertex) => leaves.has(vertex));
}

function mean(vertices: readonly number[], places: ReadonlyMap<number, number>): number {
  return vertices.reduce((sum, vertex) => sum + (places.get(vertex) ?? 0), 0) / vertices.length;
}
