import { type ChartNode, faultTreeChart } from '../../../../report/fault-tree-mermaid.ts';
import type { Say } from '../../../../locales/say.ts';
import { nodeWords } from './drawing-words.ts';
import type { DrawnNode, DrawnTree } from './drawn-tree.ts';

const isDrawn = ({ kind }: DrawnNode): boolean => kind !== 'again';

/** Names of two lines, so that a chart stays readable: what it is, and what it does or how likely it is. */
function chartNode(say: Say, node: DrawnNode): ChartNode {
  const { id, name, label, kind } = node;
  const title = label ?? name;
  const words = nodeWords(say, node);
  const isEvent = kind === 'event' || kind === 'house';
  return { id, lines: title === undefined ? [words] : [title, words], isEvent };
}

/** A tree as a mermaid flowchart, each gate and event once. */
export function mermaidDrawing(say: Say, { nodes, cut }: DrawnTree): readonly string[] {
  const events = new Map<string, number>();
  const standsFor = ({ id, kind, name, same }: DrawnNode): number => {
    if (same !== undefined) return same;
    if (name === undefined || (kind !== 'event' && kind !== 'house')) return id;
    const first = events.get(name) ?? id;
    events.set(name, first);
    return first;
  };
  const shown = nodes.filter((node) => isDrawn(node) && standsFor(node) === node.id);
  const edges = nodes.flatMap((node) => node.children.map((child) => [node.id, standsFor(child)] as const));
  const note = cut === 0 ? undefined : say('models.faultTree.cut', { nodes: nodes.length, count: cut });
  return faultTreeChart(
    shown.map((node) => chartNode(say, node)),
    edges,
    note,
  );
}
