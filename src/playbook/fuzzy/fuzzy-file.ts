import type { Finding, Path } from '../../domain/finding.ts';
import type { FuzzyFactor, FuzzyModel, FuzzyNode, Rating } from '../../domain/fuzzy-model.ts';
import { FUZZY_OPERATORS, type FuzzyOperator } from '../../domain/membership.ts';
import { unknownName } from '../suggestion.ts';
import { isTree, shown, type Tree } from '../value-kinds.ts';
import { readGrades } from './grades.ts';
import { entriesOf, readKeyed } from './keyed.ts';
import { RATED_BY, readRating, readRow } from './rating.ts';
import { readWeights } from './weights.ts';

/** An evaluation that can be worked out, or none, with everything that is wrong with it. */
export interface ReadFuzzyModel {
  /** Undefined when a finding is an error. */
  readonly model?: FuzzyModel;
  readonly findings: readonly Finding[];
}

const isThere = (tree: Tree, key: string): boolean => (tree[key] ?? null) !== null;
const isError = ({ severity = 'error' }: Finding): boolean => severity === 'error';

/** What the grades are called, and how operators may be named. */
interface Known {
  readonly grades: readonly string[];
  readonly operatorNamed: (text: string) => FuzzyOperator | undefined;
}

function readOperator(
  tree: Tree,
  { operatorNamed }: Known,
  path: Path,
): { operator?: FuzzyOperator; findings: readonly Finding[] } {
  const given = tree['operator'];
  if (!isThere(tree, 'operator')) return { findings: [] };
  const operator = typeof given === 'string' ? operatorNamed(given) : undefined;
  if (operator !== undefined) return { operator, findings: [] };
  const values = unknownName(shown(given), FUZZY_OPERATORS);
  return { findings: [{ rule: 'fuzzy-operator', path: [...path, 'operator'], values }] };
}

interface Rated {
  readonly name: string;
  readonly path: Path;
  readonly rating: Rating | undefined;
  readonly findings: readonly Finding[];
}

function readFactor(given: unknown, known: Known, path: Path) {
  if (!isTree(given)) return readRow(given, known.grades, path);
  const isGraded = RATED_BY.some((key) => isThere(given, key)) || !isThere(given, 'weights');
  if (isGraded) return readRating(given, known.grades, path);
  const { node, findings } = readNode(given, known, path);
  return { ...(node !== undefined && { rating: { kind: 'inner' as const, inner: node } }), findings };
}

/** Names of unnamed rows: those that weigh them. */
function rowNames(tree: Tree, key: string): readonly string[] {
  const { weights } = tree;
  return isTree(weights) && Array.isArray(tree[key]) ? Object.keys(weights) : [];
}

function readFactors(tree: Tree, key: string, known: Known, path: Path): readonly Rated[] {
  const names = rowNames(tree, key);
  return (entriesOf(tree[key], [...path, key]) ?? []).map(([name, at, given], place) => {
    const { rating, findings } = readFactor(given, known, at);
    return { name: names[place] ?? name, path: at, rating, findings };
  });
}

function readNode(tree: Tree, known: Known, path: Path) {
  const { operator, findings: misnamed } = readOperator(tree, known, path);
  const [key, second] = ['matrix', 'R', 'factors'].filter((name) => isThere(tree, name));
  if (key === undefined || second !== undefined) {
    const rule = key === undefined ? 'fuzzy-nothing-rated' : 'fuzzy-rated-twice';
    const at = second === undefined ? path : [...path, second];
    return { findings: [...misnamed, { rule, path: at, part: 'key' as const, values: {} }] };
  }
  const rated = readFactors(tree, key, known, path);
  const names = rated.map(({ name }) => name);
  const { weights, findings: unweighed } = readWeights(tree['weights'], names, [...path, 'weights']);
  const empty: readonly Finding[] =
    rated.length === 0 ? [{ rule: 'list-empty', path: [...path, key], part: 'key', values: {} }] : unweighed;
  const findings = [...misnamed, ...empty, ...rated.flatMap((each) => each.findings)];
  if (findings.some(isError)) return { findings };
  const factors = rated.flatMap(({ name, path: at, rating }, place): readonly FuzzyFactor[] =>
    rating === undefined ? [] : [{ name, weight: weights[place] ?? 0, rating, path: at }],
  );
  const node: FuzzyNode = { ...(operator !== undefined && { operator }), factors };
  return { node, findings };
}

const SCORE_RULES = {
  count: 'fuzzy-scores-count',
  unknown: 'fuzzy-grade-unknown',
  missing: 'fuzzy-scores-missing',
};

const textOf = (tree: Tree, key: string): string | undefined => {
  const value = tree[key];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Turns a file of the right shape (`fuzzyFileSchema`) into an evaluation, or finds everything that is wrong with it.
 * `operatorNamed` understands the names of operators as people write them.
 */
export function readFuzzyModel(value: unknown, operatorNamed: Known['operatorNamed']): ReadFuzzyModel {
  const tree = isTree(value) ? value : {};
  const { grades, findings: ungraded } = readGrades(tree);
  const scored = isThere(tree, 'scores')
    ? readKeyed(tree['scores'], grades, ['scores'], SCORE_RULES)
    : undefined;
  const { node, findings: inside } = readNode(tree, { grades, operatorNamed }, []);
  const findings = [...ungraded, ...(scored?.findings ?? []), ...inside];
  if (node === undefined || findings.some(isError)) return { findings };
  const [title, source] = [textOf(tree, 'title'), textOf(tree, 'source')];
  const model: FuzzyModel = {
    grades,
    whole: node,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(scored !== undefined && { scores: scored.amounts }),
  };
  return { model, findings };
}
