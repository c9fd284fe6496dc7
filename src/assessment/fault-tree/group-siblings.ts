import { nodesBelow, type GateKind, type Literal } from './gate-graph.ts';
import { countUses, rebuild, type RootedGraph } from './rooted-graph.ts';

/** Makes one gate of arguments that come together wherever they come, in gates of one kind. */
export function groupSiblings(rooted: RootedGraph): RootedGraph {
  const signatures = parentsByLiteral(rooted);
  return regroup(rooted, (literal) => {
    const signature = signatures.get(literal);
    return signature?.includes(',') === true ? signature : undefined;
  });
}

/** Makes one gate of a gate's arguments that are independent of everything else, `isModule` by node. */
export function groupModules(rooted: RootedGraph, isModule: Uint8Array): RootedGraph {
  const uses = countUses(rooted);
  return regroup(rooted, (literal) => {
    if (uses[literal >> 1] !== 1) return undefined;
    const isFree = rooted.graph.node(literal).kind === 'event' || isModule[literal >> 1] === 1;
    return isFree ? 'free' : undefined;
  });
}

/** By literal, the gates that use it, in order; without those in a gate that is neither `and` nor `or`, or in both. */
function parentsByLiteral({ graph, root }: RootedGraph): ReadonlyMap<Literal, string> {
  interface Parents {
    kind: GateKind | 'mixed';
    readonly list: number[];
  }
  const parents = new Map<Literal, Parents>();
  for (const index of nodesBelow(graph, root)) {
    const node = graph.node(index * 2);
    if (node.kind === 'event') continue;
    for (const literal of node.of) {
      const entry: Parents = parents.get(literal) ?? { kind: node.kind, list: [] };
      if (entry.kind !== node.kind) entry.kind = 'mixed';
      entry.list.push(index);
      parents.set(literal, entry);
    }
  }
  const signatures = new Map<Literal, string>();
  for (const [literal, { kind, list }] of parents)
    if (kind === 'and' || kind === 'or') signatures.set(literal, list.join());
  return signatures;
}

function regroup(rooted: RootedGraph, groupOf: (literal: Literal) => string | undefined): RootedGraph {
  return rebuild(rooted, ({ node, to, copyOf }) => {
    if (node.kind !== 'and' && node.kind !== 'or') return to.make(node.kind, node.of.map(copyOf), node.min);
    const { kind } = node;
    const groups = new Map<string, Literal[]>();
    const plain: Literal[] = [];
    for (const literal of node.of) {
      const group = groupOf(literal);
      if (group === undefined) plain.push(copyOf(literal));
      else if (!groups.has(group)) groups.set(group, [copyOf(literal)]);
      else groups.get(group)?.push(copyOf(literal));
    }
    return to[kind]([...plain, ...[...groups.values()].map((group) => to[kind](group))]);
  });
}
