import { describe, expect, test } from 'vitest';
import { bandOf } from '../../src/assessment/bands.ts';
import type { Factor } from '../../src/domain/playbook.ts';

const tiers = ['minor', 'moderate', 'severe'];
const people: Factor = { ask: '?', order: 'ascending', bands: { minor: 0, moderate: 10, severe: 100 } };
const rank: Factor = { ask: '?', order: 'descending', bands: { minor: 50, moderate: 30, severe: 10 } };

describe('a band', () => {
  test.each([
    [0, 'minor'],
    [9.9, 'minor'],
    [10, 'moderate'],
    [99, 'moderate'],
    [100, 'severe'],
    [1e12, 'severe'],
  ])('of a count begins at its bound: %d is %s', (value, tier) => {
    expect(bandOf(people, value, tiers)).toBe(tier);
  });

  test.each([
    [1, 'severe'],
    [10, 'severe'],
    [11, 'moderate'],
    [30, 'moderate'],
    [31, 'minor'],
    [50, 'minor'],
  ])('of a rank begins at its bound, smaller is worse: %d is %s', (value, tier) => {
    expect(bandOf(rank, value, tiers)).toBe(tier);
  });

  test('beyond the mildest bound is the mildest', () => {
    expect(bandOf(people, -1, tiers)).toBe('minor');
    expect(bandOf(rank, 900, tiers)).toBe('minor');
  });

  test('that a tier does not have is passed over', () => {
    const some: Factor = { ask: '?', order: 'ascending', bands: { minor: 0, severe: 5 } };
    expect(bandOf(some, 5, tiers)).toBe('severe');
    expect(bandOf(some, 4, tiers)).toBe('minor');
  });
});
