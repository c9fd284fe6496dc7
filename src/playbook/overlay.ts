import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { isTree, type Tree } from './value-kinds.ts';

export interface Overlaid {
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * The keys of an overlaid map: those of the base in its order, then new ones. An overlay that names every key of
 * the base sets the order itself, so that a tier can be put between others.
 */
function keysOf(base: Tree, over: Tree): readonly string[] {
  const own = Object.keys(over);
  const namesAll = Object.keys(base).every((key) => Object.hasOwn(over, key));
  return namesAll ? own : [...new Set([...Object.keys(base), ...own])];
}

function overlayMap(base: Tree, over: Tree, path: Path): Overlaid {
  const findings: Finding[] = [];
  const entries = keysOf(base, over).flatMap((key): readonly (readonly [string, unknown])[] => {
    if (!Object.hasOwn(over, key)) return [[key, base[key]]];
    const inner = [...path, key];
    if (over[key] === null) {
      if (!Object.hasOwn(base, key))
        findings.push({ rule: 'nothing-to-remove', path: inner, part: 'key', values: { key } });
      return [];
    }
    const laid = overlay(Object.hasOwn(base, key) ? base[key] : undefined, over[key], inner);
    findings.push(...laid.findings);
    return [[key, laid.value]];
  });
  return { value: Object.fromEntries(entries), findings };
}

/** Values without a value: in a map that adapts nothing, and in every list. */
export function emptyFindings(value: unknown, path: Path = []): readonly Finding[] {
  if (value === null) {
    const last = path.at(-1);
    return [
      { rule: 'empty-value', path, part: 'value', values: { key: typeof last === 'string' ? last : '-' } },
    ];
  }
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).flatMap((item, index) => emptyFindings(item, [...path, index]));
  }
  return isTree(value)
    ? Object.entries(value).flatMap(([key, inner]) => emptyFindings(inner, [...path, key]))
    : [];
}

/** What means something only as a whole: judgements of one plan say nothing beside those of another. */
const WHOLE = new Set(['/classification/weights']);
const isWhole = (path: Path): boolean => WHOLE.has(pathKey(path));

/**
 * One value laid over another. Maps are joined key by key, at every depth; texts, numbers and lists replace what
 * was there; a key without a value removes what the base has under it.
 */
export function overlay(base: unknown, over: unknown, path: Path = []): Overlaid {
  if (isTree(base) && isTree(over) && !isWhole(path)) return overlayMap(base, over, path);
  return { value: over, findings: emptyFindings(over, path) };
}
