import { connectedGroups } from '../../domain/connected-groups.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { ratioText } from '../../domain/ratio-text.ts';
import type { JudgedPair } from './judged.ts';

/** Natural logarithm of the largest ratio of two weights that arithmetic still holds. */
const MAX_SPREAD = 600;

/** Whether anything was judged, and whether every factor is compared with every other, if only by way of third ones. */
export function connectionFindings(
  factors: readonly string[],
  pairs: readonly JudgedPair[],
  path: Path,
): readonly Finding[] {
  if (factors.length < 2) return [];
  if (pairs.length === 0) return [{ rule: 'comparison-unjudged', path, part: 'key', values: {} }];
  const groups = connectedGroups(
    factors.length,
    pairs.map(({ pair }) => pair),
  );
  if (groups.length === 1) return [];
  const [group = []] = [...groups].sort((a, b) => a.length - b.length);
  const apart = new Set(group);
  const values = {
    group: factors.filter((_, at) => apart.has(at)),
    others: factors.filter((_, at) => !apart.has(at)),
  };
  return [{ rule: 'comparison-disconnected', path, part: 'key', values }];
}

/** Judgements whose products along a chain of factors could leave the range of numbers. */
export function spreadFindings(factors: readonly string[], pairs: readonly JudgedPair[]): readonly Finding[] {
  const farthest = [...pairs].sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))[0];
  if (farthest === undefined) return [];
  const isBounded = Math.abs(Math.log(farthest.ratio)) * factors.length <= MAX_SPREAD;
  const values = { found: ratioText(farthest.ratio) };
  return isBounded ? [] : [{ rule: 'ratio-extreme', path: farthest.path, values }];
}
