import type { MembershipFunction, MembershipShape } from '../../domain/membership.ts';

type Shape = (at: (place: number) => number, x: number) => number;

/** A straight line from 0 at `from` to 1 at `to`; a step when both are the same. */
function rise(from: number, to: number, x: number): number {
  if (x >= to) return 1;
  return x <= from ? 0 : (x - from) / (to - from);
}

/** A smooth rise from 0 at `from` to 1 at `to`: two parabolas that meet half way. */
function smoothRise(from: number, to: number, x: number): number {
  const share = rise(from, to, x);
  return share <= 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2;
}

const fall = (from: number, to: number, x: number): number => rise(-to, -from, -x);
const smoothFall = (from: number, to: number, x: number): number => smoothRise(-to, -from, -x);
const hump = (sigma: number, centre: number, x: number): number =>
  Math.exp(-((x - centre) ** 2) / (2 * sigma ** 2));
const logistic = (slope: number, centre: number, x: number): number =>
  1 / (1 + Math.exp(-slope * (x - centre)));

const SHAPES: Readonly<Record<MembershipShape, Shape>> = {
  triangular: (at, x) => Math.min(rise(at(0), at(1), x), fall(at(1), at(2), x)),
  trapezoidal: (at, x) => Math.min(rise(at(0), at(1), x), fall(at(2), at(3), x)),
  gaussian: (at, x) => hump(at(0), at(1), x),
  'two-sided-gaussian': (at, x) =>
    (x < at(1) ? hump(at(0), at(1), x) : 1) * (x > at(3) ? hump(at(2), at(3), x) : 1),
  bell: (at, x) => 1 / (1 + Math.abs((x - at(2)) / at(0)) ** (2 * at(1))),
  sigmoid: (at, x) => logistic(at(0), at(1), x),
  'sigmoid-product': (at, x) => logistic(at(0), at(1), x) * logistic(at(2), at(3), x),
  z: (at, x) => smoothFall(at(0), at(1), x),
  s: (at, x) => smoothRise(at(0), at(1), x),
  pi: (at, x) => smoothRise(at(0), at(1), x) * smoothFall(at(2), at(3), x),
};

/** How far a number belongs to a grade, from 0 to 1; the parameters were checked by `readMemberships`. */
export const membershipAt = ({ shape, at }: MembershipFunction, x: number): number =>
  SHAPES[shape]((place) => at[place] ?? 0, x);
