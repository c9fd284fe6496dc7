import type { Comparison } from '../../domain/comparison.ts';
import type { Path } from '../../domain/finding.ts';
import { analyseNode } from './analyse-node.ts';
import type { ComparisonAnalysis, ComparisonSettings, NodeAnalysis } from './comparison-analysis.ts';
import { consistencyFindings } from './consistency-findings.ts';
import { consistencyRatio } from './solution.ts';

const DEFAULTS: ComparisonSettings = {
  method: 'eigenvector',
  randomIndex: 'saaty',
  incomplete: 'harker',
  aggregate: 'judgements',
};

interface Place {
  readonly path: Path;
  readonly within: readonly string[];
  readonly weight: number;
}

interface Analysed {
  readonly node: NodeAnalysis;
  readonly comparison: Comparison;
}

/** A comparison and all that are within its factors, the top first. */
function analyseAll(
  comparison: Comparison,
  settings: ComparisonSettings,
  place: Place,
): readonly [Analysed, ...Analysed[]] {
  const node = analyseNode(comparison, settings, place);
  const inner = node.names.flatMap((factor, at): readonly Analysed[] => {
    const inside = innerOf(comparison, factor);
    if (inside === undefined) return [];
    return analyseAll(inside, settings, {
      path: [...place.path, 'within', factor],
      within: [...place.within, factor],
      weight: place.weight * (node.weights[at] ?? 0),
    });
  });
  return [{ node, comparison }, ...inner];
}

const innerOf = ({ within = {} }: Comparison, factor: string): Comparison | undefined =>
  Object.hasOwn(within, factor) ? within[factor] : undefined;

/** Weights of what is not divided further, those of the same name added up. */
function leafWeights(analysed: readonly Analysed[]): Readonly<Record<string, number>> {
  const weights = new Map<string, number>();
  for (const { node, comparison } of analysed) {
    node.names.forEach((name, at) => {
      if (innerOf(comparison, name) !== undefined) return;
      weights.set(name, (weights.get(name) ?? 0) + node.weight * (node.weights[at] ?? 0));
    });
  }
  return Object.fromEntries(weights);
}

/** The sum of weight times CI over the sum of weight times RI, over all comparisons of a hierarchy. */
function wholeRatio(nodes: readonly NodeAnalysis[]): number | null {
  let [ci, ri] = [0, 0];
  for (const { weight, ci: own, randomIndex } of nodes) {
    if (randomIndex.value === null) return null;
    ri += weight * randomIndex.value;
    if (randomIndex.value > 0) ci += weight * own;
  }
  return consistencyRatio(ci, ri);
}

/**
 * The weights that follow from pairwise judgements (Saaty's analytic hierarchy process), with their consistency. What
 * `options` say comes before what the comparison says itself.
 */
export function analyseComparison(
  comparison: Comparison,
  options: Partial<ComparisonSettings> = {},
): ComparisonAnalysis {
  const { method, randomIndex, incomplete, aggregate } = { ...comparison, ...options };
  const settings: ComparisonSettings = {
    method: method ?? DEFAULTS.method,
    randomIndex: randomIndex ?? DEFAULTS.randomIndex,
    incomplete: incomplete ?? DEFAULTS.incomplete,
    aggregate: aggregate ?? DEFAULTS.aggregate,
  };
  const [top, ...inner] = analyseAll(comparison, settings, { path: [], within: [], weight: 1 });
  const analysed = [top, ...inner];
  return {
    settings,
    weights: leafWeights(analysed),
    nodes: [top.node, ...inner.map(({ node }) => node)],
    cr: wholeRatio(analysed.map(({ node }) => node)),
    findings: analysed.flatMap((each) => consistencyFindings(each.comparison, each.node, settings)),
  };
}
