import type { RankedRisk } from '../../../../assessment/risk.ts';
import type { RiskScales } from '../../../../domain/risk.ts';
import type { Tone } from '../../../../terminal/paint.ts';
import { plainLine } from '../../../../terminal/plain.ts';
import type { Say } from '../../../../locales/say.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a risk by its rank from 0: A to Z, then AA, AB and so on. */
export function letterOf(rank: number): string {
  const last = LETTERS.charAt(rank % LETTERS.length);
  return rank < LETTERS.length ? last : `${letterOf(Math.floor(rank / LETTERS.length) - 1)}${last}`;
}

/** What a step of a scale is called, in the file's words or else in ours. */
export const stepWord = (say: Say, scales: RiskScales, scale: keyof RiskScales, step: number): string =>
  plainLine(scales[scale]?.[step - 1] ?? say.ifAny(`models.risk.${scale}s.${String(step)}`) ?? '');

/** What a level is called; the usual ones have names in every language. */
export const levelName = (say: Say, level: string): string =>
  plainLine(say.ifAny(`models.risk.levels.${level}`) ?? level);

/** The colour of a level by how near it is to the worst. */
export function levelTone(rank: number, levels: number): Tone {
  if (rank === levels - 1 && rank > 0) return 'alarm';
  return rank === 0 ? 'dim' : 'warn';
}

/** Numbers without needless decimals: 15, 3.3. */
export const figure = (value: number): string => String(Number(value.toFixed(1)));

/** `money 3 · customers 5`: what the impact of a risk was made of. */
export const impactsWords = ({ impacts = {} }: RankedRisk): string =>
  Object.entries(impacts)
    .map(([kind, step]) => `${plainLine(kind)} ${String(step)}`)
    .join(' · ');
