import type { BasicEvent, FaultTree } from '../../../../assessment/fault-tree/fault-tree.ts';
import { UsageError } from '../../../../domain/refusal.ts';
import { suggestionFor } from '../../../../playbook/suggestion.ts';

const FORMS = ['EVENT=0.02', 'EVENT=2%', 'EVENT=true', 'EVENT=false'];

const wrong = (more: string, choices: readonly string[] = FORMS, suggestion?: string): UsageError =>
  new UsageError('usage-invalidArgument', {
    given: '--set',
    more,
    choices,
    ...(suggestion !== undefined && { suggestion }),
  });

/** What stands behind the equals sign: a probability, or whether the event is taken to happen. */
function valueOf(written: string): number | boolean | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  const isNumber = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/.test(text);
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  return isNumber && number <= 1 ? number : undefined;
}

/** The tree with some events given another probability, or taken to happen or not. @throws UsageError. */
export function withGivenEvents(tree: FaultTree, given: readonly string[]): FaultTree {
  const events = new Map<string, BasicEvent>(tree.events);
  const houses = new Map(tree.houses);
  const names = [...events.keys(), ...houses.keys()];
  for (const each of given) {
    const split = Math.max(each.lastIndexOf('='), each.lastIndexOf('＝'));
    const name = each.slice(0, Math.max(0, split)).trim();
    const value = split === -1 ? undefined : valueOf(each.slice(split + 1));
    if (value === undefined) throw wrong(each);
    const known = events.get(name);
    if (known === undefined && !houses.has(name))
      throw wrong(each, names.length > 12 ? [...names.slice(0, 12), '…'] : names, suggestionFor(name, names));
    events.delete(name);
    houses.delete(name);
    if (typeof value === 'boolean') houses.set(name, value);
    else events.set(name, { ...known, probability: value });
  }
  return { ...tree, events, houses };
}
