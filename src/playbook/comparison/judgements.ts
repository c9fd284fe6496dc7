import type { Judgement } from '../../domain/comparison.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { ratioText } from '../../domain/ratio-text.ts';
import { unknownName } from '../suggestion.ts';
import { shown } from '../value-kinds.ts';
import { areInverse, readRatio, shownRatio } from './ratio.ts';

/** Judgements as they were read, one for one while nothing is wrong with them, and what is. */
export interface JudgementsReading {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
}

type Read = { readonly judgement: Judgement } | { readonly findings: readonly Finding[] };

/** What was said of each pair so far, by its two names in the order in which it was said. */
type Said = Map<string, Map<string, number>>;

const nameOf = (given: unknown): string | undefined =>
  typeof given === 'string' ? given : typeof given === 'number' ? String(given) : undefined;

function factorFinding(given: unknown, factors: readonly string[], path: Path): readonly Finding[] {
  const name = nameOf(given);
  if (name !== undefined && factors.includes(name)) return [];
  return [{ rule: 'comparison-factor-unknown', path, values: unknownName(name ?? shown(given), factors) }];
}

function readOne(given: unknown, factors: readonly string[], path: Path): Read {
  const parts: readonly unknown[] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const [left, right, value] = parts;
  if (parts.length !== 3)
    return { findings: [{ rule: 'judgement-shape', path, values: { found: shown(given) } }] };
  const unknown = [
    ...factorFinding(left, factors, [...path, 0]),
    ...factorFinding(right, factors, [...path, 1]),
  ];
  const reading = readRatio(value);
  if (!('ratio' in reading)) {
    const unreadable = { rule: reading.rule, path: [...path, 2], values: { found: shownRatio(value) } };
    return { findings: [...unknown, unreadable] };
  }
  const [from, to] = [nameOf(left), nameOf(right)];
  if (unknown.length > 0 || from === undefined || to === undefined) return { findings: unknown };
  if (reading.ratio === null) return { findings: [] };
  if (from !== to) return { judgement: [from, to, reading.ratio] };
  const values = { factor: from, found: shownRatio(value) };
  return {
    findings: reading.ratio === 1 ? [] : [{ rule: 'judgement-of-itself', path: [...path, 2], values }],
  };
}

/** Notes a judgement; what was said of the pair before, in this direction, when it was said before. */
function note(said: Said, left: string, right: string, ratio: number): number | undefined {
  const before = said.get(left)?.get(right);
  const reverse = said.get(right)?.get(left);
  if (before !== undefined || reverse !== undefined) return before ?? 1 / (reverse ?? 1);
  const ofLeft = said.get(left) ?? new Map<string, number>();
  said.set(left, ofLeft.set(right, ratio));
  return undefined;
}

/** Reads pairs of factors with how many times as important the left one is. */
export function readJudgements(value: unknown, factors: readonly string[], path: Path): JudgementsReading {
  const judgements: Judgement[] = [];
  const findings: Finding[] = [];
  const said: Said = new Map();
  const items: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  items.forEach((given, at) => {
    const read = readOne(given, factors, [...path, at]);
    if ('findings' in read) {
      findings.push(...read.findings);
      return;
    }
    judgements.push(read.judgement);
    const [left, right, ratio] = read.judgement;
    if (ratio === null || left === right) return;
    const before = note(said, left, right, ratio);
    if (before === undefined || areInverse(ratio, 1 / before)) return;
    const values = { left, right, found: ratioText(ratio), before: ratioText(before) };
    findings.push({ rule: 'judgement-repeated', path: [...path, at], values });
  });
  return { judgements, findings };
}
