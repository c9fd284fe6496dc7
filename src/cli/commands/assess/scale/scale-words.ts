import type { ScaleAnswer } from '../../../../assessment/scale.ts';
import { isRange } from '../../../../domain/answer.ts';
import type { Scale, ScaleBound, ScaleCriterion } from '../../../../domain/scale.ts';
import { amountWords } from '../../../../locales/amount-words.ts';
import type { Say } from '../../../../locales/say.ts';

/** A level's name; what is said below the first for none. */
export const levelName = ({ levels, below }: Scale, level: string | null): string =>
  level === null ? below : (levels[level]?.name ?? level);

const boundName = (say: Say, { from, status }: ScaleBound): string =>
  say(status === 'draft' ? 'models.scale.bound-draft' : 'models.scale.bound', {
    number: amountWords(say, from),
  });

/** The bound of one level, marked where it is only a draft; nothing where there is none. */
export function boundAt(say: Say, { bounds }: ScaleCriterion, level: string): string {
  const bound = bounds[level];
  return bound === undefined ? '' : boundName(say, bound);
}

/** The bounds of a criterion on one line. */
export const boundWords = (say: Say, { levels }: Scale, { bounds }: ScaleCriterion): string =>
  Object.entries(bounds)
    .map(([level, bound]) => `${levels[level]?.name ?? level} ${boundName(say, bound)}`)
    .join(' · ');

/** An answer as people read it: a number with its unit, a range, or that nobody knows. */
export function answerWords(say: Say, answer: ScaleAnswer | undefined): string {
  if (answer === undefined || answer === 'unknown') return say('models.scale.unknown');
  if (!isRange(answer)) return amountWords(say, answer);
  const { from, to, about } = answer;
  if (about !== undefined) return say('models.scale.about', { number: amountWords(say, about) });
  if (to === undefined) return say('models.scale.or-more', { number: amountWords(say, from) });
  return say('models.scale.range', { from: amountWords(say, from), to: amountWords(say, to) });
}

/** What a criterion measures, with its unit. */
export const criterionWords = (say: Say, { name, unit }: ScaleCriterion): string =>
  unit === undefined ? name : say('models.scale.in-unit', { name, unit });
