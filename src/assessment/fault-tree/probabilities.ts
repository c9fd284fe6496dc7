import type { BuiltFunction } from './solved-modules.ts';
import type { DecisionDiagram, Edge } from './decision-diagram.ts';

/** Chances that something happens and that it does not; both kept, for either may be too small to be 1 minus the other. */
export interface Chances {
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

/** Chances of one thing. */
export interface Chance {
  readonly yes: number;
  readonly no: number;
}

/** Chances of every node of a diagram, from those of its variables by level; in one pass from the bottom. */
export function chancesOfNodes(diagram: DecisionDiagram, levels: Chances): Chances {
  const { size } = diagram.table;
  const nodes = { yes: new Float64Array(size), no: new Float64Array(size) };
  nodes.no[0] = 1;
  fillChances(diagram, levels, nodes, 1);
  return nodes;
}

/** Fills in the chances of the nodes from one on; `nodes` has room for all. */
export function fillChances(diagram: DecisionDiagram, levels: Chances, nodes: Chances, from: number): void {
  const { table } = diagram;
  const { size } = table;
  const { yes, no } = nodes;
  for (let node = from; node < size; node++) {
    const at = table.levelOf(node);
    const happens = levels.yes[at] ?? 0;
    const fails = levels.no[at] ?? 0;
    const below = table.lowOf(node) >> 1;
    const above = table.highOf(node) >> 1;
    const isTurned = (table.highOf(node) & 1) === 1;
    const aboveYes = (isTurned ? no[above] : yes[above]) ?? 0;
    const aboveNo = (isTurned ? yes[above] : no[above]) ?? 0;
    yes[node] = happens * aboveYes + fails * (yes[below] ?? 0);
    no[node] = happens * aboveNo + fails * (no[below] ?? 0);
  }
}

export function chanceOf(edge: Edge, nodes: Chances): Chance {
  const yes = nodes.yes[edge >> 1] ?? 0;
  const no = nodes.no[edge >> 1] ?? 0;
  return (edge & 1) === 1 ? { yes: no, no: yes } : { yes, no };
}

/** How fast the chance of the root grows with that of each variable, by level: Birnbaum's measure, in one pass down. */
export function slopes(
  { diagram, root, leaves }: BuiltFunction,
  levels: Chances,
  nodes: Chances,
): Float64Array {
  const { table } = diagram;
  const { yes, no } = nodes;
  const result = new Float64Array(leaves.length);
  const weight = new Float64Array((root >> 1) + 1);
  weight[root >> 1] = (root & 1) === 1 ? -1 : 1;
  for (let node = root >> 1; node > 0; node--) {
    const own = weight[node] ?? 0;
    if (own === 0) continue;
    const at = table.levelOf(node);
    const below = table.lowOf(node) >> 1;
    const above = table.highOf(node) >> 1;
    const isTurned = (table.highOf(node) & 1) === 1;
    const aboveYes = (isTurned ? no[above] : yes[above]) ?? 0;
    const aboveNo = (isTurned ? yes[above] : no[above]) ?? 0;
    const belowYes = yes[below] ?? 0;
    // Of the two equal differences the one between smaller numbers loses less.
    const gain = aboveYes + belowYes < 1 ? aboveYes - belowYes : (no[below] ?? 0) - aboveNo;
    result[at] = (result[at] ?? 0) + own * gain;
    weight[below] = (weight[below] ?? 0) + own * (levels.no[at] ?? 0);
    weight[above] = (weight[above] ?? 0) + (isTurned ? -own : own) * (levels.yes[at] ?? 0);
  }
  return result;
}

/** Which levels a diagram's root depends on. */
export function levelsUsed({ diagram, root, leaves }: BuiltFunction): Uint8Array {
  const used = new Uint8Array(leaves.length);
  const marked = diagram.markBelow([root]);
  for (let node = 1; node < marked.length; node++)
    if (marked[node] === 1) used[diagram.table.levelOf(node)] = 1;
  return used;
}

/** Whether more variables that are true never make the root false; throws `Exhausted`. */
export function isMonotone({ diagram, root }: BuiltFunction): boolean {
  if (root % 2 === 1) return root === 1;
  const marked = diagram.markBelow([root]);
  for (let node = 1; node < marked.length; node++) {
    if (marked[node] !== 1) continue;
    const above = diagram.table.highOf(node);
    if (above % 2 === 1 && above !== 1) return false;
    if (diagram.and(diagram.table.lowOf(node), above ^ 1) !== 0) return false;
  }
  return true;
}
