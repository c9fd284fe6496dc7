import { factorOut } from './factor-out.ts';
import { nodesBelow, type GateGraph, type GateKind, type Literal } from './gate-graph.ts';
import { groupSiblings } from './group-siblings.ts';
import { countUses, rebuild, type RootedGraph } from './rooted-graph.ts';

const MOST_ROUNDS = 12;

/**
 * Rewrites the graph until nothing changes: nested gates of one kind used once become one gate, what a gate's other
 * arguments decide is worked into its gates, arguments that always come together become a gate of their own, and
 * common factors are taken out (contraction, extraction and factorisation, Platz & Olsen 1976). The function stays.
 */
export function simplify(rooted: RootedGraph): RootedGraph {
  let now = contract(rooted);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = sizeOf(now);
    now = contract(factorOut(contract(groupSiblings(now))));
    if (sizeOf(now) === before) break;
  }
  return now;
}

function sizeOf({ graph, root }: RootedGraph): string {
  const below = nodesBelow(graph, root);
  return `${below.length} ${below.reduce((sum, index) => sum + graph.argumentsOf(index * 2).length, 0)}`;
}

/** Whether a gate may use the arguments of a literal's gate as its own. */
function opens(kind: GateKind, graph: GateGraph, literal: Literal): boolean {
  const below = graph.node(literal).kind;
  if (literal % 2 === 1) return kind === 'and' && below === 'or';
  return below === kind && kind !== 'atleast';
}

function contract(rooted: RootedGraph): RootedGraph {
  const { graph, root } = rooted;
  const uses = countUses(rooted);
  const isOpened = new Uint8Array(graph.nodes.length);
  for (const index of nodesBelow(graph, root)) {
    const node = graph.node(index * 2);
    if (node.kind === 'event') continue;
    for (const literal of node.of)
      if (uses[literal >> 1] === 1 && opens(node.kind, graph, literal)) isOpened[literal >> 1] = 1;
  }
  return rebuild(rooted, ({ node, index, to, copyOf }) => {
    if (isOpened[index] === 1) return undefined;
    const flat: Literal[] = [];
    const stack = node.of.toReversed();
    for (let literal = stack.pop(); literal !== undefined; literal = stack.pop()) {
      if (isOpened[literal >> 1] !== 1) flat.push(copyOf(literal));
      else for (const below of graph.argumentsOf(literal).toReversed()) stack.push(below ^ (literal & 1));
    }
    if (node.kind === 'and') return to.and(absorb(to, flat, 0));
    if (node.kind === 'or') return to.or(absorb(to, flat, 1));
    return to.make(node.kind, flat, node.min);
  });
}

/** Arguments of an `and` (sign 0) or `or` (sign 1), each rewritten by what the others must be for it to matter. */
function absorb(graph: GateGraph, literals: readonly Literal[], sign: 0 | 1): Literal[] {
  const given = new Set(literals.map((literal) => literal ^ sign));
  const valueOf = (literal: Literal): Literal =>
    given.has(literal) ? 1 : given.has(literal ^ 1) ? 0 : literal;
  return literals.map((literal) => {
    const node = graph.node(literal);
    if (node.kind === 'event' || !node.of.some((below) => valueOf(below) !== below)) return literal;
    return graph.make(node.kind, node.of.map(valueOf), node.min) ^ (literal & 1);
  });
}
