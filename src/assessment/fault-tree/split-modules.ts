import { nodesBelow, type GateGraph, type Literal } from './gate-graph.ts';
import { findModules } from './find-modules.ts';
import { groupModules } from './group-siblings.ts';
import type { RootedGraph } from './rooted-graph.ts';

/** A part of the tree that touches the rest by its top only. */
export interface Module {
  readonly graph: GateGraph;
  /** The node of its top. */
  readonly top: number;
  /** Its gates, each after its arguments; the top is the last. */
  readonly gates: readonly number[];
  /** Its events and the tops of modules in it, as they are met from the left. */
  readonly leaves: readonly number[];
}

/** The modules, each after those in it, the last the top's; none for a constant. `whole` leaves the tree in one. */
export function splitModules(
  rooted: RootedGraph,
  whole = false,
): { root: Literal; graph: GateGraph; modules: Module[] } {
  const found = whole ? undefined : findModules(rooted.graph, rooted.root);
  const { graph, root } = found === undefined ? rooted : groupModules(rooted, found);
  const isModule = whole ? new Uint8Array(graph.nodes.length) : findModules(graph, root);
  isModule[root >> 1] = 1;
  const modules = nodesBelow(graph, root)
    .filter((node) => isModule[node] === 1)
    .map((top) => moduleAt(graph, top, isModule));
  return { root, graph, modules };
}

function moduleAt(graph: GateGraph, top: number, isModule: Uint8Array): Module {
  const gates: number[] = [];
  const leaves: number[] = [];
  const met = new Set<number>();
  const stack = [top];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node < 0) {
      gates.push(~node);
      continue;
    }
    if (met.has(node)) continue;
    met.add(node);
    const below = graph.argumentsOf(node * 2);
    if (below.length === 0 || (isModule[node] === 1 && node !== top)) {
      leaves.push(node);
      continue;
    }
    stack.push(~node);
    for (let at = below.length - 1; at >= 0; at--) stack.push((below[at] ?? 0) >> 1);
  }
  return { graph, top, gates, leaves };
}
