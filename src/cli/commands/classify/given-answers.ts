import type { Answer } from '../../../domain/answer.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { isUnknown, readFloorAnswer } from '../../../reading/answer.ts';
import { readCounted } from '../../../reading/counted-amount.ts';
import { readRank } from '../../../reading/rank.ts';
import { readPairs } from '../../../reading/pairs.ts';
import { closestTo } from '../../../reading/suggestion.ts';

/** One answer as a person gave it: yes, no or don't know to a floor; a number, a range or don't know to a factor. */
export function readAnswer({ classification }: Playbook, id: string, text: string): Answer {
  if (isUnknown(text)) return 'unknown';
  const factor = entryOf(classification.factors, id);
  if (factor !== undefined)
    return factor.order === 'descending' ? readRank(text) : readCounted(text, factor.unit);
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
