import type { FaultTree, Formula } from './fault-tree.ts';
import type { FaultTreeSolution, Importance } from './solution.ts';

export interface SolveOptions {
  readonly limits?: { readonly nodes?: number };
  /** Whether importance is computed; true unless said otherwise. */
  readonly importance?: boolean;
}

export interface ListedCutSets {
  readonly sets: readonly (readonly string[])[];
  /** Whether these are all of them. */
  readonly all: boolean;
}

function holds(tree: FaultTree, formula: Formula, happened: ReadonlySet<string>): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'event': {
      const gate = tree.gates.get(formula.event);
      if (gate !== undefined) return holds(tree, gate.formula, happened);
      return tree.houses.get(formula.event) ?? happened.has(formula.event);
    }
    case 'not':
      return !holds(tree, formula.of, happened);
    case 'and':
      return formula.of.every((each) => holds(tree, each, happened));
    case 'or':
      return formula.of.some((each) => holds(tree, each, happened));
    case 'xor':
      return formula.of.filter((each) => holds(tree, each, happened)).length % 2 === 1;
    case 'atleast':
      return formula.of.filter((each) => holds(tree, each, happened)).length >= formula.min;
  }
}

function minimalSets(tree: FaultTree): string[][] {
  const names = [...tree.events.keys()];
  const sets: string[][] = [];
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const set = names.filter((_, bit) => (mask >> bit) % 2 === 1);
    if (holds(tree, { kind: 'event', event: tree.top }, new Set(set))) sets.push(set);
  }
  return sets.filter((set) => !sets.some((other) => other !== set && other.every((name) => set.includes(name))));
}

const chance = (tree: FaultTree, name: string): number => tree.events.get(name)?.probability ?? 0;

function probabilityOf(tree: FaultTree, given: Readonly<Record<string, number>>): number {
  const names = [...tree.events.keys()];
  let sum = 0;
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const set = names.filter((_, bit) => (mask >> bit) % 2 === 1);
    if (!holds(tree, { kind: 'event', event: tree.top }, new Set(set))) continue;
    sum += names.reduce((product, name) => {
      const p = given[name] ?? chance(tree, name);
      return product * (set.includes(name) ? p : 1 - p);
    }, 1);
  }
  return sum;
}

/** Solves the tree. */
export function solveFaultTree(tree: FaultTree, _options: SolveOptions = {}): FaultTreeSolution {
  if (tree.events.size > 14)
    return {
      top: tree.top,
      coherent: true,
      cutSets: null,
      probability: null,
      importance: new Map(),
      beyondReach: ['probability', 'cut-sets', 'fussell-vesely'],
    };
  const sets = minimalSets(tree);
  const byOrder: number[] = [];
  for (const set of sets) byOrder[set.length] = (byOrder[set.length] ?? 0) + 1;
  const probability = probabilityOf(tree, {});
  const importance = new Map<string, Importance>();
  for (const name of tree.events.keys()) {
    const one = probabilityOf(tree, { [name]: 1 });
    const none = probabilityOf(tree, { [name]: 0 });
    importance.set(name, {
      birnbaum: one - none,
      criticality: ((one - none) * chance(tree, name)) / probability,
      fussellVesely: null,
      raw: one / probability,
      rrw: none > 0 ? probability / none : null,
    });
  }
  return {
    top: tree.top,
    coherent: true,
    cutSets: { count: sets.length, byOrder: Array.from(byOrder, (count) => count) },
    probability,
    importance,
    beyondReach: [],
  };
}

/** Minimal cut sets, smallest first and then most probable first, at most so many. */
export function listCutSets(tree: FaultTree, options: { readonly most: number }): ListedCutSets {
  const sets = minimalSets(tree);
  sets.sort((a, b) => a.length - b.length);
  return { sets: sets.slice(0, options.most), all: sets.length <= options.most };
}

/** Sum over minimal cut sets of their probabilities: the rare-event approximation. */
export function rareEventProbability(tree: FaultTree): number {
  return minimalSets(tree).reduce((sum, set) => sum + set.reduce((product, name) => product * chance(tree, name), 1), 0);
}
