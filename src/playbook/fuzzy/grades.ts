import type { Finding, Path } from '../../domain/finding.ts';
import { isTree, type Tree } from '../value-kinds.ts';
import { entriesOf } from './keyed.ts';

const isThere = (value: unknown): boolean => (value ?? null) !== null;

const ordinals = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(at + 1));

/** Grades as a list of one number each or a map by grade says them. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return ordinals(value.length);
  return isTree(value) ? Object.keys(value) : undefined;
}

/** What a factor says about the grades, or the first factor inside it that says anything. */
function gradesOfFactor(factor: unknown): readonly string[] | undefined {
  if (Array.isArray(factor)) return ordinals(factor.length);
  if (!isTree(factor)) return undefined;
  const own = ['memberships', 'bands', 'thresholds', 'row'].find((key) => isThere(factor[key]));
  return own === undefined ? gradesOfNode(factor) : namesIn(factor[own]);
}

function gradesOfNode(node: Tree): readonly string[] | undefined {
  const factors = entriesOf(node['matrix'] ?? node['R'] ?? node['factors'], []) ?? [];
  return factors.map(([, , factor]) => gradesOfFactor(factor)).find((names) => names !== undefined);
}

/** The grades of an evaluation: as it names them, or as its first factor has them. */
export function readGrades(model: Tree): {
  readonly grades: readonly string[];
  readonly findings: readonly Finding[];
} {
  const named = model['grades'];
  const grades = Array.isArray(named)
    ? (named as readonly unknown[]).map(String)
    : (gradesOfNode(model) ?? namesIn(model['scores']) ?? []);
  const path: Path = Array.isArray(named) ? ['grades'] : [];
  const repeated = grades.flatMap((found, at): readonly Finding[] =>
    grades.indexOf(found) === at
      ? []
      : [{ rule: 'fuzzy-grade-repeated', path: [...path, at], values: { found } }],
  );
  return { grades, findings: repeated };
}
