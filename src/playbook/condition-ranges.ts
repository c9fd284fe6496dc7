import type { AnswerRange } from '../domain/answer.ts';
import type { Condition } from '../domain/playbook.ts';
import { type ConditionValues, evaluateCondition } from './condition-evaluation.ts';

/** Stands for a number without an upper bound. */
const HUGE = 1e15;
/** More combinations than this are not tried; the condition then counts as unknown. */
const MOST_COMBINATIONS = 128;

const numbersIn = (source: string): readonly number[] =>
  (source.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).filter(Number.isFinite);

/** Both ends of a range and, of the numbers that the condition compares with, those within it and beside them. */
function pointsOf({ from, to = HUGE }: AnswerRange, source: string): readonly number[] {
  const compared = numbersIn(source).flatMap((number) => [number - 0.5, number, number + 0.5]);
  return [...new Set([from, ...compared.filter((point) => point > from && point < to), to])];
}

/** Every choice of one point for each name. */
const combinationsOf = (
  points: readonly (readonly [string, readonly number[]])[],
): readonly Readonly<Record<string, number>>[] =>
  points.reduce<readonly Readonly<Record<string, number>>[]>(
    (chosen, [name, numbers]) =>
      chosen.flatMap((one) => numbers.map((number) => ({ ...one, [name]: number }))),
    [{}],
  );

/**
 * Whether a checked condition holds wherever the answers lie in their ranges; `unknown` when it depends on where, or
 * on something that is not known at all.
 */
export function evaluateOverRanges(
  condition: Condition,
  values: ConditionValues,
  ranges: Readonly<Record<string, AnswerRange>>,
): boolean | 'unknown' {
  const read = Object.entries(ranges).filter(([name]) => condition.reads.includes(`answers.${name}`));
  if (read.length === 0) return evaluateCondition(condition, values);
  const points = read.map(([name, range]) => [name, pointsOf(range, condition.source)] as const);
  if (points.reduce((count, [, numbers]) => count * numbers.length, 1) > MOST_COMBINATIONS) return 'unknown';
  const results = combinationsOf(points).map((chosen) =>
    evaluateCondition(condition, { ...values, answers: { ...values.answers, ...chosen } }),
  );
  const [first = 'unknown', ...rest] = results;
  return rest.every((result) => result === first) ? first : 'unknown';
}
