import { Allowance, withinReach } from './allowance.ts';
import { nodesBelow } from './gate-graph.ts';
import { isWithoutNegation } from './negation.ts';
import { isMonotone } from './probabilities.ts';
import type { SolvedModules } from './solved-modules.ts';

const STEPS = 2_000_000;

/**
 * Whether more events never make the top less likely. A tree without negation is; with negation its diagrams decide,
 * and where these are beyond reach it counts as not coherent.
 */
export function isCoherent(
  { graph, root, modules }: SolvedModules,
  mattering: ReadonlySet<number>,
  nodes: number,
): boolean {
  if (root <= 1) return true;
  if (root % 2 === 1) return modules.at(-1)?.chosen?.root === 0;
  if (isWithoutNegation(graph, nodesBelow(graph, root))) return true;
  const allowance = new Allowance(STEPS, nodes);
  const isEach = withinReach(() =>
    modules.every(({ module, chosen }) => {
      if (!mattering.has(module.top)) return true;
      chosen?.diagram.useFrom(allowance);
      return chosen !== undefined && isMonotone(chosen);
    }),
  );
  return isEach ?? false;
}
