import { UsageError } from '../domain/refusal.ts';

/** A name, folded to NFKC, and the value that was typed for it. */
export type Pair = readonly [name: string, value: string];

function readPair(text: string): Pair {
  const sign = text.search(/[=＝]/);
  const name = text.slice(0, Math.max(sign, 0)).normalize('NFKC').trim();
  const value = text.slice(sign + 1).trim();
  if (sign < 0 || name === '' || value === '') throw new UsageError('pair-unreadable', { text });
  return [name, value];
}

/** Reads `lead=王岚`, `people ＝ 12`; the first equals sign parts them. @throws UsageError('pair-unreadable') */
export const readPairs = (texts: readonly string[]): readonly Pair[] => texts.map(readPair);
