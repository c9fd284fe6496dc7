import { diffArrays } from 'diff';
import { foldWidth } from './fold-width.ts';
import type { Span } from './text-span.ts';
import { SOFT_WORD } from './weighty-words.ts';

/** Words of one text that stand in another's place; either side may be empty. */
export interface WordChange {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

interface Word extends Span {
  readonly word: string;
}

/** The words of a text without spaces, punctuation and adverbs of feeling. */
function wordsOf(text: string, language: string): readonly Word[] {
  const segmenter = new Intl.Segmenter(language.startsWith('zh') ? 'zh' : 'en', { granularity: 'word' });
  return Array.from(segmenter.segment(text)).flatMap(({ segment, index, isWordLike }) => {
    const word = foldWidth(segment).toLowerCase();
    const counts = isWordLike === true || /[%$¥€£]/.test(word);
    return !counts || SOFT_WORD.test(word) ? [] : [{ word, from: index, to: index + segment.length }];
  });
}

const MOST_EDITS = 2000;

/** What changed between two texts, whatever their spaces and punctuation: each change with both its sides. */
export function changedWords(before: string, after: string, language: string): readonly WordChange[] {
  const [old, now] = [wordsOf(before, language), wordsOf(after, language)];
  const changes = diffArrays(
    old.map(({ word }) => word),
    now.map(({ word }) => word),
    { maxEditLength: MOST_EDITS },
  );
  if (changes === undefined) return [{ before: old, after: now }];
  const found: { before: readonly Span[]; after: readonly Span[] }[] = [];
  let [fromOld, fromNow, isOpen] = [0, 0, false];
  for (const { added, removed, count } of changes) {
    if (added || removed) {
      if (!isOpen) found.push({ before: [], after: [] });
      const last = found.at(-1);
      if (last !== undefined && removed) last.before = old.slice(fromOld, fromOld + count);
      if (last !== undefined && added) last.after = now.slice(fromNow, fromNow + count);
    }
    isOpen = added || removed;
    if (!added) fromOld += count;
    if (!removed) fromNow += count;
  }
  return found;
}
