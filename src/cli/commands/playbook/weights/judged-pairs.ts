import type { Judgement } from '../../../../domain/comparison.ts';
import { ratioText } from '../../../../domain/ratio-text.ts';
import { UsageError } from '../../../../domain/refusal.ts';
import { readRatio } from '../../../../playbook/comparison/ratio.ts';
import { isUnknown } from '../../../../reading/answer.ts';
import { foldText } from '../../../../reading/fold-text.ts';
import { readPairs } from '../../../../reading/pairs.ts';
import { closestTo } from '../../../../reading/suggestion.ts';
import type { Criteria } from './criteria-names.ts';

export type Pair = readonly [left: string, right: string];

/** What was said of each pair, in order; null where somebody could not say. */
export type Judgements = readonly Judgement[];

const isSame = ([a, b]: Pair, [left, right]: readonly [string, string, ...unknown[]]): boolean =>
  (a === left && b === right) || (a === right && b === left);

/** The judgements with one more, in the place of what was said of the pair before. */
export const withJudgement = (judgements: Judgements, [left, right, ratio]: Judgement): Judgements => [
  ...judgements.filter((each) => !isSame([left, right], each)),
  [left, right, ratio],
];

function criterionNamed({ ids, nameOf }: Criteria, given: string): string {
  const folded = foldText(given);
  const found = ids.find((id) => foldText(id) === folded || foldText(nameOf(id)) === folded);
  if (found !== undefined) return found;
  throw new UsageError('judgement-factor-unknown', { given, factors: ids, ...closestTo(given, ids) });
}

/** Judgements given as `A/B=3`, `A/B=1/3`, `A/B=unknown`. @throws UsageError where one cannot be read */
export function readGiven(criteria: Criteria, texts: readonly string[]): Judgements {
  return readPairs(texts).reduce<Judgements>((judgements, [names, value]) => {
    const [from = '', to = '', ...more] = names.split(/\s*[/／]\s*/u);
    const text = `${names}=${value}`;
    if (from === '' || to === '' || more.length > 0) throw new UsageError('judgement-unreadable', { text });
    const [left, right] = [criterionNamed(criteria, from), criterionNamed(criteria, to)];
    const reading = isUnknown(value) ? { ratio: null } : readRatio(value);
    if (!('ratio' in reading) || left === right) throw new UsageError('judgement-unreadable', { text });
    return withJudgement(judgements, [left, right, reading.ratio]);
  }, []);
}

/** A judgement as `--answer` takes it. */
export const answerText = ([left, right, ratio]: Judgement): string =>
  `${left}/${right}=${ratio === null ? 'unknown' : ratioText(ratio)}`;

/** Pairs not judged yet: first a ring through all criteria, which joins them, then the rest. */
export function pairsToJudge(ids: readonly string[], judged: Judgements): readonly Pair[] {
  const ring = ids.map((id, at): Pair => [id, ids[(at + 1) % ids.length] ?? id]);
  const all = ids.flatMap((left, at) => ids.slice(at + 1).map((right): Pair => [left, right]));
  const ringed = all.filter((pair) => ring.some((each) => isSame(pair, each)));
  const rest = all.filter((pair) => !ringed.includes(pair));
  return [...ringed, ...rest].filter((pair) => !judged.some((each) => isSame(pair, each)));
}

/** Judged pairs by the numbers of the criteria. */
export const numbersOf = (
  ids: readonly string[],
  judgements: Judgements,
): readonly (readonly [number, number])[] =>
  judgements.flatMap(([left, right, ratio]): readonly (readonly [number, number])[] =>
    ratio === null ? [] : [[ids.indexOf(left), ids.indexOf(right)]],
  );

/** What was said, the weightier one first, without what nobody could say. */
export const judgementsOf = (judgements: Judgements): readonly Judgement[] =>
  judgements.flatMap(([left, right, ratio]): readonly Judgement[] =>
    ratio === null ? [] : ratio < 1 ? [[right, left, turned(ratio)]] : [[left, right, ratio]],
  );

/** The inverse, a whole number where it is one but for rounding. */
function turned(ratio: number): number {
  const inverse = 1 / ratio;
  return Math.abs(inverse - Math.round(inverse)) < 1e-9 ? Math.round(inverse) : inverse;
}
