type Row = readonly number[];

/** Which grade an evaluation says, by position; grades run from mildest to worst. */
export interface Verdict {
  /** The grade with the largest membership; of equal ones the worst. */
  readonly largest: number;
  /** The same, or the worst of those that come near to it. */
  readonly verdict: number;
  /** Grades that nearly tie for the largest membership, mildest first; empty when one stands out. */
  readonly nearTie: readonly number[];
}

/** Grades whose normalised memberships differ by less than this nearly tie. */
export const NEAR = 0.05;
/** 0.40 and 0.35 differ by 0.05, whatever their binary digits say. */
const ROUNDING = 1e-9;

/** Memberships divided by their sum; as they are when all are 0. */
export function normalised(row: Row): Row {
  const sum = row.reduce((total, membership) => total + membership, 0);
  return sum > 0 ? row.map((membership) => membership / sum) : row;
}

/** The verdict by largest membership; in a near tie the worse grade, because caution costs less than delay. */
export function verdictOn(normalized: Row): Verdict {
  const highest = Math.max(0, ...normalized);
  const within = (distance: number): readonly number[] =>
    normalized.flatMap((membership, grade) => (highest - membership < distance ? [grade] : []));
  const near = within(NEAR - ROUNDING);
  return {
    largest: within(ROUNDING).at(-1) ?? 0,
    verdict: near.at(-1) ?? 0,
    nearTie: near.length > 1 ? near : [],
  };
}

/** What grades with scores come to as one number. */
export interface Defuzzified {
  /** The centroid: the scores' mean, weighted by the memberships. */
  readonly centroid: number;
  /** The score of the grade with the largest membership. */
  readonly largest: number;
}

/** One number for a membership vector whose grades have scores. Source: `defuzzify` of zhjx19/mathmodels. */
export function defuzzify(row: Row, scores: readonly number[]): Defuzzified {
  const normalized = normalised(row);
  const centroid = normalized.reduce((sum, membership, grade) => sum + membership * (scores[grade] ?? 0), 0);
  return { centroid, largest: scores[verdictOn(normalized).largest] ?? 0 };
}
