import type { JudgedMatrix } from './judged-matrix.ts';

/** What one of several said, with this one's share of the whole. */
export interface Weighed<T> {
  readonly said: T;
  readonly share: number;
}

/** The weighted geometric mean of matrices (AIJ); of a pair, over those who judged it. */
export function aggregateJudgements(matrices: readonly Weighed<JudgedMatrix>[]): JudgedMatrix {
  const [first] = matrices;
  if (first === undefined) return [];
  return first.said.map((row, i) =>
    row.map((_, j) => {
      let [sum, shares] = [0, 0];
      for (const { said, share } of matrices) {
        const ratio = said[i]?.[j] ?? null;
        if (ratio === null) continue;
        sum += share * Math.log(ratio);
        shares += share;
      }
      return shares === 0 ? null : Math.exp(sum / shares);
    }),
  );
}

/** The weighted arithmetic mean of weights (AIP), or of any other figures that judges have. */
export function aggregatePriorities(figures: readonly Weighed<readonly number[]>[]): readonly number[] {
  const [first] = figures;
  if (first === undefined) return [];
  return first.said.map((_, at) =>
    figures.reduce((sum, { said, share }) => sum + share * (said[at] ?? 0), 0),
  );
}
