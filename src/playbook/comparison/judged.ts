import type { Judge, Judged } from '../../domain/comparison.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { ratioText } from '../../domain/ratio-text.ts';
import type { Tree } from '../value-kinds.ts';
import { readJudgements } from './judgements.ts';
import { readMatrix } from './matrix.ts';
import { readRatio, shownRatio } from './ratio.ts';

/** A pair that was judged, by the numbers of its factors, with the value and where the value stands. */
export interface JudgedPair {
  readonly pair: readonly [number, number];
  readonly ratio: number;
  readonly path: Path;
}

/** What one person judged, with what is wrong with it. */
export interface JudgedReading {
  readonly judged: Judged;
  readonly pairs: readonly JudgedPair[];
  readonly findings: readonly Finding[];
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function pairsOfMatrix(matrix: Judged['matrix'] = [], path: Path): readonly JudgedPair[] {
  return matrix.flatMap((row, i) =>
    row.flatMap((ratio, j): readonly JudgedPair[] =>
      ratio === null || j <= i ? [] : [{ pair: [i, j], ratio, path: [...path, i, j] }],
    ),
  );
}

function pairsOfJudgements(
  judgements: Judged['judgements'] = [],
  factors: readonly string[],
  path: Path,
): readonly JudgedPair[] {
  const numbers = new Map(factors.map((factor, at) => [factor, at]));
  return judgements.flatMap(([left, right, ratio], at): readonly JudgedPair[] =>
    ratio === null || left === right
      ? []
      : [{ pair: [numbers.get(left) ?? 0, numbers.get(right) ?? 0], ratio, path: [...path, at] }],
  );
}

/** Reads a matrix or a list of judgements, whichever is there; both at once is a finding. */
export function readJudged(value: Tree, factors: readonly string[], path: Path): JudgedReading {
  const both = isGiven(value['matrix']) && isGiven(value['judgements']);
  const twice: readonly Finding[] = both
    ? [{ rule: 'comparison-given-twice', path: [...path, 'judgements'], part: 'key', values: {} }]
    : [];
  if (isGiven(value['matrix'])) {
    const at = [...path, 'matrix'];
    const { matrix, findings } = readMatrix(value['matrix'], factors, at);
    return { judged: { matrix }, pairs: pairsOfMatrix(matrix, at), findings: [...findings, ...twice] };
  }
  const at = [...path, 'judgements'];
  const { judgements, findings } = readJudgements(value['judgements'], factors, at);
  return { judged: { judgements }, pairs: pairsOfJudgements(judgements, factors, at), findings };
}

/** One judge among several, with the weight that the judge has. */
export interface JudgeReading extends Omit<JudgedReading, 'judged'> {
  readonly judge: Judge;
}

/** Reads what one judge said and how much this judge counts. */
export function readJudge(value: Tree, factors: readonly string[], path: Path): JudgeReading {
  const { judged, pairs, findings } = readJudged(value, factors, path);
  const given = value['weight'];
  const weight = readRatio(given);
  if (!('ratio' in weight)) {
    const at = [...path, 'weight'];
    const unusable: Finding = { rule: 'judge-weight', path: at, values: { found: shownRatio(given) } };
    return { judge: judged, pairs, findings: [...findings, unusable] };
  }
  return { judge: { ...judged, ...(weight.ratio !== null && { weight: weight.ratio }) }, pairs, findings };
}

/** Saaty's scale ends at 9; a rounded inverse of 9, such as 0.11, is still on it. */
const SCALE_END = 9.1;

/** A judgement beyond 9 or 1/9: it can be worked with, yet hardly anybody means so much. One finding for all of them. */
export function scaleFindings(pairs: readonly JudgedPair[]): readonly Finding[] {
  const beyond = pairs.filter(({ ratio }) => ratio > SCALE_END || ratio < 1 / SCALE_END);
  const [first] = beyond;
  if (first === undefined) return [];
  const values = { found: ratioText(first.ratio), number: beyond.length };
  return [{ rule: 'ratio-off-scale', severity: 'warning', path: first.path, values }];
}
