import type { ComparisonAnalysis, NodeAnalysis } from '../../../../assessment/ahp/comparison-analysis.ts';
import { isTooHigh } from '../../../../assessment/ahp/consistency-findings.ts';
import { FARTHEST } from '../../../../assessment/ahp/random-index.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import { typedLine } from '../../../error-lines.ts';
import type { Session } from '../../../session.ts';
import { consistencyLines } from './consistency-lines.ts';
import { judgeLines } from './judge-lines.ts';
import { weightBars } from './weight-bars.ts';

/** What people call a factor that a file or a playbook has under an id. */
export type NameOf = (id: string) => string;

function methodWords({ say }: Session, { settings }: ComparisonAnalysis, node: NodeAnalysis): string {
  const isLeastSquares =
    settings.method === 'geometric-mean' && settings.incomplete === 'harker' && node.completed.length > 0;
  return say(isLeastSquares ? 'models.ahp.method-least-squares' : `models.ahp.method-${settings.method}`);
}

function titleOf({ say }: Session, { within, names }: NodeAnalysis, nameOf: NameOf): string {
  return within.length === 0
    ? say('models.ahp.title', { number: names.length })
    : say('models.ahp.node-title', { factors: within.map(nameOf).join(' › ') });
}

/** One comparison: its weights, its judges and how consistent it is. */
function nodeLines(
  session: Session,
  analysis: ComparisonAnalysis,
  node: NodeAnalysis,
  nameOf: NameOf,
): readonly string[] {
  const { paint, context } = session;
  const shares = node.names.map((name, at) => [nameOf(name), node.weights[at] ?? 0] as const);
  return [
    `${paint('strong', titleOf(session, node, nameOf))}  ${paint('dim', methodWords(session, analysis, node))}`,
    ...weightBars(shares, context.terminal.width),
    ...judgeLines(session, analysis.settings, node, nameOf),
    ...consistencyLines(session, analysis.settings, node, nameOf),
  ];
}

/** The weights at the ends of a hierarchy, and its consistency as a whole; nothing where there is one level. */
function wholeLines(
  session: Session,
  { nodes, weights, cr }: ComparisonAnalysis,
  nameOf: NameOf,
): readonly string[] {
  const { say, paint, context } = session;
  if (nodes.length === 1) return [];
  const shares = Object.entries(weights).map(([name, weight]) => [nameOf(name), weight] as const);
  return [
    paint('strong', say('models.ahp.whole-title')),
    ...weightBars(shares, context.terminal.width),
    ...(cr === null ? [] : [`  ${say('models.ahp.whole-ratio', { cr: cr.toFixed(3) })}`]),
    '',
  ];
}

/** An analysis as people read it: the weights that count, then each comparison with its consistency. */
export function analysisLines(
  session: Session,
  analysis: ComparisonAnalysis,
  nameOf: NameOf = plainLine,
): readonly string[] {
  const nodes = analysis.nodes.map((node) => nodeLines(session, analysis, node, nameOf));
  return [
    ...wholeLines(session, analysis, nameOf),
    ...nodes.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])),
  ];
}

/** What to do with the result. */
export function nextLine(session: Session, { nodes, findings }: ComparisonAnalysis): string {
  const { say } = session;
  if (nodes.some(({ randomIndex }) => randomIndex.value === null))
    return say('models.ahp.next-table', { command: `${typedLine(session)} --random-index ${FARTHEST}` });
  const isWrong =
    nodes.some(({ cr }) => isTooHigh(cr)) || findings.some(({ severity = 'error' }) => severity === 'error');
  return isWrong ? say('models.ahp.next-mend', { command: typedLine(session) }) : say('models.ahp.next-use');
}
