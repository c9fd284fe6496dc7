import type { Allowance } from './allowance.ts';
import type { SiftedNodes } from './sifted-nodes.ts';

/** A variable is not moved on when the diagram has grown to so many times the smallest found. */
const MOST_GROWTH = 1.15;
/** Nodes looked at in the time of one step. */
const VISITS_A_STEP = 6;
/** Variables with so small a share of the nodes are left where they are. */
const SMALL_SHARE = 0.002;

/**
 * Moves each variable, those with most nodes first, through all levels and to where the diagram is smallest (Rudell
 * 1993). Stops in good order when it has used so many steps of its allowance.
 */
export function siftVariables(nodes: SiftedNodes, allowance: Allowance, steps: number): void {
  const least = nodes.size * SMALL_SHARE;
  const variables = nodes.order
    .filter((variable) => (nodes.counts[variable] ?? 0) > least)
    .sort((a, b) => (nodes.counts[b] ?? 0) - (nodes.counts[a] ?? 0));
  let visits = steps * VISITS_A_STEP;
  const swap = (level: number): void => {
    const visited = nodes.swap(level);
    visits -= visited;
    allowance.steps -= visited / VISITS_A_STEP;
  };
  for (const variable of variables) {
    if (visits < 0) return;
    siftOne(nodes, nodes.order.indexOf(variable), swap);
  }
}

function siftOne(nodes: SiftedNodes, start: number, swap: (level: number) => void): void {
  const last = nodes.order.length - 1;
  let best = nodes.size;
  let bestLevel = start;
  let level = start;
  const goes = (): boolean => {
    if (nodes.size < best) {
      best = nodes.size;
      bestLevel = level;
    }
    return nodes.size <= best * MOST_GROWTH;
  };
  const down = (): void => {
    while (level < last) {
      swap(level++);
      if (!goes()) return;
    }
  };
  const up = (): void => {
    while (level > 0) {
      swap(--level);
      if (!goes()) return;
    }
  };
  // The nearer end first.
  if (last - start < start) {
    down();
    up();
  } else {
    up();
    down();
  }
  while (level < bestLevel) swap(level++);
  while (level > bestLevel) swap(--level);
}
