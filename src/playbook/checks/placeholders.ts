import type { Finding, Path } from '../../domain/finding.ts';
import { isTree } from '../value-kinds.ts';

/** Texts that still hold a gap to be filled in: 【…】. */
export function placeholderFindings(value: unknown, path: Path = []): readonly Finding[] {
  if (typeof value === 'string') {
    return [...value.matchAll(/【[^】]*】/gu)].map(({ 0: found, index }) => ({
      rule: 'placeholder',
      severity: 'warning',
      path,
      part: { from: index, to: index + found.length },
      values: { found },
    }));
  }
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).flatMap((item, index) =>
      placeholderFindings(item, [...path, index]),
    );
  }
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => placeholderFindings(inner, [...path, key]));
}
