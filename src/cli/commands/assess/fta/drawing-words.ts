import type { Say } from '../../../../locales/say.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import type { DrawnNode } from './drawn-tree.ts';
import { figure } from './figures.ts';

/** What a node of a drawing does or how likely it is, in words. */
export function nodeWords(say: Say, { kind, min, count, probability, value }: DrawnNode): string {
  if (kind === 'event')
    return probability === undefined ? say('models.faultTree.no-figure') : figure(probability);
  if (kind === 'atleast') return say('models.faultTree.kind-atleast', { min: min ?? 1, count });
  if (kind === 'again') return say('models.faultTree.kind-again');
  if (kind === 'house')
    return say(value === true ? 'models.faultTree.house-true' : 'models.faultTree.house-false');
  if (kind === 'constant') return say(value === true ? 'models.faultTree.always' : 'models.faultTree.never');
  return say(`models.faultTree.kind-${kind}`);
}

/** The name of a node with its label; empty for a formula inside another. */
export function nodeTitle({ name, label }: DrawnNode): string {
  const words = [name, label === name ? undefined : label].filter((word) => word !== undefined);
  return plainLine(words.join('  '));
}
