import type { AnswerRange } from '../domain/answer.ts';
import { UsageError } from '../domain/refusal.ts';
import { readAmount } from './amount.ts';
import { foldText } from './fold-text.ts';

/** What stands for a rank beyond every list. */
const OFF_LIST = 999;
const NOT_LISTED = /^(?:没有|没|无|未上榜|没上榜|没上|不在榜|未上|none|no|off|not listed|unlisted|-)$/;
const AMONG_FIRST = /^(?:前|top ?)(.+?)位?$/;

/**
 * Reads a place on a list, where 1 is the first: `7`, `10-20`, 前10 (some place from 1 to 10), 未上榜 (999).
 * @throws UsageError('rank-zero'), for a list has no place 0; and what `readAmount` throws.
 */
export function readRank(text: string): number | AnswerRange {
  const folded = foldText(text);
  if (NOT_LISTED.test(folded)) return OFF_LIST;
  const among = AMONG_FIRST.exec(folded)?.[1];
  const answer = readAmount((among ?? folded).replace(/^第/, ''));
  const best = typeof answer === 'number' ? answer : (answer.to ?? answer.from);
  if (best < 1) throw new UsageError('rank-zero', { text });
  if (among !== undefined && typeof answer === 'number') return answer === 1 ? 1 : { from: 1, to: answer };
  return typeof answer === 'number' ? answer : { ...answer, from: Math.max(1, answer.from) };
}
