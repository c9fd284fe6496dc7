import type { Finding, Path } from '../../domain/finding.ts';
import type { Rating } from '../../domain/fuzzy-model.ts';
import { readMemberships } from '../memberships.ts';
import { unknownName } from '../suggestion.ts';
import { isTree, type Tree } from '../value-kinds.ts';
import { readAmount, readAmounts, unreadableFinding } from './written-number.ts';
import { entriesOf, readKeyed } from './keyed.ts';

/** A rating, or what is wrong with it. */
export interface ReadRating {
  readonly rating?: Rating;
  readonly findings: readonly Finding[];
}

/** Keys of a factor that say how it is graded; exactly one of them. */
export const RATED_BY = ['memberships', 'bands', 'thresholds', 'row'] as const;

const isThere = (tree: Tree, key: string): boolean => (tree[key] ?? null) !== null;

/** Reads one row of a matrix: a membership from 0 to 1 for each grade. */
export function readRow(value: unknown, grades: readonly string[], path: Path): ReadRating {
  const entries = entriesOf(value, path) ?? [];
  if (!Array.isArray(value) || entries.length !== grades.length) {
    const values = { found: String(entries.length), expected: grades.length };
    return { findings: [{ rule: 'fuzzy-ragged', path, values }] };
  }
  const { amounts, findings } = readAmounts(entries.map(([, at, given]) => [at, given]));
  const outside = amounts.flatMap((found, at): readonly Finding[] =>
    found < 0 || found > 1
      ? [{ rule: 'fuzzy-membership-range', path: [...path, at], values: { found: String(found) } }]
      : [],
  );
  const isEmpty = findings.length === 0 && amounts.every((membership) => membership === 0);
  const empty: readonly Finding[] = isEmpty ? [{ rule: 'fuzzy-row-empty', path, values: {} }] : [];
  const all = [...findings, ...outside, ...empty];
  return { ...(all.length === 0 && { rating: { kind: 'row', row: amounts } }), findings: all };
}

function readFunctions(tree: Tree, value: number, grades: readonly string[], path: Path): ReadRating {
  const at = [...path, 'memberships'];
  const { memberships, findings } = readMemberships(tree['memberships'], at);
  const given = isTree(tree['memberships']) ? Object.keys(tree['memberships']) : [];
  const unknown = given.flatMap((name): readonly Finding[] =>
    grades.includes(name)
      ? []
      : [
          {
            rule: 'fuzzy-grade-unknown',
            path: [...at, name],
            part: 'key',
            values: unknownName(name, grades),
          },
        ],
  );
  const all = [...findings, ...unknown];
  if (memberships === undefined || all.length > 0) return { findings: all };
  return { rating: { kind: 'memberships', value, memberships }, findings: [] };
}

const BOUND_RULES = {
  count: 'fuzzy-bounds-count',
  unknown: 'fuzzy-grade-unknown',
  missing: 'fuzzy-bounds-missing',
};

function readBounds(
  tree: Tree,
  key: 'bands' | 'thresholds',
  order: 'ascending' | 'descending',
  grades: readonly string[],
  path: Path,
) {
  const at = [...path, key];
  const { amounts, findings } = readKeyed(tree[key], grades, at, BOUND_RULES);
  if (findings.length > 0) return { amounts, findings };
  const entries = entriesOf(tree[key], at) ?? [];
  const isPast = (bound: number, before: number): boolean =>
    order === 'ascending' ? bound > before : bound < before;
  const disorder = amounts.slice(1).flatMap((bound, place): readonly Finding[] => {
    const before = amounts[place] ?? 0;
    const where = Array.isArray(tree[key]) ? entries[place + 1]?.[1] : [...at, grades[place + 1] ?? ''];
    if (isPast(bound, before)) return [];
    return [
      {
        rule: `fuzzy-bounds-${order}`,
        path: where ?? at,
        values: { found: String(bound), before: String(before) },
      },
    ];
  });
  return { amounts, findings: disorder };
}

const ORDERS = ['ascending', 'descending'] as const;

function readOrder(tree: Tree, path: Path) {
  const given = tree['order'] ?? 'ascending';
  const order = ORDERS.find((known) => known === given);
  const values = unknownName(typeof given === 'string' ? given : '', ORDERS);
  const findings: readonly Finding[] =
    order === undefined ? [{ rule: 'unknown-value', path: [...path, 'order'], values }] : [];
  return { order: order ?? 'ascending', findings };
}

function readValue(tree: Tree, path: Path) {
  const value = readAmount(tree['value']);
  if (value !== undefined) return { value, findings: [] };
  const finding: Finding = isThere(tree, 'value')
    ? unreadableFinding(tree['value'], [...path, 'value'])
    : { rule: 'fuzzy-value-missing', path, part: 'key', values: {} };
  return { value: 0, findings: [finding] };
}

/** Reads a factor that has a row, or a value with memberships, bands or thresholds. */
export function readRating(tree: Tree, grades: readonly string[], path: Path): ReadRating {
  const [by, ...more] = RATED_BY.filter((key) => isThere(tree, key));
  if (by === undefined)
    return { findings: [{ rule: 'fuzzy-rating-missing', path, part: 'key', values: {} }] };
  if (more.length > 0) {
    const path2 = [...path, more[0] ?? ''];
    return {
      findings: [{ rule: 'fuzzy-rating-twice', path: path2, part: 'key', values: { keys: [by, ...more] } }],
    };
  }
  if (by === 'row') return readRow(tree['row'], grades, [...path, 'row']);
  const { value, findings } = readValue(tree, path);
  if (by === 'memberships') {
    const read = readFunctions(tree, value, grades, path);
    return findings.length === 0 ? read : { findings: [...findings, ...read.findings] };
  }
  const { order, findings: misordered } = readOrder(tree, path);
  const bounds = readBounds(tree, by, by === 'bands' ? order : 'ascending', grades, path);
  const all = [...findings, ...misordered, ...bounds.findings];
  if (all.length > 0) return { findings: all };
  const { amounts } = bounds;
  return by === 'bands'
    ? { rating: { kind: 'bands', value, bounds: amounts, order }, findings: [] }
    : { rating: { kind: 'thresholds', value, thresholds: amounts }, findings: [] };
}
