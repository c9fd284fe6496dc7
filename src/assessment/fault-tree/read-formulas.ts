import type { FaultTree, Formula } from './fault-tree.ts';
import { GateGraph, type Literal } from './gate-graph.ts';

/** The tree as a graph with constants and house events worked in; events by their place in `events`. */
export interface TreeGraph {
  readonly graph: GateGraph;
  readonly root: Literal;
  readonly events: readonly string[];
}

type Step =
  | { readonly kind: 'read'; readonly formula: Formula }
  | { readonly kind: 'combine'; readonly formula: Formula; readonly count: number }
  | { readonly kind: 'remember'; readonly gate: string };

/** Turns the formulas below the top into a graph; works on a stack of its own, so depth is no matter. */
export function readFormulas(tree: FaultTree): TreeGraph {
  const graph = new GateGraph();
  const events = [...tree.events.keys()];
  const places = new Map(events.map((event, place) => [event, place]));
  const gates = new Map<string, Literal>();
  const values: Literal[] = [];
  const steps: Step[] = [{ kind: 'read', formula: { kind: 'event', event: tree.top } }];

  const readName = (name: string): void => {
    const place = places.get(name);
    const gate = tree.gates.get(name);
    const known = gates.get(name);
    if (place !== undefined) values.push(graph.event(place));
    else if (known !== undefined) values.push(known);
    else if (gate === undefined) values.push(tree.houses.get(name) === true ? 1 : 0);
    else steps.push({ kind: 'remember', gate: name }, { kind: 'read', formula: gate.formula });
  };

  const read = (formula: Formula): void => {
    if (formula.kind === 'event') {
      readName(formula.event);
      return;
    }
    if (formula.kind === 'constant') {
      values.push(formula.value ? 1 : 0);
      return;
    }
    const below = formula.kind === 'not' ? [formula.of] : formula.of;
    steps.push({ kind: 'combine', formula, count: below.length });
    for (let at = below.length - 1; at >= 0; at--) {
      const each = below[at];
      if (each !== undefined) steps.push({ kind: 'read', formula: each });
    }
  };

  const combine = (formula: Formula, of: readonly Literal[]): Literal => {
    if (formula.kind === 'not') return (of[0] ?? 0) ^ 1;
    if (formula.kind === 'atleast') return graph.atLeast(formula.min, of);
    if (formula.kind === 'event' || formula.kind === 'constant') return 0;
    return graph[formula.kind](of);
  };

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'read') read(step.formula);
    else if (step.kind === 'remember') gates.set(step.gate, values.at(-1) ?? 0);
    else {
      const from = values.length - step.count;
      values.push(combine(step.formula, values.splice(from)));
    }
  }
  return { graph, root: values[0] ?? 0, events };
}
