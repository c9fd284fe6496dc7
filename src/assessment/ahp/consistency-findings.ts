import type { Comparison, Judged } from '../../domain/comparison.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { ratioText } from '../../domain/ratio-text.ts';
import type {
  ComparisonSettings,
  Inconsistent,
  MatrixAnalysis,
  NodeAnalysis,
} from './comparison-analysis.ts';
import { FARTHEST, reachOf } from './random-index.ts';

/** From here on a comparison contradicts itself too much (Saaty 1980). */
export const CR_LIMIT = 0.1;

/** Whether a consistency ratio is too high. */
export const isTooHigh = (cr: number | null): boolean => cr !== null && cr >= CR_LIMIT;

interface Place {
  readonly path: Path;
  readonly part?: 'key';
}

type Pair = Pick<Inconsistent, 'left' | 'right'>;

/** Where a judgement stands in what one person said. */
function placeOf(judged: Judged, names: readonly string[], { left, right }: Pair, path: Path): Place {
  if (judged.matrix !== undefined)
    return { path: [...path, 'matrix', names.indexOf(left), names.indexOf(right)] };
  const at = (judged.judgements ?? []).findIndex(
    ([a, b]) => (a === left && b === right) || (a === right && b === left),
  );
  return at < 0 ? { path, part: 'key' } : { path: [...path, 'judgements', at] };
}

/** A consistency ratio for a sentence; close to the limit with as many digits as it takes to tell them apart. */
function ratioFigure(cr: number): string {
  const digits = [3, 4, 5, 6].find((count) => Number(cr.toFixed(count)) >= CR_LIMIT === cr >= CR_LIMIT) ?? 6;
  return cr.toFixed(digits);
}

function inconsistentFinding(
  { cr, inconsistent }: MatrixAnalysis,
  { randomIndex }: ComparisonSettings,
  place: Place,
): readonly Finding[] {
  if (inconsistent === undefined || cr === null) return [];
  const { left, right, given, better, betterOnScale, crAfter, crOnScale } = inconsistent;
  const values = {
    cr: ratioFigure(cr),
    table: randomIndex,
    left,
    right,
    given: ratioText(given),
    better: ratioText(better),
    after: ratioFigure(crAfter),
    onScale: ratioText(betterOnScale),
    afterOnScale: ratioFigure(crOnScale),
  };
  return [{ rule: 'ahp-inconsistent', ...place, values }];
}

/** What to mend besides the worst judgement, each at its place; nothing where several judges were joined. */
function furtherFindings(comparison: Comparison, node: NodeAnalysis): readonly Finding[] {
  if (comparison.judges !== undefined) return [];
  return (node.inconsistent?.further ?? []).map((next): Finding => ({
    rule: 'ahp-inconsistent-further',
    severity: 'warning',
    ...placeOf(comparison, node.names, next, node.path),
    values: {
      left: next.left,
      right: next.right,
      given: ratioText(next.given),
      onScale: ratioText(next.betterOnScale),
      afterOnScale: ratioFigure(next.crOnScale),
    },
  }));
}

/** A judge's own inconsistency: an error where this judge's weights count as they are, else a warning. */
function judgeFindings(
  comparison: Comparison,
  node: NodeAnalysis,
  settings: ComparisonSettings,
): readonly Finding[] {
  const isDirect = settings.aggregate === 'priorities';
  return (node.judges ?? []).flatMap(({ name, own }) => {
    if (own?.inconsistent === undefined) return [];
    const path = [...node.path, 'judges', name];
    const place = placeOf(comparison.judges?.[name] ?? {}, node.names, own.inconsistent, path);
    return inconsistentFinding(own, settings, place).map((finding): Finding => ({
      ...finding,
      rule: 'ahp-judge-inconsistent',
      severity: isDirect ? 'error' : 'warning',
      values: { ...finding.values, judge: name },
    }));
  });
}

/** The key that holds the judgements of a comparison. */
const keyOf = ({ judges, matrix }: Comparison): Path => [
  judges !== undefined ? 'judges' : matrix !== undefined ? 'matrix' : 'judgements',
];

/** With many gaps a contradiction hides behind what nobody judged. */
function gapFindings({ cr, crForGaps = null, completed }: MatrixAnalysis, place: Place): readonly Finding[] {
  if (crForGaps === null || cr === null || isTooHigh(cr) || !isTooHigh(crForGaps)) return [];
  const values = { number: completed.length, cr: ratioFigure(cr), forGaps: ratioFigure(crForGaps) };
  return [{ rule: 'ahp-gaps', severity: 'warning', ...place, values }];
}

/** What is wrong with one comparison: too many contradictions, or no table to measure them by. */
export function consistencyFindings(
  comparison: Comparison,
  node: NodeAnalysis,
  settings: ComparisonSettings,
): readonly Finding[] {
  const isJoined = comparison.judges !== undefined;
  if (node.cr === null) {
    const table = settings.randomIndex;
    const values = { table, number: node.names.length, limit: reachOf(table), other: FARTHEST };
    return [{ rule: 'ahp-no-random-index', path: [...node.path, 'factors'], part: 'key', values }];
  }
  const place: Place = isJoined
    ? { path: [...node.path, 'judges'], part: 'key' }
    : node.inconsistent === undefined
      ? { path: node.path }
      : placeOf(comparison, node.names, node.inconsistent, node.path);
  return [
    ...inconsistentFinding(node, settings, place),
    ...furtherFindings(comparison, node),
    ...gapFindings(node, { path: [...node.path, ...keyOf(comparison)], part: 'key' }),
    ...judgeFindings(comparison, node, settings),
  ];
}
