import { type Answer, isRange } from '../domain/answer.ts';
import { rangeWords } from '../locales/amount-words.ts';
import type { Say } from '../locales/say.ts';

/** An answer to a question of the classification, with the unit of a number. */
export function answerWords(say: Say, answer: Answer | undefined, unit: string | undefined): string {
  if (answer === undefined) return '';
  if (answer === 'unknown') return say('report.dont-know');
  if (typeof answer === 'boolean') return say(answer ? 'report.yes' : 'report.no');
  const amount = isRange(answer) ? rangeWords(say, answer) : answer.toLocaleString('en-US');
  return unit === undefined ? amount : `${amount} ${unit}`;
}
