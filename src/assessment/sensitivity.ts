import { type Answer, type Answers, isRange } from '../domain/answer.ts';
import type { ClassificationMethod, Factor } from '../domain/playbook.ts';
import { answerTo, boundsBy, chosenRank, isGraveOpen, type Judge } from './tier-bounds.ts';
import type { TierModel } from './tier-model.ts';

/** The least change of one answer or weight, all others as they are, that makes the tier another. */
export interface Move {
  readonly id: string;
  readonly kind: 'answer' | 'weight';
  readonly from: number | boolean;
  readonly to: number | boolean;
  readonly tier: string;
}

const STEPS = 60;

/** Where a change happens between two numbers that differ in it: the nearest number on the far side. */
function crossing(same: number, other: number, isChanged: (x: number) => boolean): number {
  let [near, far] = [same, other];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (near + far) / 2;
    if (isChanged(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** The bound or the whole number where the change happens, if it does there; else three digits of where it does. */
function written(x: number, factor: Factor, isUpward: boolean, isChanged: (x: number) => boolean): number {
  const near = Object.values(factor.bands).filter(
    (bound) => Math.abs(bound - x) <= 1e-6 * Math.max(1, bound),
  );
  const whole = isUpward ? Math.ceil(x - 1e-6) : Math.floor(x);
  return [...near, whole, whole - 1, Number(x.toPrecision(3))].find(isChanged) ?? x;
}

/** From where to where a number is moved: down to nothing, and up to twice what counts as the worst; a range from its ends. */
function pathsOf({ bands }: Factor, answer: Answer | undefined): readonly (readonly [number, number])[] {
  const { from, to } =
    typeof answer === 'number' ? { from: answer, to: answer } : isRange(answer) ? answer : {};
  const most = 2 * Math.max(to ?? 0, ...Object.values(bands));
  return [
    ...(from === undefined ? [] : [[from, 0] as const]),
    ...(to === undefined ? [] : [[to, most] as const]),
  ];
}

/** Ranks with some answers, for the playbook's method. */
const rankOf =
  (model: TierModel, judge: Judge, method: ClassificationMethod) =>
  (answers: Answers): number => {
    const { whenUnknown } = model.playbook.classification;
    const conditions = judge(answers);
    const bounds = boundsBy(method, model, answers, conditions);
    return chosenRank(bounds, whenUnknown, isGraveOpen(model, conditions));
  };

/** How far each known answer must move, alone, to change the tier; an answer that cannot is not listed. */
export function answerMoves(
  model: TierModel,
  answers: Answers,
  judge: Judge,
  method: ClassificationMethod = model.playbook.classification.method,
): readonly Move[] {
  const rank = rankOf(model, judge, method);
  const now = rank(answers);
  const tierAt = (told: Answers): string => model.tiers[rank(told)] ?? '';
  const { factors, floors } = model.playbook.classification;
  const ofFactors = Object.entries(factors).flatMap(([id, factor]): readonly Move[] => {
    const answer = answerTo(answers, id);
    const isChanged = (x: number): boolean => rank({ ...answers, [id]: x }) !== now;
    return pathsOf(factor, answer).flatMap(([value, extreme]): readonly Move[] => {
      if (extreme === value || isChanged(value) || !isChanged(extreme)) return [];
      const to = written(crossing(value, extreme, isChanged), factor, extreme > value, isChanged);
      return [
        {
          id,
          kind: 'answer',
          from: value,
          to,
          tier: tierAt({ ...answers, [id]: isChanged(to) ? to : extreme }),
        },
      ];
    });
  });
  const ofFloors = Object.keys(floors).flatMap((id): readonly Move[] => {
    const value = answerTo(answers, id);
    if (typeof value !== 'boolean') return [];
    const other = { ...answers, [id]: !value };
    return rank(other) === now ? [] : [{ id, kind: 'answer', from: value, to: !value, tier: tierAt(other) }];
  });
  return [...ofFloors, ...ofFactors];
}

/** The model with one criterion of another weight, the others sharing the rest as before. */
function reweighted(model: TierModel, id: string, weight: number): TierModel {
  const rest = 1 - (model.criteria.find((criterion) => criterion.id === id)?.weight ?? 0);
  const criteria = model.criteria.map((criterion) => ({
    ...criterion,
    weight: criterion.id === id ? weight : rest === 0 ? 0 : (criterion.weight / rest) * (1 - weight),
  }));
  return { ...model, criteria };
}

/** How far each weight must move, the others keeping their proportions, to change the tier; none by the highest band. */
export function weightMoves(
  model: TierModel,
  answers: Answers,
  judge: Judge,
  method: ClassificationMethod = model.playbook.classification.method,
): readonly Move[] {
  if (method === 'highest-band' || model.criteria.length < 2) return [];
  const now = rankOf(model, judge, method)(answers);
  return model.criteria.flatMap(({ id, weight }): readonly Move[] => {
    const rankAt = (x: number): number => rankOf(reweighted(model, id, x), judge, method)(answers);
    return [0, 1].flatMap((extreme): readonly Move[] => {
      if (rankAt(extreme) === now) return [];
      const to = crossing(weight, extreme, (x) => rankAt(x) !== now);
      return [{ id, kind: 'weight', from: weight, to, tier: model.tiers[rankAt(to)] ?? '' }];
    });
  });
}
