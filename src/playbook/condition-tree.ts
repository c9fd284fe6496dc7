import { isTree } from './value-kinds.ts';

/** A node of a condition's syntax tree, with its place in the source. */
export interface ConditionNode {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
}

export const isNode = (value: unknown): value is ConditionNode =>
  isTree(value) && typeof value['op'] === 'string' && typeof value['start'] === 'number';

export const argsOf = ({ args }: ConditionNode): readonly unknown[] =>
  Array.isArray(args) ? (args as readonly unknown[]) : [args];

/** The variable that a node is, if it is one. */
export const variableOf = (node: unknown): string | undefined =>
  isNode(node) && node.op === 'id' ? String(argsOf(node)[0]) : undefined;

/** The text that a node is, if it is one written out. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node) || node.op !== 'value') return undefined;
  const [value] = argsOf(node);
  return typeof value === 'string' ? value : undefined;
}

const nodesAmong = (value: unknown): readonly ConditionNode[] => {
  if (isNode(value)) return nodesIn(value);
  return Array.isArray(value) ? (value as readonly unknown[]).flatMap(nodesAmong) : [];
};

/** A node and everything below it. */
export const nodesIn = (node: ConditionNode): readonly ConditionNode[] => [node, ...nodesAmong(node.args)];

const GROUPS = new Set(['answers', 'metric', 'baseline']);

/** `answers.people`, `metric["热搜"]` as the name of what is read; undefined for anything else. */
export function memberOf(node: ConditionNode): string | undefined {
  const [object, key] = argsOf(node);
  const group = variableOf(object);
  if (group === undefined || !GROUPS.has(group)) return undefined;
  const name = node.op === '.' ? key : node.op === '[]' ? literalText(key) : undefined;
  return typeof name === 'string' ? `${group}.${name}` : undefined;
}

/** Everything that a condition reads: `answers.people`, `tier`, `elapsed`. A group alone when it is read as a whole. */
export function readsOf(root: ConditionNode, variables: readonly string[]): readonly string[] {
  const members = nodesIn(root).flatMap((node) => memberOf(node) ?? []);
  const named = new Set(members.map((name) => name.split('.')[0]));
  const whole = nodesIn(root).flatMap((node) => {
    const name = variableOf(node);
    return name !== undefined && variables.includes(name) && !named.has(name) ? [name] : [];
  });
  return [...new Set([...members, ...whole])];
}

/** The name of the function or method that a node calls. */
export const calledIn = (node: ConditionNode): string | undefined =>
  node.op === 'call' || node.op === 'rcall' ? String(argsOf(node)[0]) : undefined;
