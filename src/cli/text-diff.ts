import { changedExcerpts } from '../statement/changed-excerpts.ts';
import { type DiffPart, wordDiff } from '../statement/word-diff.ts';
import type { Paint } from '../terminal/paint.ts';
import { plain } from '../terminal/plain.ts';

/** `[-old-]{+new+}`: marks that can be read without colour and pasted anywhere. */
function markedPart(paint: Paint, { kind, text }: DiffPart): string {
  const clean = plain(text);
  if (kind === 'same') return clean;
  return kind === 'removed' ? paint('alarm', `[-${clean}-]`) : paint('good', `{+${clean}+}`);
}

/** Each change with a little of what stands around it, a line each; a change over several lines takes as many. */
export function diffLines(paint: Paint, before: string, after: string, language: string): readonly string[] {
  return changedExcerpts(wordDiff(before, after, language)).flatMap(({ parts, cutBefore, cutAfter }) => {
    const marked = parts.map((part) => markedPart(paint, part)).join('');
    return `${cutBefore ? '…' : ''}${marked}${cutAfter ? '…' : ''}`.split('\n');
  });
}
