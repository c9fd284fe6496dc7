import { mermaidName } from './mermaid-name.ts';

/** A node of a chart: lines of text, and whether it is something that may happen by itself. */
export interface ChartNode {
  readonly id: number;
  readonly lines: readonly string[];
  readonly isEvent: boolean;
}

/** A fault tree as lines of a mermaid flowchart; every text is made harmless. `edges` go from a gate to what it needs. */
export function faultTreeChart(
  nodes: readonly ChartNode[],
  edges: readonly (readonly [number, number])[],
  note: string | undefined,
): readonly string[] {
  const drawn = nodes.map(({ id, lines, isEvent }) => {
    const text = lines.map(mermaidName).join('<br/>');
    return `  n${String(id)}${isEvent ? `(["${text}"])` : `["${text}"]`}`;
  });
  const remark = note === undefined ? [] : [`  note>"${mermaidName(note)}"]`];
  return [
    'flowchart TD',
    ...drawn,
    ...remark,
    ...edges.map(([from, to]) => `  n${String(from)} --> n${String(to)}`),
  ];
}
