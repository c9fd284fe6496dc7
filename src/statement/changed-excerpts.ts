import type { DiffPart } from './word-diff.ts';

/** One place that changed, with a little of what stands around it. */
export interface DiffExcerpt {
  readonly parts: readonly DiffPart[];
  /** Whether the line goes on before and after what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const lastOf = (text: string, signs: number): string =>
  signs === 0 ? '' : Array.from(text).slice(-signs).join('');
const firstOf = (text: string, signs: number): string => Array.from(text).slice(0, signs).join('');
const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

const isWithin = (text: string, signs: number): boolean =>
  !text.includes('\n') && Array.from(text).length <= signs;

const context = (text: string): readonly DiffPart[] => (text === '' ? [] : [{ kind: 'same', text }]);

/** The changes, each run of near ones together: what stays between them is short and on one line. */
function runsOf(parts: readonly DiffPart[], signs: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  parts.forEach(({ kind }, place) => {
    if (kind === 'same') return;
    const last = runs.at(-1);
    const between = last === undefined ? undefined : parts.slice(last[1] + 1, place);
    if (last !== undefined && between?.every(({ text }) => isWithin(text, signs)) === true) last[1] = place;
    else runs.push([place, place]);
  });
  return runs;
}

/**
 * Only what changed, for a small screen: each change with at most `around` signs of its line on each side.
 * Changes that stand closer together than that share an excerpt.
 */
export function changedExcerpts(parts: readonly DiffPart[], around = 12): readonly DiffExcerpt[] {
  return runsOf(parts, around * 2).map(([from, to]) => {
    const before = lastLine(parts[from - 1]?.text ?? '');
    const after = firstLine(parts[to + 1]?.text ?? '');
    const shownBefore = lastOf(before, around);
    const shownAfter = firstOf(after, around);
    return {
      parts: [...context(shownBefore), ...parts.slice(from, to + 1), ...context(shownAfter)],
      cutBefore: shownBefore !== before,
      cutAfter: shownAfter !== after,
    };
  });
}
