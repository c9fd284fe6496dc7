import { Allowance, withinReach } from './allowance.ts';
import type { Built } from './build-diagram.ts';
import { CutSetDiagram, type Family } from './cut-set-diagram.ts';
import { DecisionDiagram } from './decision-diagram.ts';
import type { FaultTree } from './fault-tree.ts';
import type { GateGraph, Literal } from './gate-graph.ts';
import { chooseDiagram, type Chosen } from './order-portfolio.ts';
import { readFormulas } from './read-formulas.ts';
import { rebuild, type RootedGraph } from './rooted-graph.ts';
import { SignedFamilies } from './signed-families.ts';
import { simplify } from './simplify.ts';
import { splitModules, type Module } from './split-modules.ts';

/** A module's function. */
export type BuiltFunction = Built<DecisionDiagram>;

/** A module's minimal cut sets. */
export interface BuiltCutSets {
  readonly diagram: CutSetDiagram;
  readonly root: Family;
  /** The leaf of the module at each level. */
  readonly leaves: readonly number[];
}

/** A module with its function and its minimal cut sets, each `undefined` where it is beyond reach. */
export interface SolvedModule {
  readonly module: Module;
  readonly chosen: Chosen<DecisionDiagram> | undefined;
  readonly cutSets: BuiltCutSets | undefined;
}

/** A tree in modules, each after those in it. */
export interface SolvedModules {
  readonly graph: GateGraph;
  /** The top; an event, a constant, or the last module's. */
  readonly root: Literal;
  readonly modules: readonly SolvedModule[];
  /** What is left of what the tree may use. */
  readonly allowance: Allowance;
  /** Names of events by their number in the graph. */
  readonly events: readonly string[];
}

/** Steps for the whole of a tree: about six seconds. */
const STEPS = 14_000_000;
/** Of these, for the cut sets of trees whose functions may be beyond reach. */
const SHARE_FOR_CUT_SETS = 0.3;
/** Nodes of one diagram: about 100 MB with its tables, and up to three times that while it grows. */
export const MOST_NODES = 2 ** 22 - 1;

/** How a tree is taken apart; for tests also without rewriting or modules. */
export interface Means {
  readonly nodes?: number;
  readonly isWhole?: boolean;
}

/** Takes the tree apart and builds the diagrams of its modules. */
export function solveModules(tree: FaultTree, means: Means = {}): SolvedModules {
  const { graph, root, events } = readFormulas(tree);
  const nodes = means.nodes ?? MOST_NODES;
  const share = Math.min(1, nodes / MOST_NODES);
  const allowance = new Allowance(STEPS * share, nodes);
  return { ...solveGraph({ graph, root }, means, allowance), events, allowance };
}

function solveGraph(
  rooted: RootedGraph,
  means: Means,
  allowance: Allowance,
): Omit<SolvedModules, 'events' | 'allowance'> {
  const isWhole = means.isWhole === true;
  const { graph, root, modules } = splitModules(isWhole ? rooted : simplify(rooted), isWhole);
  const held = allowance.steps * SHARE_FOR_CUT_SETS;
  allowance.steps -= held;
  const functions = findAll(modules, (module) =>
    chooseDiagram(module, allowance, (share) => new DecisionDiagram(share)),
  );
  allowance.steps = Math.max(allowance.steps, 0) + held;
  const never = new Set(modules.filter((_, at) => functions[at]?.root === 0).map(({ top }) => top));
  if (never.size > 0) return solveGraph(without({ graph, root }, never), means, allowance);
  const cutSets = findAll(modules, (module, at) => findCutSets(module, functions[at], allowance));
  const solved = modules.map((module, at) => ({ module, chosen: functions[at], cutSets: cutSets[at] }));
  return { graph, root, modules: solved };
}

/** The graph where some gates, which turned out never to happen, are false. */
function without(rooted: RootedGraph, never: ReadonlySet<number>): RootedGraph {
  return rebuild(rooted, ({ node, index, to, copyOf }) =>
    never.has(index) ? 0 : to.make(node.kind, node.of.map(copyOf), node.min),
  );
}

/** For every module or, as a part is no use without the others, for none. */
function findAll<T>(
  modules: readonly Module[],
  find: (module: Module, at: number) => T | undefined,
): readonly (T | undefined)[] {
  const found: T[] = [];
  for (const [at, module] of modules.entries()) {
    const one = find(module, at);
    if (one === undefined) return [];
    found.push(one);
  }
  return found;
}

/** From the function if that is known, else from the gates. */
function findCutSets(
  module: Module,
  chosen: BuiltFunction | undefined,
  allowance: Allowance,
): SolvedModule['cutSets'] {
  const share = new Allowance(allowance.steps / 2, allowance.nodes);
  const found = chosen === undefined ? undefined : deriveCutSets(chosen, share);
  if (chosen !== undefined) allowance.steps -= allowance.steps / 2 - Math.max(share.steps, 0);
  return found ?? buildCutSets(module, allowance);
}

function deriveCutSets(
  { diagram: functions, root: top, leaves }: BuiltFunction,
  allowance: Allowance,
): SolvedModule['cutSets'] {
  return withinReach(() => {
    const diagram = new CutSetDiagram(allowance);
    const [root = 0] = diagram.collect([diagram.minimalSets(functions, top)]);
    diagram.trim();
    return { diagram, root, leaves };
  });
}

/** The cut sets from the gates: often small where the function is not. */
function buildCutSets(module: Module, allowance: Allowance): SolvedModule['cutSets'] {
  const chosen = chooseDiagram(module, allowance, (share) => new SignedFamilies(share));
  if (chosen === undefined) return undefined;
  const { diagram: signed, root: top, leaves } = chosen;
  return withinReach(() => {
    const diagram = signed.families;
    diagram.useFrom(allowance);
    const [root = 0] = diagram.collect([signed.minimalSets(top)]);
    diagram.trim();
    return { diagram, root, leaves };
  });
}
