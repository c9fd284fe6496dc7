import type { TreeFault } from '../../../../assessment/fault-tree/written-tree.ts';
import { suggestionFor } from '../../../../playbook/suggestion.ts';

/** So many faults get a suggestion: looking for one reads all names, and more than a screenful helps nobody. */
const MOST = 20;

/** Faults about unknown names, the first ones with the name that was most likely meant. */
export function suggested<P>(faults: readonly TreeFault<P>[]): readonly Omit<TreeFault<P>, 'among'>[] {
  let left = MOST;
  return faults.map(({ among, ...fault }) => {
    const { found } = fault.values;
    if (among === undefined || typeof found !== 'string' || left-- <= 0) return fault;
    const suggestion = suggestionFor(found, among);
    return suggestion === undefined ? fault : { ...fault, values: { ...fault.values, suggestion } };
  });
}
