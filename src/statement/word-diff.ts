import { diffArrays } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many changed words the texts are two texts, and comparing them word by word only costs time. */
const MOST_EDITS = 2000;

/** The words of a text, spaces and punctuation among them. */
const wordsOf = (text: string, language: string): string[] =>
  Array.from(
    new Intl.Segmenter(language.startsWith('zh') ? 'zh' : 'en', { granularity: 'word' }).segment(text),
    ({ segment }) => segment,
  );

/** One stretch of the comparison: words that went and came, then words that stayed. */
interface Stretch {
  removed: string;
  added: string;
  same: string;
}

function stretchesOf(before: string, after: string, language: string): readonly Stretch[] {
  const changes = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return [{ removed: before, added: after, same: '' }];
  const stretches: Stretch[] = [{ removed: '', added: '', same: '' }];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (last === undefined) break;
    if (!added && !removed) last.same += text;
    else if (last.same !== '')
      stretches.push({ removed: removed ? text : '', added: added ? text : '', same: '' });
    else if (removed) last.removed += text;
    else last.added += text;
  }
  return stretches;
}

const isChange = ({ removed, added }: Stretch): boolean => removed !== '' || added !== '';

/** Two changes with nothing but a blank between them read as one. */
function joinAcrossBlanks(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && isChange(last) && isChange(stretch) && /^[^\S\n]+$/.test(last.same)) {
      last.removed += last.same + stretch.removed;
      last.added += last.same + stretch.added;
      last.same = stretch.same;
    } else joined.push({ ...stretch });
  }
  return joined;
}

/** What became of a text, word by word: its same and removed parts make up `before`, same and added `after`. */
export function wordDiff(before: string, after: string, language: string): readonly DiffPart[] {
  return joinAcrossBlanks(stretchesOf(before, after, language))
    .flatMap(({ removed, added, same }): readonly DiffPart[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ])
    .filter(({ text }) => text !== '');
}
