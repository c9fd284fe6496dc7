import type { Combination, Risk, RiskLevel, RiskRegister } from '../domain/risk.ts';

/**
 * Levels of a matrix of 5 by 5 as they are commonly drawn: 15 and more is high, 6 and more medium. A convention, which
 * an organisation adapts to what it can bear.
 */
export const USUAL_LEVELS: readonly RiskLevel[] = [
  { name: 'low', from: 1 },
  { name: 'medium', from: 6 },
  { name: 'high', from: 15 },
];

/** A risk with what follows from it. */
export interface RankedRisk extends Omit<Risk, 'impact'> {
  /** From 1 to 5; a mean of several may lie between two steps. */
  readonly impact: number;
  readonly impacts?: Readonly<Record<string, number>>;
  /** Likelihood times impact, from 1 to 25. */
  readonly score: number;
  readonly level: string;
}

/** The one impact that stands for several, not below 1. */
export function combinedImpact(impacts: readonly number[], combine: Combination): number {
  if (combine === 'worst') return Math.max(1, ...impacts);
  return impacts.reduce((sum, impact) => sum + impact, 0) / Math.max(1, impacts.length);
}

/** The level that a score reaches; levels go from the mildest up. */
export const levelOf = (score: number, levels: readonly RiskLevel[]): string =>
  levels.findLast(({ from }) => score >= from)?.name ?? levels[0]?.name ?? '';

function weighed({ impact: given, ...risk }: Risk, { levels, combine }: RiskRegister): RankedRisk {
  const impacts = typeof given === 'number' ? undefined : given.byKind;
  const impact = typeof given === 'number' ? given : combinedImpact(Object.values(given.byKind), combine);
  const score = risk.likelihood * impact;
  return {
    ...risk,
    impact,
    ...(impacts !== undefined && { impacts }),
    score,
    level: levelOf(score, levels ?? USUAL_LEVELS),
  };
}

/** Risks with their scores, the worst first: by score, then by impact, then as the file has them. */
export const rankRisks = (register: RiskRegister): readonly RankedRisk[] =>
  register.risks
    .map((risk) => weighed(risk, register))
    .sort((a, b) => b.score - a.score || b.impact - a.impact);
