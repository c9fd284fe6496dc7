import type { Finding, Path } from '../domain/finding.ts';
import type { Scale, ScaleBound, ScaleCriterion } from '../domain/scale.ts';
import { unknownName } from './suggestion.ts';
import { isTree, shown, type Tree } from './value-kinds.ts';

/** A scale that holds together, or none, with everything that is wrong with it. */
export interface ReadScale {
  /** Undefined when there is a finding. */
  readonly scale?: Scale;
  readonly findings: readonly Finding[];
}

const textAt = (tree: Tree, key: string): string => {
  const value = tree[key];
  return typeof value === 'string' ? value : '';
};
const optional = (tree: Tree, key: string) => (textAt(tree, key) === '' ? {} : { [key]: textAt(tree, key) });
const treesIn = (tree: Tree, key: string): readonly (readonly [string, Tree])[] =>
  Object.entries(isTree(tree[key]) ? tree[key] : {}).map(([id, value]) => [id, isTree(value) ? value : {}]);

function readBounds(criterion: Tree, levels: readonly string[], path: Path) {
  const findings: Finding[] = [];
  const bounds = new Map<string, ScaleBound>();
  for (const [level, bound] of treesIn(criterion, 'bounds')) {
    const { from } = bound;
    const at = [...path, level];
    if (!levels.includes(level))
      findings.push({
        rule: 'scale-level-unknown',
        path: at,
        part: 'key',
        values: unknownName(level, levels),
      });
    else if (typeof from !== 'number' || !Number.isFinite(from) || from < 0) {
      const found = typeof from === 'number' ? String(from) : shown(from);
      findings.push({ rule: 'scale-bound', path: [...at, 'from'], values: { found } });
    } else bounds.set(level, { from, status: bound['status'] === 'final' ? 'final' : 'draft' });
  }
  return { bounds, findings };
}

/** Bounds that do not rise from level to level: the milder one could never be told from the worse. */
function orderFindings(bounds: ReadonlyMap<string, ScaleBound>, levels: readonly string[], path: Path) {
  const given = levels.flatMap((level) => {
    const bound = bounds.get(level);
    return bound === undefined ? [] : [{ level, from: bound.from }];
  });
  return given.slice(1).flatMap(({ level, from }, place): readonly Finding[] => {
    const before = given[place]?.from ?? 0;
    const values = { found: String(from), before: String(before) };
    return from > before ? [] : [{ rule: 'scale-bounds-order', path: [...path, level, 'from'], values }];
  });
}

function readCriterion(tree: Tree, levels: readonly string[], path: Path) {
  const at = [...path, 'bounds'];
  const { bounds, findings } = readBounds(tree, levels, at);
  const empty: readonly Finding[] =
    bounds.size === 0 && findings.length === 0
      ? [{ rule: 'scale-bounds-missing', path: at, part: 'key', values: {} }]
      : [];
  const criterion: ScaleCriterion = {
    name: textAt(tree, 'name'),
    ask: textAt(tree, 'ask'),
    ...optional(tree, 'unit'),
    bounds: Object.fromEntries(
      levels.flatMap((level) => {
        const bound = bounds.get(level);
        return bound === undefined ? [] : [[level, bound] as const];
      }),
    ),
  };
  return { criterion, findings: [...findings, ...empty, ...orderFindings(bounds, levels, at)] };
}

/** Levels that no criterion reaches, and scales without levels or criteria. */
function gapFindings(scale: Scale): readonly Finding[] {
  const empty = (['levels', 'criteria'] as const).filter((key) => Object.keys(scale[key]).length === 0);
  if (empty.length > 0)
    return empty.map((key) => ({ rule: 'scale-empty', path: [key], part: 'key', values: { key } }));
  const criteria = Object.values(scale.criteria);
  return Object.keys(scale.levels).flatMap((level): readonly Finding[] =>
    criteria.some(({ bounds }) => Object.hasOwn(bounds, level))
      ? []
      : [{ rule: 'scale-level-unreachable', path: ['levels', level], part: 'key', values: { found: level } }],
  );
}

/** Turns a file of the right shape (`scaleSchema`) into a scale, or finds everything that is wrong with it. */
export function readScale(value: unknown): ReadScale {
  const tree = isTree(value) ? value : {};
  const levels = treesIn(tree, 'levels');
  const ids = levels.map(([id]) => id);
  const criteria = treesIn(tree, 'criteria').map(
    ([id, criterion]) => [id, readCriterion(criterion, ids, ['criteria', id])] as const,
  );
  const notes = Array.isArray(tree['notes']) ? (tree['notes'] as readonly unknown[]).map(String) : [];
  const scale: Scale = {
    id: textAt(tree, 'id'),
    language: textAt(tree, 'language'),
    title: textAt(tree, 'title'),
    ...optional(tree, 'instrument'),
    ...optional(tree, 'inForce'),
    source: textAt(tree, 'source'),
    verified: tree['verified'] === true,
    below: textAt(tree, 'below'),
    ...optional(tree, 'belowNote'),
    notes,
    levels: Object.fromEntries(levels.map(([id, level]) => [id, { name: textAt(level, 'name') }])),
    criteria: Object.fromEntries(criteria.map(([id, { criterion }]) => [id, criterion])),
  };
  const own = criteria.flatMap(([, { findings }]) => findings);
  const findings = own.length > 0 ? own : gapFindings(scale);
  return findings.length > 0 ? { findings } : { scale, findings };
}
