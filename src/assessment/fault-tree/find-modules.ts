import { nodesBelow, type GateGraph, type Literal } from './gate-graph.ts';

/** Whether each node is a gate whose events matter to nothing but through it (linear time, Dutuit & Rauzy 1996). */
export function findModules(graph: GateGraph, root: Literal): Uint8Array {
  const { first, left, last } = visit(graph, root);
  const isModule = new Uint8Array(graph.nodes.length);
  const earliest = Int32Array.from(first);
  const latest = Int32Array.from(last);
  for (const index of nodesBelow(graph, root)) {
    let from = Infinity;
    let to = 0;
    const below = graph.argumentsOf(index * 2);
    for (const literal of below) {
      from = Math.min(from, earliest[literal >> 1] ?? 0);
      to = Math.max(to, latest[literal >> 1] ?? 0);
    }
    if (below.length === 0) continue;
    if (from > (first[index] ?? 0) && to < (left[index] ?? 0)) isModule[index] = 1;
    earliest[index] = Math.min(from, first[index] ?? 0);
    latest[index] = Math.max(to, last[index] ?? 0);
  }
  return isModule;
}

/** Dates of a walk from the left: when each node is first met, first left, and last met. */
function visit(graph: GateGraph, root: Literal) {
  const first = new Int32Array(graph.nodes.length);
  const left = new Int32Array(graph.nodes.length);
  const last = new Int32Array(graph.nodes.length);
  const stack = [root >> 1];
  for (let date = 1; ; date++) {
    const index = stack.pop();
    if (index === undefined) break;
    if (index < 0) {
      left[~index] = date;
      last[~index] = date;
      continue;
    }
    last[index] = date;
    if (first[index] !== 0) continue;
    first[index] = date;
    left[index] = date;
    const below = graph.argumentsOf(index * 2);
    if (below.length === 0) continue;
    stack.push(~index);
    for (let at = below.length - 1; at >= 0; at--) stack.push((below[at] ?? 0) >> 1);
  }
  return { first, left, last };
}
