import type { Comparison } from '../../domain/comparison.ts';
import type { Finding, Path } from '../../domain/finding.ts';

/** A name in a hierarchy, with where it stands. */
interface PlacedName {
  readonly name: string;
  readonly path: Path;
  readonly isDivided: boolean;
}

function namesWithin({ factors, within = {} }: Comparison, path: Path): readonly PlacedName[] {
  const own = factors.map((name, at): PlacedName => ({
    name,
    path: [...path, 'factors', at],
    isDivided: Object.hasOwn(within, name),
  }));
  const inner = Object.entries(within).flatMap(([name, each]) =>
    namesWithin(each, [...path, 'within', name]),
  );
  return [...own, ...inner];
}

/** Whether all comparisons within the factors of one are of the same things: alternatives, whose weights add up. */
const areAlternatives = ({ within = {} }: Comparison): boolean =>
  new Set(Object.values(within).map(({ factors }) => [...factors].sort().join('\n'))).size === 1;

/** Names that stand for two things in a hierarchy, so that their weights would be mixed up. */
export function doubledNames(comparison: Comparison, path: Path): readonly Finding[] {
  const names = namesWithin(comparison, path);
  return names.flatMap(({ name, path: at, isDivided }, place): readonly Finding[] => {
    const earlier = names.slice(0, place).filter((other) => other.name === name);
    const [first] = earlier;
    if (first === undefined) return [];
    const isAlternative =
      areAlternatives(comparison) &&
      !isDivided &&
      earlier.every(({ path: other }) => other.length === at.length);
    if (isAlternative) return [];
    const where = first.path.slice(path.length, -2).join('.');
    return [
      {
        rule: 'comparison-name-twice',
        path: at,
        values: { found: name, where: where === '' ? 'factors' : where },
      },
    ];
  });
}
