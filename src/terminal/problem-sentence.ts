import type { Problem, Value } from '../domain/problem.ts';
import type { Say } from '../locales/say.ts';
import { plainLine } from './plain.ts';

/** A value as the sentence shows it: words of kinds in the language of the sentence, nothing that steers a terminal. */
function told(name: string, value: Value, say: Say): Value {
  if (typeof value === 'number') return value;
  const isKind = /Kinds?$/.test(name);
  const word = (text: string): string =>
    (isKind ? say.ifAny(`problems.words.${text}`) : undefined) ?? plainLine(text);
  if (typeof value === 'string') return word(value);
  return value.length === 0 ? say('problems.phrase.none') : value.map(word);
}

/** The sentence of a problem: found, expected, what to do. The rule itself where the locales have no sentence. */
export function problemSentence({ rule, values }: Problem, say: Say): string {
  const { suggestion, code } = values;
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, told(name, value, say)]),
  );
  const suggested =
    suggestion === undefined
      ? say('problems.phrase.unsuggested')
      : say('problems.phrase.suggested', { suggestion: told('suggestion', suggestion, say) });
  const all = { ...shown, suggested };
  const known = typeof code === 'string' ? say.ifAny(`problems.byCode.${rule}.${code}`, all) : undefined;
  return known ?? say.ifAny(`problems.${rule}`, all) ?? say.ifAny(`models.problems.${rule}`, all) ?? rule;
}
