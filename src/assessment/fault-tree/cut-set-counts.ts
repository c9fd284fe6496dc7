import type { CutSetDiagram, Family } from './cut-set-diagram.ts';

/** How many sets there are of each size. */
export type Orders = Float64Array;

/** Additions that counting by size may still take, for a whole tree. */
export interface CountingWork {
  additions: number;
}

const EXACT = Number.MAX_SAFE_INTEGER;
const NONE = new Float64Array(0);
/** Numbers held at once while counting by size; beyond these it is given up. */
const MOST_NUMBERS = 30_000_000;

/** Sets of a family by size, its variables standing for so many sets of each size themselves; `undefined` if too many. */
export function countByOrder(
  diagram: CutSetDiagram,
  family: Family,
  leaves: readonly Orders[],
  work: CountingWork,
): Orders | undefined {
  const { table } = diagram;
  const counts: (Float64Array | undefined)[] = [new Float64Array(0), Float64Array.of(1)];
  const uses = usesBelow(diagram, family);
  let numbers = 0;
  const release = (node: number): void => {
    uses[node] = (uses[node] ?? 0) - 1;
    if (uses[node] !== 0 || node < 2) return;
    numbers -= counts[node]?.length ?? 0;
    counts[node] = undefined;
  };
  for (let node = 2; node <= family; node++) {
    if (uses[node] === 0) continue;
    const below = table.lowOf(node);
    const above = table.highOf(node);
    const leaf = leaves[table.levelOf(node)] ?? NONE;
    const count = sumOf(counts[below], counts[above], leaf);
    counts[node] = count;
    numbers += count.length;
    work.additions -= count.length * Math.max(leaf.length - 1, 1);
    if (numbers > MOST_NUMBERS || work.additions < 0) return undefined;
    release(below);
    release(above);
  }
  return counts[family] ?? NONE;
}

function usesBelow({ table }: CutSetDiagram, family: Family): Int32Array {
  const uses = new Int32Array(Math.max(family + 1, 2));
  uses[family] = 1;
  for (let node = family; node > 1; node--) {
    if (uses[node] === 0) continue;
    for (const child of [table.lowOf(node), table.highOf(node)]) uses[child] = (uses[child] ?? 0) + 1;
  }
  return uses;
}

/** The counts of the low side and, shifted by the variable's own sizes, of the high side. */
function sumOf(below: Float64Array = NONE, above: Float64Array = NONE, leaf: Orders): Float64Array {
  const sum = new Float64Array(Math.max(below.length, above.length + leaf.length - 1));
  sum.set(below);
  leaf.forEach((sets, size) => {
    if (sets === 0) return;
    for (let order = 0; order < above.length; order++)
      sum[order + size] = (sum[order + size] ?? 0) + sets * (above[order] ?? 0);
  });
  return sum;
}

/** How many sets a family has, exactly; its variables stand for so many each. */
export function countSets(diagram: CutSetDiagram, family: Family, leaves: readonly bigint[]): bigint {
  const { table } = diagram;
  const rough = new Float64Array(Math.max(family + 1, 2));
  rough[1] = 1;
  const roughLeaves = Float64Array.from(leaves, Number);
  for (let node = 2; node <= family; node++)
    rough[node] =
      (rough[table.lowOf(node)] ?? 0) +
      (roughLeaves[table.levelOf(node)] ?? 0) * (rough[table.highOf(node)] ?? 0);
  if ((rough[family] ?? 0) <= EXACT) return BigInt(rough[family] ?? 0);
  const exact: bigint[] = [0n, 1n];
  for (let node = 2; node <= family; node++)
    exact.push(
      (exact[table.lowOf(node)] ?? 0n) +
        (leaves[table.levelOf(node)] ?? 0n) * (exact[table.highOf(node)] ?? 0n),
    );
  return exact[family] ?? 0n;
}
