import type { Path } from '../../domain/finding.ts';
import type { Formula } from './fault-tree.ts';
import { type Wrong, wrongCount, wrongMinimum } from './formula-rules.ts';
import type { TreeFault, Use } from './written-tree.ts';

/** Where something stands in a tree file. */
export interface FilePlace {
  readonly path: Path;
  readonly part?: 'key' | 'value';
}

/** What a formula of the file says, filled while it is read. */
export interface FormulaNotes {
  readonly uses: Use<FilePlace>[];
  readonly faults: TreeFault<FilePlace>[];
}

type Tree = Readonly<Record<string, unknown>>;

/** Words that join what happens, as they stand in a tree file; `atleast` goes with `of`. */
export const OPERATORS = ['and', 'or', 'not', 'xor', 'nand', 'nor', 'atleast'] as const;
type Operator = (typeof OPERATORS)[number];

/** Formulas inside formulas that are followed; a file is not nested deeper. */
const MOST_LEVELS = 100;

const NEVER: Formula = { kind: 'constant', value: false };

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isOperator = (key: string): key is Operator => OPERATORS.some((operator) => operator === key);

const isNot = (formula: Formula): Formula => ({ kind: 'not', of: formula });

function joined(operator: Operator, of: readonly Formula[], min: number): Formula {
  switch (operator) {
    case 'not':
      return isNot(of[0] ?? NEVER);
    case 'nand':
      return isNot({ kind: 'and', of });
    case 'nor':
      return isNot({ kind: 'or', of });
    case 'atleast':
      return { kind: 'atleast', min, of };
    default:
      return { kind: operator, of };
  }
}

/** Reads the formula at a path, noting names and faults; what cannot be read never happens. */
export function readFormula(value: unknown, path: Path, notes: FormulaNotes, level = 0): Formula {
  const wrong = (
    rule: string,
    values: Wrong['values'],
    at: FilePlace = { path },
    among?: readonly string[],
  ): Formula => {
    notes.faults.push({ rule, place: at, values, ...(among !== undefined && { among }) });
    return NEVER;
  };
  if (level > MOST_LEVELS) return wrong('tree-too-deep', { limit: MOST_LEVELS });
  if (typeof value === 'boolean') return { kind: 'constant', value };
  if (typeof value === 'string' || typeof value === 'number') {
    const event = String(value);
    notes.uses.push({ name: event, place: { path } });
    return { kind: 'event', event };
  }
  if (value === null || value === undefined)
    return wrong('tree-gate-empty', { operator: String(path.at(-1)) });
  if (!isTree(value)) return wrong('tree-formula-list', {});

  const keys = Object.keys(value).filter((key) => key !== 'label');
  const strange = keys.find((key) => !isOperator(key) && key !== 'of');
  if (strange !== undefined)
    return wrong(
      'tree-operator-unknown',
      { found: strange },
      { path: [...path, strange], part: 'key' },
      OPERATORS,
    );
  const [operator, second] = keys.filter(isOperator);
  if (operator === undefined)
    return keys.includes('of')
      ? wrong('tree-min-missing', {}, { path: [...path, 'of'], part: 'key' })
      : wrong('tree-gate-empty', { operator: String(path.at(-1)) });
  if (second !== undefined)
    return wrong(
      'tree-operator-second',
      { found: second, first: operator },
      { path: [...path, second], part: 'key' },
    );
  if (operator !== 'atleast' && keys.includes('of'))
    return wrong('tree-of-stray', { operator }, { path: [...path, 'of'], part: 'key' });
  return readArguments(value, operator, path, notes, level);
}

function readArguments(
  value: Tree,
  operator: Operator,
  path: Path,
  notes: FormulaNotes,
  level: number,
): Formula {
  const key = operator === 'atleast' ? 'of' : operator;
  const written = value[key];
  const parts = isList(written) ? written : written === null || written === undefined ? [] : [written];
  const stated = Object.hasOwn(value, key) ? [...path, key] : [...path, operator];
  const min = Number(value['atleast'] ?? 1);
  const miscounted = wrongCount(operator, parts.length);
  if (miscounted !== undefined) notes.faults.push({ ...miscounted, place: { path: stated, part: 'key' } });
  const outOf =
    operator === 'atleast' && miscounted === undefined ? wrongMinimum(min, parts.length) : undefined;
  if (outOf !== undefined) notes.faults.push({ ...outOf, place: { path: [...path, 'atleast'] } });
  const inner = (part: unknown, index: number): Formula =>
    readFormula(part, isList(written) ? [...path, key, index] : [...path, key], notes, level + 1);
  return joined(operator, parts.map(inner), min);
}
