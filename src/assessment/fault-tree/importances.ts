import { withinReach } from './allowance.ts';
import { conditionalChances } from './conditional-chances.ts';
import { chancesOfRests } from './fussell-vesely.ts';
import { slopes } from './probabilities.ts';
import type { Importance } from './solution.ts';
import type { SolvedModules } from './solved-modules.ts';
import type { WeighedModule } from './weighed-modules.ts';

/** Below this share of the larger number a difference has lost too many digits. */
const LOST = 1e-3;

/** Of an event or a module: dP(top)/dP(it), and the chance that all else in some minimal cut set with it has occurred. */
interface Pull {
  readonly slope: number;
  readonly rest: number | null;
}

/** Importance by event of the graph; `isCoherent` says whether Fussell-Vesely is defined. */
export function measureImportance(
  modules: SolvedModules,
  weighed: ReadonlyMap<number, WeighedModule>,
  top: number,
  isCoherent: boolean,
): Map<number, Importance> {
  const { graph, root } = modules;
  const measured = new Map<number, Importance>();
  const pulls = pullsOfLeaves(modules, weighed, isCoherent);
  const chanceGiven = conditionalChances(modules, weighed);
  const chanceOfLeaf = chancesOfEvents(weighed);
  for (const [leaf, { slope, rest }] of pulls) {
    const node = graph.node(leaf * 2);
    if (node.kind !== 'event') continue;
    const chance = chanceOfLeaf.get(leaf) ?? top;
    const given = (happens: 0 | 1): number => {
      const rough = happens === 1 ? top + (1 - chance) * slope : top - chance * slope;
      if (rough > LOST * top) return Math.min(rough, 1);
      return chanceGiven(leaf, { yes: happens, no: 1 - happens }) ?? Math.max(rough, 0);
    };
    const [without, withIt] = leaf === root >> 1 ? [root % 2, 1 - (root % 2)] : [given(0), given(1)];
    measured.set(node.event, {
      birnbaum: slope,
      criticality: top > 0 ? (slope * chance) / top : null,
      fussellVesely: top > 0 && rest !== null ? Math.min((rest * chance) / top, 1) : null,
      raw: top > 0 ? withIt / top : null,
      rrw: without > 0 ? top / without : null,
    });
  }
  return measured;
}

function pullsOfLeaves(
  { root, modules, allowance }: SolvedModules,
  weighed: ReadonlyMap<number, WeighedModule>,
  isCoherent: boolean,
): Map<number, Pull> {
  const pulls = new Map<number, Pull>();
  pulls.set(root >> 1, { slope: root % 2 === 1 ? -1 : 1, rest: isCoherent ? 1 : null });
  for (const { module } of modules.toReversed()) {
    const pull = pulls.get(module.top);
    const own = weighed.get(module.top);
    if (pull === undefined || own === undefined) continue;
    const down = slopes(own.built, own.levels, own.nodes);
    const rests = pull.rest === null ? undefined : withinReach(() => chancesOfRests(own, allowance));
    own.built.leaves.forEach((leaf, level) =>
      pulls.set(leaf, {
        slope: pull.slope * (down[level] ?? 0),
        rest: rests === undefined || pull.rest === null ? null : pull.rest * (rests[level] ?? 0),
      }),
    );
  }
  return pulls;
}

function chancesOfEvents(weighed: ReadonlyMap<number, WeighedModule>): Map<number, number> {
  const chances = new Map<number, number>();
  for (const { built, levels } of weighed.values())
    built.leaves.forEach((leaf, level) => chances.set(leaf, levels.yes[level] ?? 0));
  return chances;
}
