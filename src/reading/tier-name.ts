import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';
import { closestTo } from './suggestion.ts';

/** The names that each tier, or each class of events, has in any language, by its id. */
export type TierNames = Readonly<Record<string, readonly string[]>>;

/** A tier that was named outright, or a class of events that has one. */
export type Named =
  { readonly kind: 'tier'; readonly id: string } | { readonly kind: 'class'; readonly id: string };

const allNames = (names: TierNames): readonly string[] =>
  Object.entries(names).flatMap(([id, own]) => [id, ...own]);

const idsWhose = (names: TierNames, isMeant: (name: string) => boolean): readonly string[] =>
  Object.entries(names).flatMap(([id, own]) => ([id, ...own].map(foldText).some(isMeant) ? [id] : []));

const exactly = (names: TierNames, given: string): string | undefined =>
  idsWhose(names, (name) => name === given)[0];

function beginningOf(names: TierNames, given: string): string | undefined {
  const near = given === '' ? [] : idsWhose(names, (name) => name.startsWith(given));
  return near.length === 1 ? near[0] : undefined;
}

/**
 * The tier or the class of events that was meant, by its id, by a name in any language, or by a beginning that only one
 * has; where a beginning fits a tier and a class, the tier.
 * @throws UsageError('tier-unknown') with the tiers there are, which may suggest a class.
 */
export function readTierOrClass(text: string, tiers: TierNames, classes: TierNames): Named {
  const given = foldText(text);
  for (const find of [exactly, beginningOf]) {
    const [tier, kind] = [find(tiers, given), find(classes, given)];
    if (tier !== undefined) return { kind: 'tier', id: tier };
    if (kind !== undefined) return { kind: 'class', id: kind };
  }
  const known = allNames(tiers);
  const suggested = closestTo(given, [...known, ...allNames(classes)]);
  throw new UsageError('tier-unknown', { tier: text, tiers: known, ...suggested });
}
