import { closest, distance } from 'fastest-levenshtein';

const LONGEST = 60;

/** The known name that a mistyped one most likely means; undefined when none is near. */
export function suggestionFor(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || found.length > LONGEST) return undefined;
  const folded = found.toLowerCase().replaceAll(/[_\s]/g, '-');
  const near = closest(
    folded,
    known.map((name) => name.toLowerCase()),
  );
  const suggestion = known.find((name) => name.toLowerCase() === near) ?? '';
  const allowed = Math.max(1, Math.floor(suggestion.length / 3));
  return distance(folded, near) <= allowed ? suggestion : undefined;
}

const SHOWN = 12;

/** Names to choose from; of many, those nearest to what was found, and an ellipsis. */
function shownNames(found: string, known: readonly string[]): readonly string[] {
  if (known.length <= SHOWN || found.length > LONGEST) return known.slice(0, SHOWN);
  const near = known
    .map((name) => ({ name, steps: distance(found, name) }))
    .sort((a, b) => a.steps - b.steps);
  const kept = new Set(near.slice(0, SHOWN).map(({ name }) => name));
  return [...known.filter((name) => kept.has(name)), '…'];
}

/** The values of a sentence about an unknown name: what was found, what is allowed, and the likely one. */
export function unknownName(found: string, known: readonly string[]) {
  const suggestion = suggestionFor(found, known);
  return { found, allowed: shownNames(found, known), ...(suggestion !== undefined && { suggestion }) };
}
