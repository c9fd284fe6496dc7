import { type Environment, ParseError, TypeError } from '@marcbachmann/cel-js';
import {
  conditionEnvironment,
  MAX_CONDITION_LENGTH,
  NUMBER_MAPS,
  VARIABLES,
} from './condition-environment.ts';
import {
  argsOf,
  calledIn,
  type ConditionNode,
  isNode,
  literalText,
  memberOf,
  nodesIn,
  readsOf,
  variableOf,
} from './condition-tree.ts';
import { type ConditionFault, kindOfType, syntaxFault, typeFault } from './condition-faults.ts';
import { unknownName } from './suggestion.ts';

/** Names that the conditions of one playbook may use. */
export interface ConditionNames {
  readonly factors: readonly string[];
  /** Floors that are asked; those that are computed have no answer. */
  readonly floors: readonly string[];
  /** Gauges of attention; left out, any may be read. */
  readonly metrics?: readonly string[];
  /** What the text variables may be compared with. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export interface CheckedCondition {
  readonly faults: readonly ConditionFault[];
  readonly reads: readonly string[];
}

const isNumberMap = (group: string): boolean => NUMBER_MAPS.some((name) => name === group);

/** Functions that end in time and need no pattern; those that loop over lists are left out. */
const FUNCTIONS = ['has', 'size', 'duration', 'double', 'int', 'startsWith', 'endsWith', 'contains'];

/** The condition language with the answers of one playbook declared. */
export function environmentFor({ factors, floors }: ConditionNames): Environment {
  const schema = Object.fromEntries([
    ...factors.map((name) => [name, 'double'] as const),
    ...floors.map((name) => [name, 'bool'] as const),
  ]);
  return conditionEnvironment().registerVariable({ name: 'answers', schema });
}

const faultAt = (
  { start, end }: ConditionNode,
  rule: string,
  values: ConditionFault['values'],
): ConditionFault => ({
  rule,
  from: start,
  to: end,
  values,
});

function functionFaults(node: ConditionNode): readonly ConditionFault[] {
  const name = calledIn(node);
  if (name === undefined) return [];
  if (!FUNCTIONS.includes(name)) return [faultAt(node, 'condition-function', unknownName(name, FUNCTIONS))];
  const [, args] = argsOf(node);
  const text = name === 'duration' && Array.isArray(args) ? literalText(args[0]) : undefined;
  if (text === undefined || /^-?(?:\d+(?:\.\d+)?(?:h|m|s|ms))+$/.test(text)) return [];
  return [faultAt(node, 'condition-type', { code: 'duration-text', found: text })];
}

const COMPARISONS = new Set(['==', '!=', 'in']);

/** Texts that a node compares with: one, or those of a list. */
function comparedTexts(node: unknown): readonly ConditionNode[] {
  if (!isNode(node)) return [];
  if (node.op === 'list') return argsOf(node).flatMap(comparedTexts);
  return literalText(node) === undefined ? [] : [node];
}

function valueFaults(node: ConditionNode, texts: ConditionNames['texts']): readonly ConditionFault[] {
  if (!COMPARISONS.has(node.op)) return [];
  const sides = argsOf(node);
  const variable = sides.map(variableOf).find((name) => name !== undefined && name in texts);
  const allowed = variable === undefined ? undefined : texts[variable];
  if (variable === undefined || allowed === undefined) return [];
  return sides.flatMap(comparedTexts).flatMap((literal) => {
    const found = literalText(literal) ?? '';
    if (allowed.includes(found)) return [];
    return [faultAt(literal, 'condition-value', { variable, ...unknownName(found, allowed) })];
  });
}

/** `metric.X` and `baseline.X` where the playbook says which metrics there are, and X is none of them. */
function metricFaults(
  node: ConditionNode,
  metrics: readonly string[] | undefined,
): readonly ConditionFault[] {
  const [group = '', ...rest] = memberOf(node)?.split('.') ?? [];
  const name = rest.join('.');
  if (metrics === undefined || !isNumberMap(group) || metrics.includes(name)) return [];
  return [faultAt(node, 'metric-unknown', unknownName(name, metrics))];
}

function treeOf(source: string, environment: Environment): ConditionNode | ConditionFault {
  try {
    const { ast } = environment.parse(source);
    if (isNode(ast)) return ast;
  } catch (error) {
    if (error instanceof ParseError) return syntaxFault(source, error);
    throw error;
  }
  return { rule: 'condition-syntax', from: 0, to: source.length, values: { found: source } };
}

/** What is wrong in a condition, and what it reads. `names` are those that `environment` was made for. */
export function checkCondition(
  source: string,
  environment: Environment,
  names: ConditionNames,
): CheckedCondition {
  const fail = (fault: ConditionFault): CheckedCondition => ({ faults: [fault], reads: [] });
  if (source.length > MAX_CONDITION_LENGTH) {
    const values = { length: source.length, limit: MAX_CONDITION_LENGTH };
    return fail({ rule: 'condition-too-long', from: 0, to: source.length, values });
  }
  const tree = treeOf(source, environment);
  if (!isNode(tree)) return fail(tree);
  const nodes = nodesIn(tree);
  const calls = nodes.flatMap(functionFaults);
  if (calls.length > 0) return { faults: calls, reads: [] };
  const { valid, type, error } = environment.check(source);
  if (!valid) {
    const answers = [...names.factors, ...names.floors];
    return fail(
      typeFault(source, error instanceof TypeError ? error : undefined, { answers, variables: VARIABLES }),
    );
  }
  if (type !== 'bool') {
    const values = { code: 'not-a-condition', foundKind: kindOfType(String(type)) };
    return fail({ rule: 'condition-type', from: 0, to: source.length, values });
  }
  const faults = nodes.flatMap((node) => [
    ...valueFaults(node, names.texts),
    ...metricFaults(node, names.metrics),
  ]);
  return { faults, reads: readsOf(tree, VARIABLES) };
}

/** Whether a read is of something that is only known once the incident runs, not of an answer. */
export const isReadOfRun = (name: string): boolean =>
  ['tier', 'phase', 'elapsed', ...NUMBER_MAPS].includes(name.split('.')[0] ?? '');
