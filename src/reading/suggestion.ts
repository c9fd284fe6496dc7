import { distance } from 'fastest-levenshtein';

/** What was probably meant, as a `suggestion` value for a message; empty when nothing is near. */
export function closestTo(given: string, known: readonly string[]): { readonly suggestion?: string } {
  const near = known
    .map((name) => ({ name, steps: distance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.max(name.length, given.length) / 3)))
    .sort((a, b) => a.steps - b.steps)[0];
  return near === undefined ? {} : { suggestion: near.name };
}
