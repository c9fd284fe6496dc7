/**
 * A literal is a node and a sign: `2 * node` says that it happens, `2 * node + 1` that it does not. Node 0 never happens,
 * so literal 0 is false and literal 1 true.
 */
export type Literal = number;

export type GateKind = 'and' | 'or' | 'xor' | 'atleast';

export interface GateNode {
  readonly kind: GateKind;
  /** How many of an `atleast` must happen. */
  readonly min: number;
  readonly of: readonly Literal[];
}

/** A node of the graph: a basic event by its index, or a gate. */
export type GraphNode = { readonly kind: 'event'; readonly event: number } | GateNode;

const flipped = (literals: readonly Literal[]): Literal[] => literals.map((literal) => literal ^ 1);

/**
 * Gates without repetition. Each node is false when no event happens, which makes the form of a function canonical
 * under negation: a literal is odd exactly if it is true when nothing happens. Hence gates `or` and `xor` have even
 * literals only, and `and` has at least one.
 */
export class GateGraph {
  readonly nodes: GraphNode[] = [{ kind: 'event', event: -1 }];
  private readonly known = new Map<string, number>();

  event(event: number): Literal {
    return this.keep(`e${event}`, { kind: 'event', event });
  }

  and(literals: readonly Literal[]): Literal {
    const of = [...new Set(literals)].filter((literal) => literal !== 1).sort((a, b) => a - b);
    if (of[0] === 0 || of.some((literal, index) => of[index + 1] === (literal ^ 1) && literal % 2 === 0))
      return 0;
    const [only] = of;
    if (only === undefined) return 1;
    if (of.length === 1) return only;
    if (of.every((literal) => literal % 2 === 1)) return this.gate('or', flipped(of)) ^ 1;
    return this.gate('and', of);
  }

  or(literals: readonly Literal[]): Literal {
    return this.and(flipped(literals)) ^ 1;
  }

  /** Whether an odd number of them happens. */
  xor(literals: readonly Literal[]): Literal {
    const odd = new Set<Literal>();
    let sign = 0;
    for (const literal of literals) {
      const even = literal & ~1;
      sign ^= literal & 1;
      if (even === 0) continue;
      if (!odd.delete(even)) odd.add(even);
    }
    const of = [...odd].sort((a, b) => a - b);
    const [only] = of;
    if (only === undefined) return sign;
    return (of.length === 1 ? only : this.gate('xor', of)) ^ sign;
  }

  atLeast(min: number, literals: readonly Literal[]): Literal {
    const seen = new Map<Literal, number>();
    let needed = min;
    for (const literal of literals) {
      if (literal === 1 || (seen.get(literal ^ 1) ?? 0) > 0) needed--;
      if (literal <= 1) continue;
      const opposite = seen.get(literal ^ 1) ?? 0;
      if (opposite > 0) seen.set(literal ^ 1, opposite - 1);
      else seen.set(literal, (seen.get(literal) ?? 0) + 1);
    }
    const of = [...seen]
      .flatMap(([literal, times]) => Array<Literal>(times).fill(literal))
      .sort((a, b) => a - b);
    if (needed <= 0) return 1;
    if (needed > of.length) return 0;
    if (needed === 1) return this.or(of);
    if (needed === of.length) return this.and(of);
    const negative = of.filter((literal) => literal % 2 === 1).length;
    if (negative < needed) return this.gate('atleast', of, needed);
    const turned = flipped(of).sort((a, b) => a - b);
    return this.gate('atleast', turned, of.length - needed + 1) ^ 1;
  }

  /** A gate of any kind; `min` counts for `atleast` only. */
  make(kind: GateKind, literals: readonly Literal[], min = 0): Literal {
    if (kind === 'atleast') return this.atLeast(min, literals);
    return this[kind](literals);
  }

  node(literal: Literal): GraphNode {
    const node = this.nodes[literal >> 1];
    if (node === undefined) throw new RangeError();
    return node;
  }

  /** The arguments of a literal's gate; none for an event. */
  argumentsOf(literal: Literal): readonly Literal[] {
    const node = this.node(literal);
    return node.kind === 'event' ? [] : node.of;
  }

  private gate(kind: GateKind, of: readonly Literal[], min = 0): Literal {
    return this.keep(`${kind}${min}:${of.join()}`, { kind, min, of });
  }

  private keep(key: string, node: GraphNode): Literal {
    const index = this.known.get(key) ?? this.nodes.push(node) - 1;
    this.known.set(key, index);
    return index * 2;
  }
}

/** Nodes below and with a literal, each after all of its arguments; without the constant. */
export function nodesBelow(graph: GateGraph, root: Literal): number[] {
  const order: number[] = [];
  const state = new Uint8Array(graph.nodes.length);
  const stack = [root >> 1];
  state[0] = 2;
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    if (state[index] === 2) continue;
    const node = graph.node(index * 2);
    if (state[index] === 1 || node.kind === 'event') {
      state[index] = 2;
      order.push(index);
      continue;
    }
    state[index] = 1;
    stack.push(index);
    for (let at = node.of.length - 1; at >= 0; at--) {
      const below = (node.of[at] ?? 0) >> 1;
      if (state[below] === 0) stack.push(below);
    }
  }
  return order;
}
