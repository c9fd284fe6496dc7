import type { Factor, Playbook } from '../domain/playbook.ts';
import { type Answers, numberOf } from './answers.ts';
import { bandOf } from './bands.ts';

/** What one criterion says by itself; `tier` is absent while its answer is unknown or a floor does not apply. */
export interface Score {
  readonly id: string;
  readonly kind: 'factor' | 'floor';
  readonly group?: string;
  readonly known: boolean;
  readonly tier?: string;
  /** The worst tier this criterion could support once it is known. */
  readonly upTo: string;
}

/** A tier worked out from answers, with what decided it and what could still change it. */
export interface Assessment {
  readonly tier: string;
  /** True while an unknown answer could raise the tier. */
  readonly provisional: boolean;
  readonly decidedBy: readonly string[];
  readonly scores: readonly Score[];
  /** Criteria whose answers are unknown and could raise the tier. */
  readonly open: readonly string[];
}

/** How a floor stands: an answer, a condition already evaluated, or unknown. */
export type FloorStates = Readonly<Record<string, boolean | 'unknown'>>;

/** The worst tier that a factor has a band for. */
const worstBand = ({ bands }: Factor, tiers: readonly string[]): string =>
  tiers.findLast((tier) => bands[tier] !== undefined) ?? tiers[0] ?? '';

function factorScores(playbook: Playbook, answers: Answers, tiers: readonly string[]): readonly Score[] {
  return Object.entries(playbook.classification.factors).map(([id, factor]) => {
    const value = numberOf(answers, id);
    const group = factor.group === undefined ? {} : { group: factor.group };
    if (value === undefined)
      return { id, kind: 'factor', ...group, known: false, upTo: worstBand(factor, tiers) };
    const tier = bandOf(factor, value, tiers);
    return { id, kind: 'factor', ...group, known: true, tier, upTo: tier };
  });
}

function floorScores(playbook: Playbook, states: FloorStates, mildest: string): readonly Score[] {
  return Object.entries(playbook.classification.floors).map(([id, { tier }]) => {
    const state = states[id] ?? 'unknown';
    if (state === 'unknown') return { id, kind: 'floor', known: false, upTo: tier };
    return state
      ? { id, kind: 'floor', known: true, tier, upTo: tier }
      : { id, kind: 'floor', known: true, upTo: mildest };
  });
}

/**
 * The highest band that any known answer or floor reaches; the worst factor of a group counts for the group.
 * While an unknown answer could raise it the tier is provisional, and by the playbook's rule one higher
 * (`one-above-known`), the worst that is possible (`worst-case`), or the known one (`highest-known`) — but never
 * the mildest while a floor to the worst tier is unknown.
 */
export function assessByHighestBand(playbook: Playbook, answers: Answers, floors: FloorStates): Assessment {
  const tiers = Object.keys(playbook.tiers);
  const rank = (tier: string): number => tiers.indexOf(tier);
  const scores = [
    ...factorScores(playbook, answers, tiers),
    ...floorScores(playbook, floors, tiers[0] ?? ''),
  ];
  const known = Math.max(0, ...scores.map(({ tier }) => (tier === undefined ? 0 : rank(tier))));
  const open = scores.filter((score) => !score.known && rank(score.upTo) > known);
  const possible = Math.max(known, ...open.map(({ upTo }) => rank(upTo)));
  const isGraveOpen = open.some(({ kind, upTo }) => kind === 'floor' && rank(upTo) === tiers.length - 1);
  const answer = {
    'one-above-known': Math.min(known + 1, possible),
    'worst-case': possible,
    'highest-known': isGraveOpen ? Math.min(Math.max(known, 1), possible) : known,
  }[playbook.classification.whenUnknown];
  const chosen = open.length === 0 ? known : answer;
  const deciding =
    chosen > known ? open : scores.filter(({ tier }) => tier !== undefined && rank(tier) === known);
  return {
    tier: tiers[chosen] ?? '',
    provisional: open.length > 0,
    decidedBy: decidersAmong(deciding, known === 0 && chosen === 0),
    scores,
    open: open.map(({ id }) => id),
  };
}

/** With nothing above the mildest tier no single criterion decided: there is none to name. */
const decidersAmong = (scores: readonly Score[], isMildest: boolean): readonly string[] =>
  isMildest ? [] : scores.map(({ id }) => id);
