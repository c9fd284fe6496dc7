import { type DiffPart, wordDiff } from '../../../statement/word-diff.ts';
import { writtenIn } from '../../line-length.ts';

const wordCount = (text: string): number =>
  [...new Intl.Segmenter(writtenIn(text), { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike === true,
  ).length;

/** How many words one text does not share with another: those replaced count once. */
export function changedCount(before: string, after: string): number {
  const parts = wordDiff(before, after, writtenIn(after));
  const countOf = (kind: DiffPart['kind']): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? wordCount(part.text) : 0), 0);
  return Math.max(countOf('added'), countOf('removed'));
}
