import {
  AGGREGATIONS,
  type Comparison,
  COMPLETIONS,
  type Judge,
  RANDOM_INDEXES,
  WEIGHT_METHODS,
} from '../domain/comparison.ts';
import type { Finding, Path } from '../domain/finding.ts';
import { connectionFindings, spreadFindings } from './comparison/connection.ts';
import { doubledNames } from './comparison/doubled-names.ts';
import { readJudge, readJudged, scaleFindings } from './comparison/judged.ts';
import { unknownName } from './suggestion.ts';
import { isTree, type Tree } from './value-kinds.ts';

/** A comparison that holds together, or none, with everything that is wrong with it. */
export interface ReadComparison {
  /** Undefined when a finding is an error. */
  readonly comparison?: Comparison;
  readonly findings: readonly Finding[];
}

/** Nobody judges more than this many factors; a person holds about nine. */
const LIMITS = { possible: 100, sensible: 9 };

type Part = Omit<Comparison, 'factors'>;

interface Reading {
  readonly part: Part;
  readonly findings: readonly Finding[];
}

const namesIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? (value as readonly unknown[]).map(String) : undefined;

function factorFindings(factors: readonly string[], path: Path): readonly Finding[] {
  const at = [...path, 'factors'];
  const count = factors.length;
  const repeated = factors.flatMap((found, place): readonly Finding[] =>
    factors.indexOf(found) === place
      ? []
      : [{ rule: 'comparison-factor-repeated', path: [...at, place], values: { found } }],
  );
  if (count === 0) return [{ rule: 'comparison-factors-missing', path, part: 'key', values: {} }];
  if (count > LIMITS.possible) {
    const values = { found: String(count), limit: LIMITS.possible };
    return [{ rule: 'comparison-too-many', path: at, part: 'key', values }];
  }
  if (count <= LIMITS.sensible) return repeated;
  const values = { found: String(count), limit: LIMITS.sensible };
  return [...repeated, { rule: 'comparison-many', severity: 'warning', path: at, part: 'key', values }];
}

const isError = ({ severity = 'error' }: Finding): boolean => severity === 'error';

/** What holds of all judgements of one person, or of several joined. */
const jointFindings = (
  factors: readonly string[],
  pairs: ReturnType<typeof readJudged>['pairs'],
  path: Path,
): readonly Finding[] => {
  const found = [...connectionFindings(factors, pairs, path), ...spreadFindings(factors, pairs)];
  return found.length > 0 ? found : scaleFindings(pairs);
};

function readJudges(value: Tree, factors: readonly string[], path: Path, isAlone: boolean): Reading {
  const readings = Object.entries(value).map(([name, given]) => {
    const at = [...path, name];
    return { name, at, ...readJudge(isTree(given) ? given : {}, factors, at) };
  });
  const own = readings.flatMap(({ findings }) => findings);
  const joint = own.some(isError)
    ? []
    : isAlone
      ? readings.flatMap(({ pairs, at }) => jointFindings(factors, pairs, at))
      : jointFindings(
          factors,
          readings.flatMap(({ pairs }) => pairs),
          path,
        );
  const judges: Readonly<Record<string, Judge>> = Object.fromEntries(
    readings.map(({ name, judge }) => [name, judge]),
  );
  return { part: { judges }, findings: [...own, ...joint] };
}

/** The judgements of a node: of several judges, or of one. */
function readWho(value: Tree, factors: readonly string[], path: Path, isAlone: boolean): Reading {
  const judges = value['judges'];
  if (!isTree(judges)) {
    const { judged, pairs, findings } = readJudged(value, factors, path);
    const [key] = Object.keys(judged);
    const at = isTree(judged) && value[key ?? ''] !== undefined ? [...path, key ?? ''] : path;
    return {
      part: judged,
      findings: findings.some(isError) ? findings : [...findings, ...jointFindings(factors, pairs, at)],
    };
  }
  const doubled = ['matrix', 'judgements'].filter((key) => (value[key] ?? null) !== null);
  const twice = doubled.map((key): Finding => ({
    rule: 'comparison-given-twice',
    path: [...path, key],
    part: 'key',
    values: {},
  }));
  const reading = readJudges(judges, factors, [...path, 'judges'], isAlone);
  return { part: reading.part, findings: [...twice, ...reading.findings] };
}

const among = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((name) => name === value);

function settingsOf(value: Tree): Part {
  const method = among(WEIGHT_METHODS, value['method']);
  const randomIndex = among(RANDOM_INDEXES, value['randomIndex']);
  const incomplete = among(COMPLETIONS, value['incomplete']);
  const aggregate = among(AGGREGATIONS, value['aggregate']);
  return {
    ...(method !== undefined && { method }),
    ...(randomIndex !== undefined && { randomIndex }),
    ...(incomplete !== undefined && { incomplete }),
    ...(aggregate !== undefined && { aggregate }),
  };
}

function readWithin(value: Tree, factors: readonly string[], path: Path, isAlone: boolean): Reading {
  const inside = value['within'];
  if (!isTree(inside)) return { part: {}, findings: [] };
  const findings: Finding[] = [];
  const within: [string, Comparison][] = [];
  for (const [factor, given] of Object.entries(inside)) {
    const at = [...path, 'within', factor];
    if (!factors.includes(factor)) {
      const values = unknownName(factor, factors);
      findings.push({ rule: 'comparison-within-unknown', path: at, part: 'key', values });
    } else if (isTree(given)) {
      const read = readNode(given, at, namesIn(given['factors']) ?? [], isAlone);
      findings.push(...read.findings);
      if (read.comparison !== undefined) within.push([factor, read.comparison]);
    }
  }
  return { part: within.length === 0 ? {} : { within: Object.fromEntries(within) }, findings };
}

function readNode(value: Tree, path: Path, factors: readonly string[], isAlone: boolean): ReadComparison {
  const misnamed = factorFindings(factors, path);
  if (misnamed.some(isError)) return { findings: misnamed };
  const who = readWho(value, factors, path, isAlone);
  const within = readWithin(value, factors, path, isAlone);
  const findings = [...misnamed, ...who.findings, ...within.findings];
  if (findings.some(isError)) return { findings };
  return { comparison: { factors, ...who.part, ...settingsOf(value), ...within.part }, findings };
}

/**
 * Turns pairwise judgements of the right shape (`comparisonSchema`) into a comparison, or finds everything that is wrong
 * with them, each at its path below `path`. `factors` are those that are compared where the value itself names none.
 */
export function readComparison(
  value: unknown,
  path: Path,
  defaults: { readonly factors?: readonly string[] } = {},
): ReadComparison {
  const tree = isTree(value) ? value : {};
  const isAlone = tree['aggregate'] === 'priorities';
  const read = readNode(tree, path, namesIn(tree['factors']) ?? defaults.factors ?? [], isAlone);
  const twice = read.comparison === undefined ? [] : doubledNames(read.comparison, path);
  return twice.length === 0 ? read : { findings: [...read.findings, ...twice] };
}
