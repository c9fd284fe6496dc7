import type { FaultTreeSolution, Importance } from '../../../../assessment/fault-tree/solution.ts';
import type { ListedCutSets } from '../../../../assessment/fault-tree/solve-fault-tree.ts';

/** Cut sets that are written at once: a list of a million is no reason for a text of a hundred megabytes. */
const CHUNK = 1000;

/** A number as JSON has it; null for what is none. */
const known = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : value;

/** The top is neither likelier with the event nor less likely without it. */
const NOTHING: Importance = { birnbaum: 0, criticality: 0, fussellVesely: 0, raw: 1, rrw: 1 };

const figuresOf = ({ birnbaum, criticality, fussellVesely, raw, rrw }: Importance): Importance => ({
  birnbaum,
  criticality: known(criticality),
  fussellVesely: known(fussellVesely),
  raw: known(raw),
  rrw: known(rrw),
});

interface Shown {
  readonly name: string;
  /** Every basic event; one that the top does not depend on matters nothing. */
  readonly events: Iterable<string>;
  readonly solution: FaultTreeSolution;
  readonly rare: number | null | undefined;
  readonly listed: ListedCutSets | undefined;
  readonly drawing: string | undefined;
  readonly problems: readonly object[];
}

/** A solution as scripts read it, in pieces of one JSON object. Keys that people chose are never a prototype. */
export function* solutionJson({
  name,
  events,
  solution,
  rare,
  listed,
  drawing,
  problems,
}: Shown): Generator<string> {
  const { top, coherent, cutSets, probability, importance, beyondReach } = solution;
  const head = {
    version: 1,
    top,
    minimalCutSets: cutSets?.count ?? null,
    probability: known(probability),
    ...(rare !== undefined && { rareEventProbability: known(rare) }),
    importance: Object.fromEntries(
      (importance.size === 0 ? [] : [...events]).map((event) => [
        event,
        figuresOf(importance.get(event) ?? NOTHING),
      ]),
    ),
    tree: name,
    coherent,
    byOrder: cutSets === null ? null : ordersOf(cutSets.byOrder),
    beyondReach,
    problems,
    ...(drawing !== undefined && { drawing }),
  };
  const text = JSON.stringify(head, undefined, 2);
  if (listed === undefined) {
    yield `${text}\n`;
    return;
  }
  const { sets, all } = listed;
  yield `${text.slice(0, -2)},\n  "cutSetsListed": ${String(sets.length)},\n  "cutSetsAll": ${String(all)},\n  "cutSets": [`;
  for (let from = 0; from < sets.length; from += CHUNK) {
    const part = sets.slice(from, from + CHUNK).map((set) => `\n    ${JSON.stringify(set)}`);
    yield `${from === 0 ? '' : ','}${part.join(',')}`;
  }
  yield `${sets.length === 0 ? '' : '\n  '}]\n}\n`;
}

/** How many cut sets hold so many events: {"1": 2, "2": 7}. */
const ordersOf = (byOrder: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(byOrder.flatMap((count, order) => (count > 0 ? [[String(order), count] as const] : [])));
