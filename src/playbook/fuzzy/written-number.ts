import type { Finding, Path } from '../../domain/finding.ts';
import { shown } from '../value-kinds.ts';

const WRITTEN = /^(-?\d{1,15}(?:\.\d{1,15})?)(?: ?(%)| ?[/:] ?(\d{1,15}))?$/;

/** A number as a file has it: `0.25`, or a text such as `25%` or `1/4`; undefined for what is none. */
export function readAmount(given: unknown): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
  if (typeof given !== 'string') return undefined;
  const [, over, percent, under = '1'] = WRITTEN.exec(given.normalize('NFKC').trim()) ?? [];
  if (over === undefined || Number(under) === 0) return undefined;
  return Number(over) / (percent === undefined ? Number(under) : 100);
}

/** A value as the file has it, for a sentence; JSON has no word for NaN. */
export const shownAmount = (given: unknown): string =>
  typeof given === 'number' ? String(given) : shown(given);

/** What no number can be read from. */
export const unreadableFinding = (given: unknown, path: Path): Finding => ({
  rule: 'fuzzy-number',
  path,
  values: { found: shownAmount(given) },
});

/** Numbers by grade or factor, with those that cannot be read. */
export interface ReadAmounts {
  readonly amounts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Reads numbers, each at its own path; an unreadable one counts 0. */
export function readAmounts(items: readonly (readonly [path: Path, given: unknown])[]): ReadAmounts {
  const findings: Finding[] = [];
  const amounts = items.map(([path, given]) => {
    const amount = readAmount(given);
    if (amount === undefined) findings.push(unreadableFinding(given, path));
    return amount ?? 0;
  });
  return { amounts, findings };
}
