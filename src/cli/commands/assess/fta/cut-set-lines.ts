import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import type { FaultTreeSolution } from '../../../../assessment/fault-tree/solution.ts';
import type { ListedCutSets } from '../../../../assessment/fault-tree/solve-fault-tree.ts';
import { padTo } from '../../../../terminal/columns.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import type { Session } from '../../../session.ts';
import { counted, figure } from './figures.ts';

/** The probability that all of a set happen; undefined where one has none. */
function probabilityOf(tree: FaultTree, set: readonly string[]): number | undefined {
  const known = set.map((name) => tree.events.get(name)?.probability);
  return known.every((each) => each !== undefined)
    ? known.reduce((product, each) => product * each, 1)
    : undefined;
}

/** The heading, and what an empty set means: in a tree with negation the sets leave out what must not happen. */
const WORDS = {
  coherent: { head: 'models.faultTree.sets-head', empty: 'models.faultTree.always' },
  signed: { head: 'models.faultTree.sets-head-signed', empty: 'models.faultTree.nothing-happens' },
} as const;

/** Minimal cut sets, a line each: how likely, and what comes together. Made as they are printed, for they may be many. */
export function* cutSetLines(
  { say, paint }: Session,
  tree: FaultTree,
  { sets, all }: ListedCutSets,
  { coherent, cutSets }: Pick<FaultTreeSolution, 'coherent' | 'cutSets'>,
): Generator<string> {
  const words = WORDS[coherent ? 'coherent' : 'signed'];
  yield '';
  yield paint('strong', say(words.head));
  for (const set of sets) {
    const probability = coherent ? probabilityOf(tree, set) : undefined;
    const likely = probability === undefined ? '' : figure(probability);
    const names = set.length === 0 ? say(words.empty) : set.map(plainLine).join(' + ');
    yield coherent ? `  ${padTo(likely, 8)}  ${names}` : `  ${names}`;
  }
  if (all) return;
  const left = cutSets === null ? undefined : cutSets.count - sets.length;
  yield left === undefined
    ? `  ${say('models.faultTree.sets-more')}`
    : `  ${say('models.faultTree.sets-left', { count: counted(left) })}`;
}
