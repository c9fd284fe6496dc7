import { type Answer, type Answers, isRange } from '../domain/answer.ts';
import type { Factor } from '../domain/playbook.ts';

/** One end of what a factor may be: a number, or the mildest or the worst that it can be at all. */
export type Reading = number | 'mildest' | 'worst';

/** What a factor may be at the mildest and at the worst; both ends are the same where its number is known. */
export interface Readings {
  readonly low: Reading;
  readonly high: Reading;
}

/** A factor's number, or undefined while it is unknown or a range. */
export const numberOf = (answers: Answers, factor: string): number | undefined => {
  const answer = Object.hasOwn(answers, factor) ? answers[factor] : undefined;
  return typeof answer === 'number' ? answer : undefined;
};

/** Both ends of what an answer leaves possible; with `descending` the smaller number is the worse end. */
export function readingsOf({ order }: Factor, answer: Answer | undefined): Readings {
  if (typeof answer === 'number') return { low: answer, high: answer };
  if (!isRange(answer)) return { low: 'mildest', high: 'worst' };
  return order === 'descending'
    ? { low: answer.to ?? 'mildest', high: answer.from }
    : { low: answer.from, high: answer.to ?? 'worst' };
}
