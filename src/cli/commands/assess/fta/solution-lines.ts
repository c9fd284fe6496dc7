import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import type { FaultTreeSolution } from '../../../../assessment/fault-tree/solution.ts';
import type { ListedCutSets } from '../../../../assessment/fault-tree/solve-fault-tree.ts';
import { padTo, widthOf, wrap } from '../../../../terminal/columns.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import type { Session } from '../../../session.ts';
import { nodeTitle } from './drawing-words.ts';
import { chanceWords, counted, figure, percent } from './figures.ts';
import { eventTitle, rankedEvents } from './importance-lines.ts';

function probabilityWords({ say }: Session, { probability, beyondReach }: FaultTreeSolution): string {
  if (probability !== null)
    return say('models.faultTree.probability-is', {
      figure: figure(probability),
      chance: chanceWords(say, probability),
    });
  return beyondReach.includes('probability')
    ? say('models.faultTree.probability-beyond')
    : say('models.faultTree.probability-missing');
}

function cutSetWords({ say }: Session, { cutSets, coherent, beyondReach }: FaultTreeSolution): string {
  if (cutSets === null)
    return beyondReach.includes('cut-sets')
      ? say('models.faultTree.sets-beyond')
      : say('models.faultTree.sets-unknown');
  const orders = cutSets.byOrder.flatMap((count, order) =>
    count > 0 ? [say('models.faultTree.sets-of', { count: counted(count), order })] : [],
  );
  return say(coherent ? 'models.faultTree.sets-count' : 'models.faultTree.sets-count-signed', {
    count: counted(cutSets.count),
    orders,
  });
}

/** What the rare-event approximation says, and how far it is from the exact figure. */
function rareWords({ say }: Session, { probability }: FaultTreeSolution, rare: number | null): string {
  if (rare === null) return say('models.faultTree.rare-beyond');
  if (probability === null || probability === 0) return figure(rare);
  return say('models.faultTree.rare-is', { figure: figure(rare), more: percent(rare / probability - 1) });
}

/** The top event: how likely, and how it comes about. `rare` is the rare-event approximation, where it was asked for. */
export function solutionLines(
  session: Session,
  tree: FaultTree,
  solution: FaultTreeSolution,
  rare: number | null | undefined,
): readonly string[] {
  const { say, paint, context } = session;
  const top = tree.gates.get(tree.top);
  const title = nodeTitle({ id: 0, kind: 'or', name: tree.top, ...top, count: 0, children: [] });
  const rows = [
    [say('models.faultTree.row-probability'), probabilityWords(session, solution)],
    ...(rare === undefined ? [] : [[say('models.faultTree.row-rare'), rareWords(session, solution, rare)]]),
    [say('models.faultTree.row-sets'), cutSetWords(session, solution)],
    [
      say('models.faultTree.row-kind'),
      say(solution.coherent ? 'models.faultTree.coherent' : 'models.faultTree.non-coherent'),
    ],
    ...(solution.beyondReach.includes('fussell-vesely')
      ? [[say('models.faultTree.row-beyond'), say('models.faultTree.part-beyond')]]
      : []),
  ];
  const width = Math.max(...rows.map(([head = '']) => widthOf(head)));
  const indent = width + 4;
  return [
    paint('strong', title),
    ...rows.flatMap(([head = '', words = '']) =>
      wrap(words, context.terminal.width - indent).map((line, index) =>
        index === 0 ? `  ${paint('dim', padTo(head, width))}  ${line}` : `${' '.repeat(indent)}${line}`,
      ),
    ),
  ];
}

/** What to do with it: what suffices by itself, and what to guard first. */
export function adviceLines(
  { say }: Session,
  tree: FaultTree,
  solution: FaultTreeSolution,
  listed: ListedCutSets | undefined,
): readonly string[] {
  const alone = (solution.coherent ? (listed?.sets ?? []) : [])
    .filter((set) => set.length === 1)
    .flat()
    .map(plainLine);
  const [first] = rankedEvents(solution);
  const lines = alone.length === 0 ? [] : [say('models.faultTree.alone', { names: alone.slice(0, 6) })];
  const { probability } = solution;
  if (first === undefined || probability === null || probability === 0) return spaced(lines);
  const [name, { criticality, rrw }] = first;
  if (criticality === null || criticality <= 0) return spaced(lines);
  const guard = say('models.faultTree.guard', {
    event: eventTitle(tree, name),
    before: figure(probability),
    after: rrw === null ? '0' : figure(probability / rrw),
    gain: percent(criticality),
  });
  return spaced([...lines, guard]);
}

const spaced = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', ...lines]);
