import type { FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
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

/** Minimal cut sets, a line each: how likely, and what comes together. Made as they are printed, for they may be many. */
export function* cutSetLines(
  { say, paint }: Session,
  tree: FaultTree,
  { sets, all }: ListedCutSets,
  count: number | undefined,
): Generator<string> {
  yield '';
  yield paint('strong', say('models.faultTree.sets-head'));
  for (const set of sets) {
    const probability = probabilityOf(tree, set);
    const likely = probability === undefined ? '' : figure(probability);
    const names = set.length === 0 ? say('models.faultTree.always') : set.map(plainLine).join(' + ');
    yield `  ${padTo(likely, 8)}  ${names}`;
  }
  if (all) return;
  const left = count === undefined ? undefined : count - sets.length;
  yield left === undefined
    ? `  ${say('models.faultTree.sets-more')}`
    : `  ${say('models.faultTree.sets-left', { count: counted(left) })}`;
}
