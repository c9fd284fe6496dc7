import type {
  ComparisonAnalysis,
  MatrixAnalysis,
  NodeAnalysis,
} from '../../../../assessment/ahp/comparison-analysis.ts';
import { isTooHigh } from '../../../../assessment/ahp/consistency-findings.ts';
import { ratioByTable } from '../../../../assessment/ahp/random-index.ts';

type Named = Readonly<Record<string, number>>;

const named = (names: readonly string[], weights: readonly number[]): Named =>
  Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));

/** Figures of one matrix beside its weights. */
const figures = ({ lambdaMax, ci, cr, crForGaps, completed, inconsistent }: MatrixAnalysis) => ({
  lambdaMax,
  ci,
  cr,
  ...(completed.length > 0 && { completed, crForGaps: crForGaps ?? null }),
  ...(inconsistent !== undefined && { inconsistent }),
});

const judgesJson = ({ names, judges }: NodeAnalysis) =>
  judges === undefined
    ? {}
    : {
        judges: judges.map(({ name, share, own }) => ({
          name,
          share,
          ...(own === undefined
            ? { weights: null }
            : { weights: named(names, own.weights), ...figures(own) }),
        })),
      };

const nodeJson = (node: NodeAnalysis) => ({
  within: node.within,
  weight: node.weight,
  weights: named(node.names, node.weights),
  ...figures(node),
  randomIndex: node.randomIndex,
  ...judgesJson(node),
});

/** An analysis as scripts read it: the top comparison's figures, then each comparison's own. */
export function analysisJson(analysis: ComparisonAnalysis, problems: readonly object[]): object {
  const { settings, weights, nodes, cr: hierarchyCr } = analysis;
  const [top, ...inner] = nodes;
  const { lambdaMax, ci, cr, ...more } = figures(top);
  return {
    weights,
    lambdaMax,
    ci,
    cr,
    problems,
    consistent: cr === null ? null : !isTooHigh(cr),
    method: settings.method,
    randomIndex: top.randomIndex,
    crByTable: ratioByTable(ci, top.names.length),
    incomplete: settings.incomplete,
    ...more,
    ...(top.judges !== undefined && { aggregate: settings.aggregate, ...judgesJson(top) }),
    ...(inner.length > 0 && { hierarchyCr, nodes: nodes.map(nodeJson) }),
  };
}
