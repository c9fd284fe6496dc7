import type { FaultTree, Formula } from '../../../../assessment/fault-tree/fault-tree.ts';

/** A part of a drawing. `again` stands for a gate that is drawn elsewhere. */
export interface DrawnNode {
  readonly id: number;
  readonly kind: Exclude<Formula['kind'], 'event'> | 'event' | 'house' | 'again';
  readonly name?: string;
  readonly label?: string;
  readonly probability?: number;
  /** Of a house event or a constant. */
  readonly value?: boolean;
  readonly min?: number;
  /** How many the formula joins, drawn or not. */
  readonly count: number;
  /** Of `again`: the node that stands for the same gate. */
  readonly same?: number;
  readonly children: DrawnNode[];
}

export interface DrawnTree {
  readonly root: DrawnNode;
  readonly nodes: readonly DrawnNode[];
  /** Nodes whose insides, or some of them, were left out. */
  readonly cut: number;
}

/** More than this nobody can take in, nor a chart lay out. */
const MOST_NODES = 200;

interface Waiting {
  readonly node: DrawnNode;
  readonly formula: Formula;
  readonly level: number;
}

const partsOf = (formula: Formula): readonly Formula[] => {
  if (formula.kind === 'event') return [formula];
  if (formula.kind === 'constant') return [];
  return formula.kind === 'not' ? [formula.of] : formula.of;
};

/** What the gate does: one that only names another event is an `or` of it alone. */
const kindOf = (formula: Formula): Exclude<Formula['kind'], 'event'> =>
  formula.kind === 'event' ? 'or' : formula.kind;

const detailsOf = (
  formula: Formula,
): Pick<DrawnNode, 'kind' | 'count'> & { min?: number; value?: boolean } => ({
  kind: kindOf(formula),
  count: partsOf(formula).length,
  ...(formula.kind === 'atleast' && { min: formula.min }),
  ...(formula.kind === 'constant' && { value: formula.value }),
});

/**
 * What of a tree is drawn: level by level from the top, each gate once, until there are 200 nodes or the levels asked
 * for are full.
 */
export function drawnTree(tree: FaultTree, mostLevels: number): DrawnTree {
  const nodes: DrawnNode[] = [];
  const drawn = new Map<string, DrawnNode>();
  const waiting: Waiting[] = [];
  let cut = 0;

  const add = (details: Omit<DrawnNode, 'id' | 'children'>): DrawnNode => {
    const node: DrawnNode = { id: nodes.length, children: [], ...details };
    nodes.push(node);
    return node;
  };

  const addNamed = (name: string, level: number): DrawnNode => {
    const gate = tree.gates.get(name);
    if (gate !== undefined) {
      const before = drawn.get(name);
      const label = gate.label === undefined ? {} : { label: gate.label };
      if (before !== undefined) return add({ kind: 'again', name, ...label, count: 0, same: before.id });
      const node = add({ name, ...label, ...detailsOf(gate.formula) });
      drawn.set(name, node);
      waiting.push({ node, formula: gate.formula, level });
      return node;
    }
    const value = tree.houses.get(name);
    if (value !== undefined) return add({ kind: 'house', name, value, count: 0 });
    return add({ kind: 'event', name, ...tree.events.get(name), count: 0 });
  };

  const addPart = (formula: Formula, level: number): DrawnNode => {
    if (formula.kind === 'event') return addNamed(formula.event, level);
    const node = add(detailsOf(formula));
    waiting.push({ node, formula, level });
    return node;
  };

  const root = addNamed(tree.top, 0);
  for (const next of waiting) {
    const parts = partsOf(next.formula);
    const room = next.level >= mostLevels ? 0 : MOST_NODES - nodes.length;
    const shown = parts.slice(0, room);
    if (shown.length < parts.length) cut++;
    next.node.children.push(...shown.map((part) => addPart(part, next.level + 1)));
  }
  return { root, nodes, cut };
}
