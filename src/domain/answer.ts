/**
 * A number that is only known to lie between two bounds, both included; without `to` nobody knows how much more it
 * may be. `about` is the number that was said, when it was said to be rough.
 */
export interface AnswerRange {
  readonly from: number;
  readonly to?: number;
  readonly about?: number;
}

/** The answer to a factor (a number or a range) or a floor (yes or no), or that nobody knows. */
export type Answer = number | boolean | 'unknown' | AnswerRange;

/** Answers by factor or floor; one that is absent counts as unknown. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether an answer is a range rather than one number. */
export const isRange = (answer: Answer | undefined): answer is AnswerRange => typeof answer === 'object';

/** How far a rough number may be off, as a share of it, either way. */
const ROUGHNESS = 0.2;

/** The range that a rough number stands for, in whole numbers. */
export const roughly = (about: number): AnswerRange => ({
  from: Math.floor(about * (1 - ROUGHNESS)),
  to: Math.ceil(about * (1 + ROUGHNESS)),
  about,
});

/** Whether a range is what a rough number stands for. */
export function isRough({ from, to, about }: AnswerRange): boolean {
  const range = about === undefined ? undefined : roughly(about);
  return range?.from === from && range.to === to;
}
