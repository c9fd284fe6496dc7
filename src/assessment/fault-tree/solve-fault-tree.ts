import { isCoherent } from './coherence.ts';
import { countCutSets } from './count-cut-sets.ts';
import type { FaultTree } from './fault-tree.ts';
import { measureImportance } from './importances.ts';
import type { FaultTreeSolution, Importance } from './solution.ts';
import { MOST_NODES, solveModules, type Means } from './solved-modules.ts';
import { findWhatMatters, weighModules } from './weighed-modules.ts';

export interface SolveOptions {
  /** Nodes of one diagram at most, and work in proportion; for trying what happens beyond reach. */
  readonly limits?: { readonly nodes?: number };
  /** Whether importance is measured; it is unless this is false. */
  readonly importance?: boolean;
  /** Whether the tree is rewritten and taken apart into modules first; it is unless this is false. */
  readonly modules?: boolean;
}

/**
 * Solves a fault tree exactly: rewritten, in modules, each as a binary decision diagram for its probability and a
 * zero-suppressed one for its minimal cut sets. What needs more than about ten seconds or a gigabyte is left out and
 * named in `beyondReach`.
 */
export function solveFaultTree(tree: FaultTree, options: SolveOptions = {}): FaultTreeSolution {
  const nodes = options.limits?.nodes ?? MOST_NODES;
  const solved = solveModules(tree, meansOf(options));
  const matters = findWhatMatters(solved);
  const coherent = isCoherent(solved, matters.modules, nodes);
  const cutSets = countCutSets(solved);
  const chances = solved.events.map((name) => tree.events.get(name)?.probability);
  const isReached = solved.modules.every(({ chosen }) => chosen !== undefined);
  const isKnown = isReached && [...matters.events].every((event) => chances[event] !== undefined);
  const weighed = isKnown ? weighModules(solved, (event) => chances[event] ?? 0) : undefined;
  const probability = weighed === undefined ? null : topOf(solved.root, weighed);

  const importance = new Map<string, Importance>();
  if (weighed !== undefined && probability !== null && options.importance !== false) {
    const measured = measureImportance(solved, weighed, probability, coherent);
    for (const event of [...matters.events].sort((a, b) => a - b)) {
      const found = measured.get(event);
      if (found !== undefined) importance.set(solved.events[event] ?? '', found);
    }
  }
  const beyondReach: FaultTreeSolution['beyondReach'][number][] = [];
  if (!isReached) beyondReach.push('probability');
  if (cutSets === null) beyondReach.push('cut-sets');
  if (coherent && probability !== 0 && [...importance.values()].some((each) => each.fussellVesely === null))
    beyondReach.push('fussell-vesely');
  return { top: tree.top, coherent, cutSets, probability, importance, beyondReach };
}

function topOf(root: number, weighed: NonNullable<ReturnType<typeof weighModules>>): number {
  if (root <= 1) return root;
  const chance = weighed.get(root >> 1)?.chance;
  return (root % 2 === 1 ? chance?.no : chance?.yes) ?? 0;
}

const meansOf = (options: SolveOptions): Means => ({
  ...(options.limits?.nodes !== undefined && { nodes: options.limits.nodes }),
  ...(options.modules === false && { isWhole: true }),
});

export { listCutSets, type ListedCutSets } from './list-cut-sets.ts';
export { rareEventProbability } from './rare-event.ts';
