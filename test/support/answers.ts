import fc from 'fast-check';
import type { States } from '../../src/assessment/tier-bounds.ts';
import type { Answers } from '../../src/domain/answer.ts';
import type { Playbook, WhenUnknown } from '../../src/domain/playbook.ts';
import { PLAYBOOK } from './playbook.ts';

export const RULES: readonly WhenUnknown[] = ['one-above-known', 'worst-case', 'highest-known'];

/** The test playbook with another rule for unknown answers. */
export const withRule = (whenUnknown: WhenUnknown): Playbook => ({
  ...PLAYBOOK,
  classification: { ...PLAYBOOK.classification, whenUnknown },
});

/** How grave a tier of the test playbook is, 0 the mildest. */
export const tierRank = (tier: string): number => Object.keys(PLAYBOOK.tiers).indexOf(tier);

const unknown = fc.constant('unknown' as const);
const count = (max: number) =>
  fc.oneof(fc.nat(max), fc.constantFrom(0, 9, 10, 99, 100, 999, 1000, 10_000), unknown, range(max));

const range = (max: number) =>
  fc
    .tuple(fc.nat(max), fc.option(fc.nat(max), { nil: undefined }))
    .map(([a, b]) => (b === undefined ? { from: a } : { from: Math.min(a, b), to: Math.max(a, b) }));

/** Answers to the factors of the test playbook, some unknown, the bounds often. */
export const answersOf = (): fc.Arbitrary<Answers> =>
  fc.record({
    people: count(200),
    reposts: count(20_000),
    hotSearch: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(10, 11, 30, 31, 50), unknown),
  });

/** States of its floors. */
export const floorsOf = (): fc.Arbitrary<States> => {
  const state = fc.oneof(fc.boolean(), unknown);
  return fc.record({ injury: state, regulator: state });
};
