import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';
import { closestTo } from './suggestion.ts';

/** Words that people type for each choice, beside its id. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/**
 * The choice that was meant, by its id or by a word for it in either language.
 * @throws UsageError of the code given, with those that are offered as `choices`.
 */
export function readChoice<T extends string>(
  text: string,
  choices: readonly T[],
  words: ChoiceWords<T>,
  code: string,
  offered: readonly T[] = choices,
): T {
  const given = foldText(text);
  const found = choices.find((id) => id === given || words[id].some((word) => foldText(word) === given));
  if (found !== undefined) return found;
  const known = offered.flatMap((id) => [id, ...words[id]]);
  throw new UsageError(code, { given: text, choices: offered, ...closestTo(given, known) });
}
