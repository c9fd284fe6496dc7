import type { Finding, Path } from '../../domain/finding.ts';
import { unknownName } from '../suggestion.ts';
import { isTree } from '../value-kinds.ts';
import { type ReadAmounts, readAmounts } from './written-number.ts';

/** The rules that are broken by a wrong number of values, by a name too many and by one too few. */
interface Rules {
  readonly count: string;
  readonly unknown: string;
  readonly missing: string;
}

/** Entries of a list or a map, each with its path; undefined for anything else. */
export function entriesOf(
  value: unknown,
  path: Path,
): readonly (readonly [name: string, path: Path, given: unknown])[] | undefined {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((given, at) => [String(at + 1), [...path, at], given]);
  return isTree(value)
    ? Object.entries(value).map(([name, given]) => [name, [...path, name], given])
    : undefined;
}

/**
 * Reads a number for each name: from a list in the order of the names, or from a map by name in any order. What is
 * missing or unreadable counts 0 and is found.
 */
export function readKeyed(value: unknown, names: readonly string[], path: Path, rules: Rules): ReadAmounts {
  const entries = entriesOf(value, path) ?? [];
  if (Array.isArray(value) || entries.length === 0) {
    const { amounts, findings } = readAmounts(entries.map(([, at, given]) => [at, given]));
    const values = { found: String(entries.length), expected: names.length };
    const counted: readonly Finding[] =
      amounts.length === names.length ? [] : [{ rule: rules.count, path, part: 'key', values }];
    return { amounts, findings: [...counted, ...findings] };
  }
  const unknown = entries.flatMap(([name, at]): readonly Finding[] =>
    names.includes(name)
      ? []
      : [{ rule: rules.unknown, path: at, part: 'key', values: unknownName(name, names) }],
  );
  const given = new Map(entries.map(([name, at, found]) => [name, [at, found] as const]));
  const missing = names.filter((name) => !given.has(name));
  const { amounts, findings } = readAmounts(names.map((name) => given.get(name) ?? [path, 0]));
  return {
    amounts,
    findings: [
      ...unknown,
      ...(missing.length === 0
        ? []
        : [{ rule: rules.missing, path, part: 'key' as const, values: { missing } }]),
      ...findings,
    ],
  };
}
