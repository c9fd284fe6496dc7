import { type Finding, type Path, pathKey } from '../domain/finding.ts';
import { ratioText } from '../domain/ratio-text.ts';
import { isTree, valueAt } from './value-kinds.ts';

const isWeight = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** Weights as somebody wrote them themselves: names with numbers over 0, and nothing else. */
const isDirect = (value: unknown): value is Readonly<Record<string, number>> =>
  isTree(value) && Object.keys(value).length > 1 && Object.values(value).every(isWeight);

/** The same weights as judgements: the first against each of the others. */
function judgementsOf(weights: Readonly<Record<string, number>>): string {
  const [[first, most] = ['', 1], ...others] = Object.entries(weights);
  return `[${others.map(([name, weight]) => `[${first}, ${name}, ${ratioText(most / weight)}]`).join(', ')}]`;
}

/** The map of weights that an unknown key is, or stands in. */
function weightsAround(path: Path): Path | undefined {
  if (path.at(-1) === 'weights') return path;
  return path.at(-2) === 'weights' ? path.slice(0, -1) : undefined;
}

/** Unknown keys that are weights written down where judgements belong become one finding that says how to write them. */
export function withWeightHint(value: unknown, findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.flatMap((finding): readonly Finding[] => {
    const path = finding.rule === 'unknown-key' ? weightsAround(finding.path) : undefined;
    const weights = path === undefined ? undefined : valueAt(value, path);
    if (path === undefined || !isDirect(weights)) return [finding];
    if (told.has(pathKey(path))) return [];
    told.add(pathKey(path));
    return [{ rule: 'weights-direct', path, part: 'key', values: { judgements: judgementsOf(weights) } }];
  });
}
