import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';
import { closestTo } from './suggestion.ts';

/** The names that each tier has, in any language, by its id. */
export type TierNames = Readonly<Record<string, readonly string[]>>;

const namesOf = (tiers: TierNames, id: string): readonly string[] => [id, ...(tiers[id] ?? [])].map(foldText);

/**
 * The id of the tier that was meant, by its id, by a name in any language, or by a beginning that only one has.
 * @throws UsageError('tier-unknown') with the tiers there are.
 */
export function readTier(text: string, tiers: TierNames): string {
  const given = foldText(text);
  const ids = Object.keys(tiers);
  const exact = ids.find((id) => namesOf(tiers, id).includes(given));
  if (exact !== undefined) return exact;
  const near =
    given === '' ? [] : ids.filter((id) => namesOf(tiers, id).some((name) => name.startsWith(given)));
  const [found] = near;
  if (found !== undefined && near.length === 1) return found;
  const known = ids.flatMap((id) => [id, ...(tiers[id] ?? [])]);
  throw new UsageError('tier-unknown', { tier: text, tiers: known, ...closestTo(given, known) });
}
