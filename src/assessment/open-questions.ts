import { type Answer, type Answers, isRange } from '../domain/answer.ts';
import type { ClassificationMethod, Factor } from '../domain/playbook.ts';
import { readingsOf } from './answers.ts';
import { bandRank } from './bands.ts';
import { answerTo, type Bounds, boundsBy, type Judge } from './tier-bounds.ts';
import type { TierModel } from './tier-model.ts';

/** What the tier could be after one possible answer. */
export interface Outcome {
  readonly answer: number | boolean;
  readonly possible: readonly string[];
}

/** A question whose answer could change the tier, and what each answer would leave possible. */
export interface OpenQuestion {
  readonly id: string;
  readonly outcomes: readonly Outcome[];
  /** By how many tiers an answer narrows down what is possible, on average over the answers, each as likely as another. */
  readonly worth: number;
}

const ROUNDING = 1e-9;

/** One number in each band that a factor may still be in: the end it begins with, and every bound above it. */
function numbersWithin(
  factor: Factor,
  answer: Answer | undefined,
  tiers: readonly string[],
): readonly number[] {
  const { low, high } = readingsOf(factor, answer);
  const [from, to] = [low, high].map((end) => bandRank(factor, end, tiers));
  const bounds = tiers.flatMap((tier, rank) => {
    const bound = factor.bands[tier];
    return bound === undefined || rank < (from ?? 0) || rank > (to ?? 0) ? [] : [bound];
  });
  const first = typeof low === 'number' ? [low] : bounds.slice(0, 1);
  return [...first, ...bounds.slice(1), ...(typeof high === 'number' ? [high] : [])];
}

/** Answers that a question may still get; none when it is answered. */
function possibleAnswers(
  { playbook, tiers }: TierModel,
  answers: Answers,
  id: string,
): readonly (number | boolean)[] {
  const { factors, floors } = playbook.classification;
  const answer = answerTo(answers, id);
  const factor = Object.hasOwn(factors, id) ? factors[id] : undefined;
  if (factor !== undefined)
    return typeof answer === 'number' ? [] : [...new Set(numbersWithin(factor, answer, tiers))];
  const isOpen = answer === undefined || answer === 'unknown' || isRange(answer);
  return isOpen && floors[id]?.ask !== undefined ? [true, false] : [];
}

/**
 * Questions that could change the tier, the one most worth answering first: the one whose answer, on average over the
 * answers it may still get, leaves the fewest tiers possible (expected value of perfect information, with every
 * answer taken to be as likely as another). Of equal ones the first in the playbook, floors before factors.
 */
export function openIn(
  model: TierModel,
  answers: Answers,
  judge: Judge,
  method: ClassificationMethod = model.playbook.classification.method,
): readonly OpenQuestion[] {
  const { floors, factors } = model.playbook.classification;
  const now = boundsBy(method, model, answers, judge(answers));
  const questions = [...Object.keys(floors), ...Object.keys(factors)].flatMap(
    (id): readonly OpenQuestion[] => {
      const after = possibleAnswers(model, answers, id).map((answer): readonly [number | boolean, Bounds] => {
        const told = { ...answers, [id]: answer };
        return [answer, boundsBy(method, model, told, judge(told))];
      });
      if (after.every(([, { low, high }]) => low === now.low && high === now.high)) return [];
      const narrowed = after.map(([, { low, high }]) => now.high - now.low - (high - low));
      const outcomes = after.map(([answer, { low, high }]) => ({
        answer,
        possible: model.tiers.slice(low, high + 1),
      }));
      return [{ id, outcomes, worth: narrowed.reduce((sum, by) => sum + by, 0) / narrowed.length }];
    },
  );
  return questions.sort((a, b) => (Math.abs(a.worth - b.worth) < ROUNDING ? 0 : b.worth - a.worth));
}
