import type { Answer, Answers } from '../domain/answer.ts';
import type { ClassificationMethod, WhenUnknown } from '../domain/playbook.ts';
import { type Readings, readingsOf } from './answers.ts';
import { type Assignment, rankBy, type TierModel } from './tier-model.ts';

/** How a floor or a ceiling stands: an answer, a condition already evaluated, or unknown. */
export type States = Readonly<Record<string, boolean | 'unknown'>>;

/** How floors and ceilings stand with some answers. */
export interface Conditions {
  readonly floors: States;
  readonly ceilings: States;
}

/** Evaluates floors and ceilings with answers; the condition language lives elsewhere. */
export type Judge = (answers: Answers) => Conditions;

/** Ranks that are still possible, 0 the mildest tier; both the same where the tier is settled. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The answer to a question, if there is any. */
export const answerTo = (answers: Answers, id: string): Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** How a floor or ceiling stands; one of which nothing is said is unknown. */
export const stateOf = (states: States, id: string): boolean | 'unknown' =>
  (Object.hasOwn(states, id) ? states[id] : undefined) ?? 'unknown';

/** Both ends of what every factor may be. */
export function endsOf(
  { playbook }: TierModel,
  answers: Answers,
): Readonly<Record<keyof Readings, Assignment>> {
  const ends = Object.entries(playbook.classification.factors).map(
    ([id, factor]) => [id, readingsOf(factor, answerTo(answers, id))] as const,
  );
  return {
    low: Object.fromEntries(ends.map(([id, { low }]) => [id, low])),
    high: Object.fromEntries(ends.map(([id, { high }]) => [id, high])),
  };
}

/** The rank that floors lift to, and the one that ceilings keep to, as they stand at the mildest or at the worst. */
function limits({ playbook, tiers }: TierModel, { floors, ceilings }: Conditions, end: keyof Bounds) {
  const { classification } = playbook;
  const holds = (states: States, id: string, whenUnknown: boolean): boolean => {
    const state = stateOf(states, id);
    return state === 'unknown' ? whenUnknown : state;
  };
  const lifted = Object.entries(classification.floors).map(([id, { tier }]) =>
    holds(floors, id, end === 'high') ? tiers.indexOf(tier) : 0,
  );
  const capped = Object.entries(classification.ceilings ?? {}).map(([id, { tier }]) =>
    holds(ceilings, id, end === 'low') ? tiers.indexOf(tier) : tiers.length - 1,
  );
  return { floor: Math.max(0, ...lifted), ceiling: Math.min(tiers.length - 1, ...capped) };
}

/** The ranks that answers leave possible by a method: a floor lifts, a ceiling keeps down, and a floor wins. */
export function boundsBy(
  method: ClassificationMethod,
  model: TierModel,
  answers: Answers,
  conditions: Conditions,
): Bounds {
  const ends = endsOf(model, answers);
  const rankAt = (end: keyof Bounds): number => {
    const { floor, ceiling } = limits(model, conditions, end);
    return Math.max(floor, Math.min(ceiling, rankBy(method, model, ends[end])));
  };
  return { low: rankAt('low'), high: rankAt('high') };
}

/** Whether nobody knows about something that alone would make it the worst tier. */
export const isGraveOpen = ({ playbook, tiers }: TierModel, { floors }: Conditions): boolean =>
  Object.entries(playbook.classification.floors).some(
    ([id, { tier }]) => stateOf(floors, id) === 'unknown' && tiers.indexOf(tier) === tiers.length - 1,
  );

/**
 * The rank while answers are open, by the playbook's rule: one above what is known (`one-above-known`), the worst that
 * is possible (`worst-case`), or what is known (`highest-known`), but never the mildest while a floor to the worst
 * tier is unknown.
 */
export function chosenRank({ low, high }: Bounds, rule: WhenUnknown, isGrave: boolean): number {
  if (low === high) return low;
  if (rule === 'worst-case') return high;
  if (rule === 'one-above-known') return Math.min(low + 1, high);
  return isGrave ? Math.min(Math.max(low, 1), high) : low;
}
