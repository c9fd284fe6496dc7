import type { GateGraph, Literal } from './gate-graph.ts';
import { countUses, rebuild, type RootedGraph } from './rooted-graph.ts';

/**
 * Takes out what several arguments of a gate share: `a b + a c` becomes `a (b + c)`, and `(a + b)(a + c)` becomes
 * `a + b c`. Only gates used nowhere else are taken apart.
 */
export function factorOut(rooted: RootedGraph): RootedGraph {
  const uses = countUses(rooted);
  return rebuild(rooted, ({ node, to, copyOf }) => {
    const of = node.of.map(copyOf);
    if (node.kind !== 'and' && node.kind !== 'or') return to.make(node.kind, of, node.min);
    const sign = node.kind === 'and' ? 0 : 1;
    const mayOpen = node.of.map((literal) => uses[literal >> 1] === 1);
    const clauses = of.map((literal, at) =>
      mayOpen[at] === true ? clauseOf(to, literal ^ sign) : undefined,
    );
    const plain = of.filter((_, at) => clauses[at] === undefined).map((literal) => literal ^ sign);
    const shared = factored(
      to,
      clauses.filter((clause) => clause !== undefined),
    );
    return to.and([...plain, ...shared]) ^ sign;
  });
}

/** The literals of which one must hold for this one to hold. */
function clauseOf(graph: GateGraph, literal: Literal): readonly Literal[] | undefined {
  const node = graph.node(literal);
  if (literal % 2 === 0) return node.kind === 'or' ? node.of : undefined;
  return node.kind === 'and' ? node.of.map((below) => below ^ 1) : undefined;
}

function factored(graph: GateGraph, clauses: readonly (readonly Literal[])[]): Literal[] {
  const common = mostCommon(clauses);
  if (common === undefined) return clauses.map((clause) => graph.or(clause));
  const having = clauses.filter((clause) => clause.includes(common));
  const rests = having.map((clause) => graph.or(clause.filter((literal) => literal !== common)));
  const others = clauses.filter((clause) => !clause.includes(common));
  return [graph.or([common, graph.and(rests)]), ...factored(graph, others)];
}

function mostCommon(clauses: readonly (readonly Literal[])[]): Literal | undefined {
  const times = new Map<Literal, number>();
  for (const literal of clauses.flat()) times.set(literal, (times.get(literal) ?? 0) + 1);
  let best: Literal | undefined;
  let most = 1;
  for (const [literal, count] of times)
    if (count > most) {
      best = literal;
      most = count;
    }
  return best;
}
