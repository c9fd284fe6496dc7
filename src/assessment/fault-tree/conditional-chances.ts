import { chanceOf, chancesOfNodes, type Chance } from './probabilities.ts';
import type { SolvedModules } from './solved-modules.ts';
import type { WeighedModule } from './weighed-modules.ts';

/** Nodes visited for all events together. */
const VISITS = 60_000_000;

/**
 * The chance of the top when an event has another one, by going through its modules again: exact where the difference
 * of nearly equal numbers would not be. `undefined` once too much was asked for.
 */
export function conditionalChances(
  { root }: SolvedModules,
  weighed: ReadonlyMap<number, WeighedModule>,
): (leaf: number, chance: Chance) => number | undefined {
  const homes = new Map<number, { home: WeighedModule; level: number }>();
  for (const home of weighed.values())
    home.built.leaves.forEach((leaf, level) => homes.set(leaf, { home, level }));
  let visits = VISITS;
  return (leaf, given) => {
    let chance = given;
    for (let at = homes.get(leaf); at !== undefined; at = homes.get(at.home.solved.module.top)) {
      const { built, levels } = at.home;
      visits -= built.diagram.table.size;
      if (visits < 0) return undefined;
      const changed = { yes: levels.yes.slice(), no: levels.no.slice() };
      changed.yes[at.level] = chance.yes;
      changed.no[at.level] = chance.no;
      chance = chanceOf(built.root, chancesOfNodes(built.diagram, changed));
    }
    return root % 2 === 1 ? chance.no : chance.yes;
  };
}
