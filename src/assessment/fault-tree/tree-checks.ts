import type { FaultTree } from './fault-tree.ts';
import { walkUses } from './walk-uses.ts';
import type { TreeFault, Use, WrittenTree } from './written-tree.ts';

/** A tree that holds together, unless one of the faults is an error. */
export interface CheckedTree<P> {
  readonly tree?: FaultTree;
  readonly faults: readonly TreeFault<P>[];
}

/** Names that a sentence lists at most. */
const SHOWN = 6;
const LONGEST_CHAIN = 12;

const few = (names: readonly string[]): readonly string[] =>
  names.length <= SHOWN ? names : [...names.slice(0, SHOWN), '…'];

const isDefined = ({ gates, events, houses }: WrittenTree<unknown>, name: string): boolean =>
  gates.has(name) || events.has(name) || houses.has(name);

function undefinedFaults<P>(tree: WrittenTree<P>): readonly TreeFault<P>[] {
  const among = [...tree.gates.keys(), ...tree.events.keys(), ...tree.houses.keys()];
  return [...tree.gates].flatMap(([gate, { uses }]) =>
    uses
      .filter(({ name }) => !isDefined(tree, name))
      .map(({ name, place }) => ({ rule: 'tree-undefined', place, values: { found: name, gate }, among })),
  );
}

const gatesUsed = (tree: WrittenTree<unknown>, name: string): readonly string[] =>
  (tree.gates.get(name)?.uses ?? []).map((use) => use.name).filter((used) => tree.gates.has(used));

function chainOf(circle: readonly string[]): string {
  const shown =
    circle.length <= LONGEST_CHAIN
      ? circle
      : [...circle.slice(0, LONGEST_CHAIN - 2), '…', circle.at(-1) ?? ''];
  return shown.join(' → ');
}

function circleFaults<P>(tree: WrittenTree<P>): readonly TreeFault<P>[] {
  const { circles } = walkUses(tree.gates.keys(), (name) => gatesUsed(tree, name));
  return circles.map((circle) => {
    const [last = '', first = ''] = circle.slice(-2);
    const closing = tree.gates.get(last)?.uses.find(({ name }) => name === first);
    return { rule: 'tree-circular', place: closing?.place ?? tree.place, values: { chain: chainOf(circle) } };
  });
}

/** Gates that no gate uses, in the order of the file. */
function candidates(tree: WrittenTree<unknown>): readonly string[] {
  const used = new Set([...tree.gates.values()].flatMap(({ uses }) => uses.map(({ name }) => name)));
  return [...tree.gates.keys()].filter((name) => !used.has(name));
}

function topFault<P>(tree: WrittenTree<P>, top: Use<P>, rule: string): TreeFault<P> | undefined {
  if (tree.gates.has(top.name)) return undefined;
  const isEvent = isDefined(tree, top.name);
  const among = [...tree.gates.keys()];
  return { rule: isEvent ? 'tree-top-event' : rule, place: top.place, values: { found: top.name }, among };
}

/** What nobody asks for. One fault for all of them: a library of events often holds many more than a tree needs. */
function idleFault<P>(
  rule: string,
  defined: ReadonlyMap<string, { readonly place: P }>,
  reached: ReadonlySet<string>,
  top: string,
): readonly TreeFault<P>[] {
  const idle = [...defined].filter(([name]) => !reached.has(name));
  const [first] = idle;
  if (first === undefined) return [];
  const values = { names: few(idle.map(([name]) => name)), count: idle.length, top };
  return [{ rule, severity: 'warning', place: first[1].place, values }];
}

function silentFault<P>({ events }: WrittenTree<P>, reached: ReadonlySet<string>): readonly TreeFault<P>[] {
  const asked = [...events].filter(([name]) => reached.has(name));
  const silent = asked.filter(([, { probability }]) => probability === undefined);
  const [first] = silent;
  if (first === undefined || silent.length === asked.length) return [];
  const values = { names: few(silent.map(([name]) => name)), count: silent.length };
  return [{ rule: 'tree-probability-missing', severity: 'warning', place: first[1].place, values }];
}

function reachedFrom(tree: WrittenTree<unknown>, top: string): ReadonlySet<string> {
  const { order } = walkUses([top], (name) => (tree.gates.get(name)?.uses ?? []).map((use) => use.name));
  return new Set(order);
}

function finished(tree: WrittenTree<unknown>, top: string): FaultTree {
  const { name, gates, events, houses } = tree;
  const label = (text: string | undefined): { label?: string } => (text === undefined ? {} : { label: text });
  return {
    name,
    top,
    gates: new Map([...gates].map(([id, gate]) => [id, { formula: gate.formula, ...label(gate.label) }])),
    events: new Map(
      [...events].map(([id, { probability, label: text }]) => [
        id,
        { ...(probability !== undefined && { probability }), ...label(text) },
      ]),
    ),
    houses: new Map([...houses].map(([id, { value }]) => [id, value])),
  };
}

/**
 * Checks that names hold, nothing goes in circles and there is one top, the gate that no other uses unless one is named.
 * `chosen` is a top from outside the file: one that is no gate of it is the fault `tree-top-asked`.
 */
export function checkTree<P>(tree: WrittenTree<P>, chosen?: string): CheckedTree<P> {
  if (tree.gates.size === 0) return { faults: [{ rule: 'tree-no-gate', place: tree.place, values: {} }] };
  const broken = [...undefinedFaults(tree), ...circleFaults(tree)];
  const asked = chosen === undefined ? undefined : { name: chosen, place: tree.place };
  const stated = asked ?? tree.top;
  const rule = asked === undefined ? 'tree-top-undefined' : 'tree-top-asked';
  const wrongTop = stated === undefined ? undefined : topFault(tree, stated, rule);
  if (wrongTop !== undefined) return { faults: [...broken, wrongTop] };
  const free = candidates(tree);
  const top = stated?.name ?? (free.length === 1 ? free[0] : undefined);
  const unclear: TreeFault<P> = { rule: 'tree-top-unclear', place: tree.place, values: { names: few(free) } };
  if (top === undefined) return { faults: free.length > 1 ? [...broken, unclear] : broken };
  if (broken.length > 0) return { faults: broken };
  const reached = reachedFrom(tree, top);
  const idle =
    chosen === undefined
      ? [
          ...idleFault('tree-gate-idle', tree.gates, reached, top),
          ...idleFault('tree-event-idle', tree.events, reached, top),
          ...idleFault('tree-event-idle', tree.houses, reached, top),
        ]
      : [];
  return { tree: finished(tree, top), faults: [...idle, ...silentFault(tree, reached)] };
}
