import { describe, expect, test } from 'vitest';
import { readTier } from '../../src/reading/tier-name.ts';
import { usageErrorOf } from '../support/told.ts';

const TIERS = { minor: ['轻度', 'Minor'], moderate: ['中度', 'Moderate'], severe: ['重度', 'Severe'] };

describe('readTier', () => {
  test.each([
    ['severe', 'severe'],
    ['SEVERE', 'severe'],
    ['重度', 'severe'],
    ['重', 'severe'],
    ['mod', 'moderate'],
    [' 轻度 ', 'minor'],
    ['ｓｅｖ', 'severe'],
  ])('“%s” is %s', (text, id) => {
    expect(readTier(text, TIERS)).toBe(id);
  });

  test('an exact name wins over a longer one that begins with it', () => {
    expect(readTier('red', { 'red-plus': ['特别红'], red: ['红'] })).toBe('red');
  });

  test.each(['m', '', 'critical', '度', 'constructor'])('“%s” is none or several', (text) => {
    expect(usageErrorOf(() => readTier(text, TIERS)).code).toBe('tier-unknown');
  });

  test('the refusal lists the tiers and what was probably meant', () => {
    expect(usageErrorOf(() => readTier('sevree', TIERS)).values).toEqual({
      tier: 'sevree',
      tiers: ['minor', '轻度', 'Minor', 'moderate', '中度', 'Moderate', 'severe', '重度', 'Severe'],
      suggestion: 'severe',
    });
  });
});
