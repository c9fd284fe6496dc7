import type { Finding, Path } from '../domain/finding.ts';
import type { YamlSource } from './yaml-source.ts';

/** Plain words that older YAML reads as something else than they look like. */
const HABITS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['yaml-boolean', /^(?:y|yes|n|no|on|off)$/i],
  ['yaml-number', /^[-+]?(?:0\d+|\d+(?:_\d+)+)(?:\.\d+)?$/],
  ['yaml-time', /^\d{1,3}(?::[0-5]?\d){1,2}$/],
];

const pathOf = (key: string): Path => key.split('/').slice(1);

/** What was probably meant by a number written in an old way. */
const digitsOf = (source: string): string => source.replaceAll('_', '').replace(/^([-+]?)0+(?=\d)/, '$1');

/**
 * Habits of YAML 1.1 in values: `off`, `1_000`, `012`, `1:30`. A warning each; `schemaProblems` makes it the error
 * where the value does not fit either.
 */
export function habitFindings({ places }: YamlSource): readonly Finding[] {
  return [...places].flatMap(([key, { scalar }]) => {
    if (scalar?.type !== 'PLAIN') return [];
    const habit = HABITS.find(([, pattern]) => pattern.test(scalar.source));
    if (habit === undefined) return [];
    const values = { found: scalar.source, digits: digitsOf(scalar.source) };
    return [{ rule: habit[0], severity: 'warning', path: pathOf(key), values }];
  });
}
