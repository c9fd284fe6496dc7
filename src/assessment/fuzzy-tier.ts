import type { Factor } from '../domain/playbook.ts';
import type { Reading } from './answers.ts';
import { bandRank } from './bands.ts';
import type { Criterion } from './criteria.ts';
import { bandMemberships } from './fuzzy/band-memberships.ts';
import { membershipAt } from './fuzzy/membership.ts';
import { combine } from './fuzzy/operators.ts';
import type { Assignment, TierModel } from './tier-model.ts';

type Row = readonly number[];

/** A tier is reached when half of the membership lies at it or above. */
const HALF = 0.5;
/** So near to a half the higher tier is taken, and the tie is said. */
const TIE = 0.05;
const ROUNDING = 1e-9;

const unit = (size: number, at: number): Row => Array.from({ length: size }, (_, k) => (k === at ? 1 : 0));

function fromFunctions(factor: Factor, x: number, tiers: readonly string[]): Row {
  const row = tiers.map((tier) => {
    const membership = factor.memberships?.[tier];
    return membership === undefined ? 0 : membershipAt(membership, x);
  });
  const sum = row.reduce((total, value) => total + value, 0);
  return sum > 0 ? row.map((value) => value / sum) : unit(tiers.length, bandRank(factor, x, tiers));
}

function fromBands(factor: Factor, x: number, tiers: readonly string[]): Row {
  const bounded = tiers.flatMap((tier) => {
    const bound = factor.bands[tier];
    return bound === undefined ? [] : [{ tier, bound }];
  });
  const row = bandMemberships(
    bounded.map(({ bound }) => bound),
    factor.order,
    x,
  );
  return tiers.map((tier) => row[bounded.findIndex((each) => each.tier === tier)] ?? 0);
}

/** How far a reading of a factor belongs to each tier, mildest first; adds up to 1. */
export function membershipRow(factor: Factor, reading: Reading, tiers: readonly string[]): Row {
  if (typeof reading === 'string') return unit(tiers.length, bandRank(factor, reading, tiers));
  return factor.memberships === undefined
    ? fromBands(factor, reading, tiers)
    : fromFunctions(factor, reading, tiers);
}

/** From membership in each tier to membership in that tier or a worse one, and back. */
const upward = (row: Row): Row => row.map((_, k) => row.slice(k).reduce((sum, value) => sum + value, 0));
const downward = (row: Row): Row => row.map((value, k) => Math.max(0, value - (row[k + 1] ?? 0)));

/** Each column's worst. */
const worstOf = (rows: readonly Row[], size: number): Row =>
  Array.from({ length: size }, (_, k) => Math.max(...rows.map((row) => row[k] ?? 0)));

/** Joined by the operator, as a share of what full membership everywhere would give. */
function joined({ playbook }: TierModel, weights: readonly number[], rows: readonly Row[]): Row {
  const { operator = 'weighted-average' } = playbook.classification;
  const whole = combine(
    operator,
    weights,
    rows.map((row) => row.map(() => 1)),
  )[0];
  return combine(operator, weights, rows).map((value) => value / (whole ?? 1));
}

function criterionRow(model: TierModel, { factors, shares }: Criterion, readings: Assignment): Row {
  const rows = factors.map((id) => {
    const factor = model.playbook.classification.factors[id];
    const size = model.tiers.length;
    return upward(
      factor === undefined ? unit(size, 0) : membershipRow(factor, readings[id] ?? 'mildest', model.tiers),
    );
  });
  return shares === undefined ? worstOf(rows, model.tiers.length) : joined(model, shares, rows);
}

/**
 * How far the incident belongs to each tier or a worse one, mildest first; begins with 1 and never rises. The
 * evaluation runs on these upward memberships, because the largest membership alone is not monotonic: a worse answer
 * can move it to a milder tier.
 */
export const cumulativeMembership = (model: TierModel, readings: Assignment): Row =>
  joined(
    model,
    model.criteria.map(({ weight }) => weight),
    model.criteria.map((criterion) => criterionRow(model, criterion, readings)),
  );

/** How far the incident belongs to each tier by itself. */
export const membershipOf = (cumulative: Row): Row => downward(cumulative);

/** The worst tier that half of the membership reaches; a near tie counts for the higher one. */
export const rankByMembership = (cumulative: Row): number =>
  Math.max(
    0,
    cumulative.findLastIndex((value, k) => k > 0 && value >= HALF - TIE - ROUNDING),
  );

/** The tier that nearly as well could be the one below, if the membership is so near to a half. */
export function nearTie(cumulative: Row): number | undefined {
  const rank = rankByMembership(cumulative);
  const isNear = Math.abs((cumulative[rank] ?? 0) - HALF) < TIE + ROUNDING;
  return rank > 0 && isNear ? rank : undefined;
}
