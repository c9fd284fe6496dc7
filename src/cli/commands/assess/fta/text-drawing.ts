import { clip, widthOf } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { nodeTitle, nodeWords } from './drawing-words.ts';
import type { DrawnNode } from './drawn-tree.ts';

const MARKS: Readonly<Partial<Record<DrawnNode['kind'], string>>> = { event: '● ', house: '⌂ ', again: '↗ ' };

/** A tree as indented text. Goes no deeper than the drawing, which has a bound. */
export function textDrawing({ say, context, paint }: Session, root: DrawnNode): readonly string[] {
  const lines: string[] = [];
  const draw = (node: DrawnNode, own: string, below: string): void => {
    const title = nodeTitle(node);
    const words = nodeWords(say, node);
    const isLeaf = node.kind === 'event' || node.kind === 'house';
    const head = `${own}${MARKS[node.kind] ?? ''}${title}${title === '' ? '' : '  '}`;
    const room = context.terminal.width;
    const tail = isLeaf || node.kind === 'again' ? words : paint('accent', words);
    lines.push(fitted(head, tail, words, room));
    const hidden = node.kind === 'again' ? 0 : node.count - node.children.length;
    node.children.forEach((child, index) => {
      const isLast = index === node.children.length - 1 && hidden === 0;
      draw(child, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`);
    });
    if (hidden > 0) lines.push(clip(`${below}└─ ${say('models.faultTree.hidden', { count: hidden })}`, room));
  };
  draw(root, '', '');
  return lines;
}

/** A line whose last words are never cut: its name gives way. */
function fitted(head: string, painted: string, words: string, room: number): string {
  const whole = clip(`${head}${words}`, room);
  if (whole === `${head}${words}`) return `${head}${painted}`;
  const left = room - widthOf(words) - 2;
  return `${clip(head.trimEnd(), Math.max(left, 8))}  ${painted}`;
}
