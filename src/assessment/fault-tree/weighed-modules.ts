import type { BuiltFunction } from './solved-modules.ts';
import { chanceOf, chancesOfNodes, levelsUsed, type Chance, type Chances } from './probabilities.ts';
import type { SolvedModule, SolvedModules } from './solved-modules.ts';

/** A module whose function is known, with the chances of its variables and nodes. */
export interface WeighedModule {
  readonly solved: SolvedModule;
  readonly built: BuiltFunction;
  readonly levels: Chances;
  readonly nodes: Chances;
  readonly chance: Chance;
}

/** Modules by their tops, each after those in it; `undefined` where one is beyond reach. */
export function weighModules(
  { graph, modules }: SolvedModules,
  chanceOfEvent: (event: number) => number,
): ReadonlyMap<number, WeighedModule> | undefined {
  const weighed = new Map<number, WeighedModule>();
  for (const solved of modules) {
    const built = solved.chosen;
    if (built === undefined) return undefined;
    const levels = chancesOfLevels(built, (leaf) => {
      const node = graph.node(leaf * 2);
      if (node.kind !== 'event') return weighed.get(leaf)?.chance ?? { yes: 0, no: 1 };
      const yes = chanceOfEvent(node.event);
      return { yes, no: 1 - yes };
    });
    const nodes = chancesOfNodes(built.diagram, levels);
    weighed.set(solved.module.top, { solved, built, levels, nodes, chance: chanceOf(built.root, nodes) });
  }
  return weighed;
}

function chancesOfLevels({ leaves }: BuiltFunction, chanceOfLeaf: (leaf: number) => Chance): Chances {
  const chances = leaves.map(chanceOfLeaf);
  return {
    yes: Float64Array.from(chances, (chance) => chance.yes),
    no: Float64Array.from(chances, (chance) => chance.no),
  };
}

/** Events the top depends on, and tops of modules it depends on; those of modules that do not matter are not among them. */
export function findWhatMatters({ graph, root, modules }: SolvedModules): {
  events: Set<number>;
  modules: Set<number>;
} {
  const events = new Set<number>();
  const mattering = new Set<number>();
  const add = (leaf: number): void => {
    const node = graph.node(leaf * 2);
    if (node.kind !== 'event') mattering.add(leaf);
    else if (node.event >= 0) events.add(node.event);
  };
  add(root >> 1);
  for (const { module, chosen } of modules.toReversed()) {
    if (!mattering.has(module.top)) continue;
    const used = chosen === undefined ? undefined : levelsUsed(chosen);
    const leaves = chosen?.leaves ?? module.leaves;
    leaves.forEach((leaf, level) => {
      if (used?.[level] !== 0) add(leaf);
    });
  }
  return { events, modules: mattering };
}
