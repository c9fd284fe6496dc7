import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import type { Session } from '../../../session.ts';
import { drawnTree } from './drawn-tree.ts';
import { mermaidDrawing } from './mermaid-drawing.ts';
import { textDrawing } from './text-drawing.ts';

export interface Drawing {
  readonly lines: readonly string[];
  readonly nodes: number;
  /** Gates of which something was left out. */
  readonly cut: number;
}

/** Columns that a text drawing keeps for what stands at its deepest level, and those that each level takes. */
const ROOM = 30;
const STEP = 3;

/** Draws a tree as text for the screen or as a mermaid chart. */
export function drawingOf(session: Session, tree: FaultTree, kind: 'text' | 'mermaid'): Drawing {
  const levels = Math.max(4, Math.floor((session.context.terminal.width - ROOM) / STEP));
  const drawn = drawnTree(tree, kind === 'text' ? levels : Infinity);
  const lines = kind === 'text' ? textDrawing(session, drawn.root) : mermaidDrawing(session.say, drawn);
  return { lines, nodes: drawn.nodes.length, cut: drawn.cut };
}
