import { UsageError } from '../domain/refusal.ts';
import { foldText } from './fold-text.ts';

/** The answer to a question that only yes or no can meet, or that nobody can answer yet. */
export type FloorAnswer = 'yes' | 'no' | 'unknown';

const WORDS: Readonly<Record<FloorAnswer, readonly string[]>> = {
  yes: ['yes', 'y', 'true', '是', '是的', '有', '对', '属实'],
  no: ['no', 'n', 'false', 'none', '否', '没有', '没', '无', '不是', '不'],
  unknown: [
    'unknown',
    '?',
    '不知道',
    '不清楚',
    '不确定',
    '未知',
    '不详',
    '待查',
    '待核实',
    '在查',
    'dk',
    'dunno',
    'not sure',
    "don't know",
  ],
};

const fold = (text: string): string => foldText(text).replaceAll('’', "'");

/** Whether somebody said that they do not know; that is an answer. */
export const isUnknown = (text: string): boolean => WORDS.unknown.includes(fold(text));

/** Reads the answer to a floor. @throws UsageError('answer-unreadable') */
export function readFloorAnswer(text: string): FloorAnswer {
  const folded = fold(text);
  if (WORDS.yes.includes(folded)) return 'yes';
  if (WORDS.no.includes(folded)) return 'no';
  if (WORDS.unknown.includes(folded)) return 'unknown';
  throw new UsageError('answer-unreadable', { text });
}
