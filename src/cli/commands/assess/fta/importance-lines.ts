import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import type { FaultTreeSolution, Importance } from '../../../../assessment/fault-tree/solution.ts';
import { tableLines } from '../../../../terminal/columns.ts';
import type { Session } from '../../../session.ts';
import { nodeTitle } from './drawing-words.ts';
import { counted, figure, percent } from './figures.ts';

/** Rows that a table shows. */
const MOST_ROWS = 10;

type Row = readonly [event: string, importance: Importance];

const weight = ({ criticality, birnbaum }: Importance): number => criticality ?? birnbaum;

/** Events by how much less likely the top becomes where they are prevented, the most first. */
export const rankedEvents = ({ importance }: FaultTreeSolution): readonly Row[] =>
  [...importance].sort(
    ([, a], [, b]) => weight(b) - weight(a) || (b.fussellVesely ?? 0) - (a.fussellVesely ?? 0),
  );

/** An event by its name and label. */
export const eventTitle = ({ events }: FaultTree, name: string): string =>
  nodeTitle({ id: 0, kind: 'event', name, ...events.get(name), count: 0, children: [] });

const shareOf = (value: number | null): string => (value === null ? '–' : percent(value));

const timesOf = (value: number | null): string => (value === null ? '–' : `×${figure(value)}`);

/** A table of what matters most: how likely, what preventing it wins, its part in the whole, what follows if it happens. */
export function importanceLines(
  { say, paint, context }: Session,
  tree: FaultTree,
  solution: FaultTreeSolution,
): readonly string[] {
  const ranked = rankedEvents(solution);
  if (ranked.length === 0) return [];
  const { width } = context.terminal;
  const room = width < 72 ? 5 : 10;
  const bar = (share: number): string => {
    const filled = Math.min(room, Math.max(0, Math.round(share * room)));
    return `${'█'.repeat(filled)}${'░'.repeat(room - filled)}`;
  };
  const head = [
    say('models.faultTree.column-event'),
    say('models.faultTree.column-figure'),
    say('models.faultTree.column-gain'),
    say('models.faultTree.column-part'),
    say('models.faultTree.column-worth'),
  ];
  const rows = ranked.slice(0, MOST_ROWS).map(([name, { criticality, fussellVesely, raw }]) => ({
    cells: [
      eventTitle(tree, name),
      figure(tree.events.get(name)?.probability ?? 0),
      `${bar(criticality ?? 0)} ${shareOf(criticality)}`,
      shareOf(fussellVesely),
      timesOf(raw),
    ],
  }));
  const shown = tableLines([{ cells: head }, ...rows], width, '  ');
  const left = ranked.length - MOST_ROWS;
  return [
    '',
    paint('strong', say('models.faultTree.importance-head')),
    ...shown,
    `  ${paint('dim', say('models.faultTree.importance-legend'))}`,
    ...(left > 0 ? [`  ${say('models.faultTree.importance-left', { count: counted(left) })}`] : []),
  ];
}
