import { type AnswerRange, isRange } from '../domain/answer.ts';
import { entryOf } from '../domain/map-entry.ts';
import type { Scale, ScaleCriterion } from '../domain/scale.ts';

/** The answer to a criterion; one that is absent counts as unknown. */
export type ScaleAnswer = number | AnswerRange | 'unknown';
export type ScaleAnswers = Readonly<Record<string, ScaleAnswer>>;

/** What one criterion says: the level that it surely reaches and the worst that it may; null below the first. */
export interface CriterionLevel {
  readonly level: string | null;
  readonly upTo: string | null;
}

/** What a scale says to some answers. */
export interface ScaleResult {
  /** The worst level that is surely reached; undefined below the first. */
  readonly level?: string;
  /** Levels that the whole may turn out to be, mildest first; null stands for below the first. */
  readonly possible: readonly (string | null)[];
  /** Criteria that by themselves reach `level`. */
  readonly decidedBy: readonly string[];
  /** Criteria whose answer may still lift the level, those that may lift it most first. */
  readonly open: readonly string[];
  readonly byCriterion: Readonly<Record<string, CriterionLevel>>;
}

/** The rank of the worst level that a number reaches: 0 below the first, 1 for the mildest level. */
function rankOf({ bounds }: ScaleCriterion, levels: readonly string[], value: number): number {
  const worst = levels.findLastIndex((level) => value >= (entryOf(bounds, level)?.from ?? Infinity));
  return worst + 1;
}

interface Ranks {
  readonly sure: number;
  readonly possible: number;
}

function ranksOf(criterion: ScaleCriterion, levels: readonly string[], answer: ScaleAnswer): Ranks {
  const most = levels.findLastIndex((level) => entryOf(criterion.bounds, level) !== undefined) + 1;
  if (answer === 'unknown') return { sure: 0, possible: most };
  if (!isRange(answer)) {
    const rank = rankOf(criterion, levels, answer);
    return { sure: rank, possible: rank };
  }
  const possible = answer.to === undefined ? most : rankOf(criterion, levels, answer.to);
  return { sure: rankOf(criterion, levels, answer.from), possible };
}

/** The level of an incident by a scale: the worst that any one criterion reaches; what is unknown widens it. */
export function levelOn(scale: Scale, answers: ScaleAnswers): ScaleResult {
  const levels = Object.keys(scale.levels);
  const named = (rank: number): string | null => levels[rank - 1] ?? null;
  const ranks = Object.entries(scale.criteria).map(([id, criterion]) => ({
    id,
    ...ranksOf(criterion, levels, entryOf(answers, id) ?? 'unknown'),
  }));
  const sure = Math.max(0, ...ranks.map((rank) => rank.sure));
  const worst = Math.max(0, ...ranks.map((rank) => rank.possible));
  const level = levels[sure - 1];
  const open = ranks.filter(({ possible }) => possible > sure).sort((a, b) => b.possible - a.possible);
  return {
    ...(level !== undefined && { level }),
    possible: Array.from({ length: worst - sure + 1 }, (_, more) => named(sure + more)),
    decidedBy: ranks.flatMap((rank) => (sure > 0 && rank.sure === sure ? [rank.id] : [])),
    open: open.map(({ id }) => id),
    byCriterion: Object.fromEntries(
      ranks.map((rank) => [rank.id, { level: named(rank.sure), upTo: named(rank.possible) }]),
    ),
  };
}
