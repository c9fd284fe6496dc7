import type { Answers } from '../domain/answer.ts';
import { readingsOf } from './answers.ts';
import { bandRank } from './bands.ts';
import { answerTo, type Conditions, stateOf } from './tier-bounds.ts';
import type { TierModel } from './tier-model.ts';

/** What one criterion says by itself; `tier` is absent while that is unknown, or a floor does not apply. */
export interface Score {
  readonly id: string;
  readonly kind: 'factor' | 'floor';
  readonly group?: string;
  readonly known: boolean;
  readonly tier?: string;
  /** The mildest and the worst tier that this criterion could support. */
  readonly from: string;
  readonly upTo: string;
}

/** What each factor and floor says by itself. */
export function scoresOf(
  { playbook, tiers }: TierModel,
  answers: Answers,
  { floors }: Conditions,
): readonly Score[] {
  const { classification } = playbook;
  const mildest = tiers[0] ?? '';
  const factors = Object.entries(classification.factors).map(([id, factor]): Score => {
    const { low, high } = readingsOf(factor, answerTo(answers, id));
    const [from = '', upTo = ''] = [low, high].map((end) => tiers[bandRank(factor, end, tiers)]);
    const group = factor.group === undefined ? {} : { group: factor.group };
    const isKnown = from === upTo && (low !== 'mildest' || high !== 'worst');
    if (!isKnown) return { id, kind: 'factor', ...group, known: false, from, upTo };
    return { id, kind: 'factor', ...group, known: true, tier: from, from, upTo };
  });
  const asked = Object.entries(classification.floors).map(([id, { tier }]): Score => {
    const state = stateOf(floors, id);
    if (state === 'unknown') return { id, kind: 'floor', known: false, from: mildest, upTo: tier };
    return state
      ? { id, kind: 'floor', known: true, tier, from: tier, upTo: tier }
      : { id, kind: 'floor', known: true, from: mildest, upTo: mildest };
  });
  return [...factors, ...asked];
}
