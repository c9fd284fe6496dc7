import { describe, expect, test } from 'vitest';
import { readTierOrClass, type TierNames } from '../../src/reading/tier-name.ts';
import { usageErrorOf } from '../support/told.ts';

const TIERS = { minor: ['轻度', 'Minor'], moderate: ['中度', 'Moderate'], severe: ['重度', 'Severe'] };

const readTier = (text: string, tiers: TierNames): string => readTierOrClass(text, tiers, {}).id;

describe('readTierOrClass, of tiers', () => {
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

describe('readTierOrClass, of tiers and classes', () => {
  const CLASSES = { brief: ['短时可处置'], strain: ['压力'], red: ['重大'] };
  const NAMED = { minor: ['轻度'], severe: ['重度'], strainful: ['难'] };

  test.each([
    ['severe', 'tier', 'severe'],
    ['重', 'tier', 'severe'],
    ['重大', 'class', 'red'],
    ['短时', 'class', 'brief'],
    ['ＢＲＩＥＦ', 'class', 'brief'],
    ['strain', 'class', 'strain'],
    ['str', 'tier', 'strainful'],
  ])('%s is the %s %s', (text, kind, id) => {
    expect(readTierOrClass(text, NAMED, CLASSES)).toEqual({ kind, id });
  });

  test.each(['', 'zzz', 'constructor'])('%j is neither', (text) => {
    expect(usageErrorOf(() => readTierOrClass(text, NAMED, CLASSES)).code).toBe('tier-unknown');
  });

  test('the refusal may suggest a class', () => {
    expect(usageErrorOf(() => readTierOrClass('strian', NAMED, CLASSES)).values).toMatchObject({
      suggestion: 'strain',
    });
  });
});
