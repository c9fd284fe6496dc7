import type { Finding, Path } from '../domain/finding.ts';
import { MEMBERSHIP_SHAPES, type MembershipFunction, type MembershipShape } from '../domain/membership.ts';
import { unknownName } from './suggestion.ts';
import { isTree, shown } from './value-kinds.ts';

/** Membership functions by grade, or what is wrong with them. */
export interface ReadMemberships {
  /** Undefined when there is a finding. */
  readonly memberships?: Readonly<Record<string, MembershipFunction>>;
  readonly findings: readonly Finding[];
}

/** What the parameters of a shape must be: how many, which are in ascending order, over 0, and not 0. */
interface Demands {
  readonly count: number;
  readonly ascending?: readonly number[];
  readonly positive?: readonly number[];
  readonly nonzero?: readonly number[];
}

const DEMANDS: Readonly<Record<MembershipShape, Demands>> = {
  triangular: { count: 3, ascending: [0, 1, 2] },
  trapezoidal: { count: 4, ascending: [0, 1, 2, 3] },
  gaussian: { count: 2, positive: [0] },
  'two-sided-gaussian': { count: 4, ascending: [1, 3], positive: [0, 2] },
  bell: { count: 3, positive: [0, 1] },
  sigmoid: { count: 2, nonzero: [0] },
  'sigmoid-product': { count: 4, nonzero: [0, 2] },
  z: { count: 2, ascending: [0, 1] },
  s: { count: 2, ascending: [0, 1] },
  pi: { count: 4, ascending: [0, 1, 2, 3] },
};

const number = (value: unknown): number => (typeof value === 'number' ? value : NaN);

/** Parameters that are no numbers. */
const unreadable = (given: readonly unknown[], path: Path): readonly Finding[] =>
  given.flatMap((value, place): readonly Finding[] =>
    Number.isFinite(value)
      ? []
      : [
          {
            rule: 'membership-parameter',
            path: [...path, place],
            values: { found: typeof value === 'number' ? String(value) : shown(value) },
          },
        ],
  );

/** Numbers that are not what the shape demands of them. */
function demandFindings(
  at: readonly number[],
  { ascending = [], positive = [], nonzero = [] }: Demands,
  path: Path,
) {
  const findings: Finding[] = [];
  ascending.slice(1).forEach((place, step) => {
    const [before, found] = [at[ascending[step] ?? 0] ?? 0, at[place] ?? 0];
    const values = { found: String(found), before: String(before) };
    if (found < before) findings.push({ rule: 'membership-order', path: [...path, place], values });
  });
  for (const place of positive)
    if ((at[place] ?? 0) <= 0)
      findings.push({
        rule: 'membership-width',
        path: [...path, place],
        values: { found: String(at[place]) },
      });
  for (const place of nonzero)
    if (at[place] === 0) findings.push({ rule: 'membership-slope', path: [...path, place], values: {} });
  return findings;
}

/** Parameters where the function begins and ends at the same number: no number would belong to it in full. */
const isSpanless = (shape: MembershipShape, at: readonly number[]): boolean =>
  (shape === 'triangular' || shape === 'trapezoidal' || shape === 'pi') && at[0] === at.at(-1);

function parameterFindings(shape: MembershipShape, value: unknown, path: Path): readonly Finding[] {
  const given: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const { count } = DEMANDS[shape];
  if (given.length !== count) {
    const found = Array.isArray(value) ? String(given.length) : shown(value);
    return [{ rule: 'membership-count', path, values: { shape, expected: count, found } }];
  }
  const wrong = unreadable(given, path);
  if (wrong.length > 0) return wrong;
  const findings = demandFindings(given.map(number), DEMANDS[shape], path);
  if (findings.length > 0 || !isSpanless(shape, given.map(number))) return findings;
  return [{ rule: 'membership-spanless', path, values: { found: shown(given[0]) } }];
}

function readOne(value: unknown, path: Path): MembershipFunction | readonly Finding[] {
  const entries = isTree(value) ? Object.entries(value) : [];
  const [[name, given] = ['', undefined]] = entries;
  if (entries.length !== 1)
    return [{ rule: 'membership-shape', path, values: { found: shown(value), shapes: MEMBERSHIP_SHAPES } }];
  const shape = MEMBERSHIP_SHAPES.find((known) => known === name);
  const inner = [...path, name];
  if (shape === undefined)
    return [{ rule: 'unknown-key', path: inner, part: 'key', values: unknownName(name, MEMBERSHIP_SHAPES) }];
  const findings = parameterFindings(shape, given, inner);
  return findings.length > 0 ? findings : { shape, at: (given as readonly unknown[]).map(number) };
}

/**
 * Reads `{ minor: { triangular: [0, 5, 10] }, … }`: one shape with its parameters for each grade. Findings stand at
 * the grade, the shape or the parameter, below `path`; whether the grades exist the caller knows.
 */
export function readMemberships(value: unknown, path: Path): ReadMemberships {
  if (!isTree(value) || Object.keys(value).length === 0) {
    return { findings: [{ rule: 'memberships-missing', path, values: { found: shown(value) } }] };
  }
  const findings: Finding[] = [];
  const memberships: [string, MembershipFunction][] = [];
  for (const [grade, given] of Object.entries(value)) {
    const read = readOne(given, [...path, grade]);
    if ('shape' in read) memberships.push([grade, read]);
    else findings.push(...read);
  }
  return findings.length > 0 ? { findings } : { memberships: Object.fromEntries(memberships), findings };
}
