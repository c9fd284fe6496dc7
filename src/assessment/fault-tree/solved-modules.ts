import { Allowance, Exhausted } from './allowance.ts';
import { CutSetDiagram, type Family } from './cut-set-diagram.ts';
import type { FaultTree } from './fault-tree.ts';
import type { GateGraph, Literal } from './gate-graph.ts';
import { chooseDiagram, type ChosenDiagram } from './order-portfolio.ts';
import { readFormulas } from './read-formulas.ts';
import { simplify } from './simplify.ts';
import { splitModules, type Module } from './split-modules.ts';

/** A module with its function and its minimal cut sets, each `undefined` where it is beyond reach. */
export interface SolvedModule {
  readonly module: Module;
  readonly chosen: ChosenDiagram | undefined;
  readonly cutSets: { readonly diagram: CutSetDiagram; readonly family: Family } | undefined;
}

/** A tree in modules, each after those in it. */
export interface SolvedModules {
  readonly graph: GateGraph;
  /** The top; an event, a constant, or the last module's. */
  readonly root: Literal;
  readonly modules: readonly SolvedModule[];
  /** Names of events by their number in the graph. */
  readonly events: readonly string[];
}

/** What the whole of a tree may use: about ten seconds and under a gigabyte. */
const DIAGRAM_STEPS = 24_000_000;
const CUT_SET_STEPS = 16_000_000;
export const MOST_NODES = 6_000_000;

/** How a tree is taken apart; for tests also without rewriting or modules. */
export interface Means {
  readonly nodes?: number;
  readonly cutSets?: boolean;
  readonly isWhole?: boolean;
}

export function solveModules(tree: FaultTree, means: Means = {}): SolvedModules {
  const { graph: read, root: top, events } = readFormulas(tree);
  const rooted = { graph: read, root: top };
  const { graph, root, modules } = splitModules(
    means.isWhole === true ? rooted : simplify(rooted),
    means.isWhole,
  );
  const nodes = means.nodes ?? MOST_NODES;
  const steps = means.nodes === undefined ? 1 : Math.min(1, means.nodes / MOST_NODES);
  const forDiagrams = new Allowance(DIAGRAM_STEPS * steps, nodes);
  const forCutSets = new Allowance(CUT_SET_STEPS * steps, nodes);
  const solved = modules.map((module): SolvedModule => {
    const chosen = chooseDiagram(module, forDiagrams);
    if (chosen === undefined || means.cutSets === false) return { module, chosen, cutSets: undefined };
    return { module, chosen, cutSets: findCutSets(chosen, forCutSets) };
  });
  return { graph, root, modules: solved, events };
}

function findCutSets({ built }: ChosenDiagram, allowance: Allowance): SolvedModule['cutSets'] {
  const diagram = new CutSetDiagram(allowance);
  try {
    return { diagram, family: diagram.collect(diagram.minimalSets(built.diagram, built.root)) };
  } catch (error) {
    if (error instanceof Exhausted || error instanceof RangeError) return undefined;
    throw error;
  }
}
