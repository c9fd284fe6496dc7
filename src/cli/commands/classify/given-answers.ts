import type { Answer, AnswerRange } from '../../../domain/answer.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Factor, Playbook } from '../../../domain/playbook.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { isUnknown, readFloorAnswer } from '../../../reading/answer.ts';
import { readAmount } from '../../../reading/amount.ts';
import { readPairs } from '../../../reading/pairs.ts';
import { closestTo } from '../../../reading/suggestion.ts';

/** A unit of ten thousands, as 万元; somebody who then types 50万 has said the unit with the number. */
const TEN_THOUSANDS = /万|10,000|ten thousand/i;
const SAYS_MYRIADS = /[万萬亿億]|\d ?w\b/i;

/** A number in the factor's own unit. */
function inUnit(answer: number | AnswerRange, text: string, { unit = '' }: Factor): number | AnswerRange {
  if (!TEN_THOUSANDS.test(unit) || !SAYS_MYRIADS.test(text)) return answer;
  const scaled = (value: number): number => value / 10_000;
  if (typeof answer === 'number') return scaled(answer);
  const { from, to, about } = answer;
  return {
    from: scaled(from),
    ...(to !== undefined && { to: scaled(to) }),
    ...(about !== undefined && { about: scaled(about) }),
  };
}

/** One answer as a person gave it: yes, no or don't know to a floor; a number, a range or don't know to a factor. */
export function readAnswer({ classification }: Playbook, id: string, text: string): Answer {
  if (isUnknown(text)) return 'unknown';
  const factor = entryOf(classification.factors, id);
  if (factor !== undefined) return inUnit(readAmount(text), text, factor);
  const answer = readFloorAnswer(text);
  return answer === 'unknown' ? answer : answer === 'yes';
}

/** Ids that are asked: floors first, because nature comes before counts. */
export const askedIds = ({ classification: { floors, factors } }: Playbook): readonly string[] => [
  ...Object.keys(floors).filter((id) => floors[id]?.ask !== undefined),
  ...Object.keys(factors),
];

/** The answers given as `FACTOR=VALUE`. @throws UsageError naming the factors there are. */
export function readAnswers(playbook: Playbook, pairs: readonly string[]): Readonly<Record<string, Answer>> {
  const known = askedIds(playbook);
  const answers = readPairs(pairs).map(([id, text]) => {
    if (!known.includes(id))
      throw new UsageError('factor-unknown', { given: id, factors: known, ...closestTo(id, known) });
    return [id, readAnswer(playbook, id, text)] as const;
  });
  return Object.fromEntries(answers);
}
