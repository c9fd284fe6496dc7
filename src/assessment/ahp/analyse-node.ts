import type { Comparison, Judged } from '../../domain/comparison.ts';
import type { Path } from '../../domain/finding.ts';
import { aggregateJudgements, aggregatePriorities, type Weighed } from './aggregate.ts';
import type {
  ComparisonSettings,
  Inconsistent,
  JudgeAnalysis,
  MatrixAnalysis,
  NodeAnalysis,
} from './comparison-analysis.ts';
import { CR_LIMIT, isTooHigh } from './consistency-findings.ts';
import { isConnected, type JudgedMatrix, judgedMatrix } from './judged-matrix.ts';
import { findOutOfLine, mendFurther, type OutOfLine } from './out-of-line.ts';
import { type RandomIndex, randomIndexOf, ratioWithGaps } from './random-index.ts';
import { consistencyRatio, solve } from './solution.ts';

/** What every matrix of one comparison has in common. */
interface Setting {
  readonly names: readonly string[];
  readonly settings: ComparisonSettings;
  readonly randomIndex: RandomIndex;
}

/** The direction in which a judgement stands in the file, so that the value named is the one to change. */
function isReversed({ judgements = [] }: Judged, left: string, right: string): boolean {
  return judgements.some(([a, b]) => a === right && b === left);
}

/** A judgement by the names of its factors, in the direction in which it stands in the file. */
function named(
  { pair, given, better, betterOnScale, ...after }: OutOfLine,
  names: readonly string[],
  judged: Judged,
): Omit<Inconsistent, 'further'> {
  const [left = '', right = ''] = pair.map((at) => names[at]);
  if (!isReversed(judged, left, right)) return { left, right, given, better, betterOnScale, ...after };
  const other = { left: right, right: left, given: 1 / given };
  return { ...other, better: 1 / better, betterOnScale: 1 / betterOnScale, ...after };
}

function inconsistentOf(
  { names, settings, randomIndex: { value } }: Setting,
  matrix: JudgedMatrix,
  weights: readonly number[],
  judged: Judged,
): Inconsistent | undefined {
  const randomIndex = value ?? 0;
  const found = findOutOfLine(matrix, weights, settings, randomIndex);
  if (found === undefined) return undefined;
  const further = mendFurther(matrix, found, settings, { randomIndex, limit: CR_LIMIT });
  return {
    ...named(found, names, judged),
    further: further.map((next) => named(next, names, judged)),
  };
}

function analyseMatrix(setting: Setting, matrix: JudgedMatrix, judged: Judged): MatrixAnalysis {
  const { names, settings, randomIndex } = setting;
  const { weights, lambdaMax, ci, filled } = solve(matrix, settings);
  const cr = consistencyRatio(ci, randomIndex.value);
  const completed = filled.map(({ pair: [i, j], ratio }) => ({
    left: names[i] ?? '',
    right: names[j] ?? '',
    ratio,
  }));
  const gaps =
    completed.length === 0 ? {} : { crForGaps: ratioWithGaps(ci, randomIndex, names.length, filled.length) };
  const found = { weights, lambdaMax, ci, cr, completed, ...gaps };
  const inconsistent = isTooHigh(cr) ? inconsistentOf(setting, matrix, weights, judged) : undefined;
  return { ...found, ...(inconsistent !== undefined && { inconsistent }) };
}

/** What each judge said, with the judge's share of the whole. */
function shared(judges: NonNullable<Comparison['judges']>, names: readonly string[]) {
  const total = Object.values(judges).reduce((sum, { weight = 1 }) => sum + weight, 0);
  return Object.entries(judges).map(([name, judge]) => ({
    name,
    judge,
    share: (judge.weight ?? 1) / total,
    matrix: judgedMatrix(judge, names),
  }));
}

/** Figures of several judges joined as weighted means of theirs. */
function meanOf(judges: readonly JudgeAnalysis[], { randomIndex }: Setting): MatrixAnalysis {
  const own = judges.flatMap(({ share, own: said }): readonly Weighed<MatrixAnalysis>[] =>
    said === undefined ? [] : [{ share, said }],
  );
  const figures = own.map(({ share, said }) => ({ share, said: [said.lambdaMax, said.ci] }));
  const [lambdaMax = 0, ci = 0] = aggregatePriorities(figures);
  const weights = aggregatePriorities(own.map(({ share, said }) => ({ share, said: said.weights })));
  return { weights, lambdaMax, ci, cr: consistencyRatio(ci, randomIndex.value), completed: [] };
}

/** Works out one comparison: one person's judgements, or those of several joined. */
export function analyseNode(
  comparison: Comparison,
  settings: ComparisonSettings,
  place: { readonly path: Path; readonly within: readonly string[]; readonly weight: number },
): NodeAnalysis {
  const names = comparison.factors;
  const randomIndex = randomIndexOf(settings.randomIndex, names.length);
  const setting: Setting = { names, settings, randomIndex };
  if (comparison.judges === undefined) {
    const analysis = analyseMatrix(setting, judgedMatrix(comparison, names), comparison);
    return { ...place, names, randomIndex, ...analysis };
  }
  const people = shared(comparison.judges, names);
  const judges = people.map(({ name, judge, share, matrix }): JudgeAnalysis => {
    if (!isConnected(matrix)) return { name, share };
    return { name, share, own: analyseMatrix(setting, matrix, judge) };
  });
  const joined =
    settings.aggregate === 'priorities'
      ? meanOf(judges, setting)
      : analyseMatrix(
          setting,
          aggregateJudgements(people.map(({ matrix, share }) => ({ said: matrix, share }))),
          {},
        );
  return { ...place, names, randomIndex, ...joined, judges };
}
