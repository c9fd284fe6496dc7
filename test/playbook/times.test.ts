import { describe, expect, test } from 'vitest';
import { NOTATION } from '../../src/playbook/notation.ts';
import { readCadence, readDuration, readMoment, readTieredMoment } from '../../src/playbook/times.ts';

describe('a duration', () => {
  test.each([
    ['0m', 0],
    ['30m', 1800],
    ['4h', 14_400],
    ['2d', 172_800],
    ['1w', 604_800],
  ])('%s is %d seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  test.each(['', '30', 'm', '1.5h', '-1h', '30 m', '2s', '９m', '1h30m', '4H'])('"%s" is none', (text) => {
    expect(readDuration(text)).toBeUndefined();
    expect(new RegExp(NOTATION.duration).test(text)).toBe(false);
  });
});

describe('a cadence', () => {
  test('may slow down', () => {
    expect(readCadence('2h for 12h, then 4h')).toEqual({ every: 7200, for: 43_200, then: 14_400 });
  });
  test('may stay the same', () => {
    expect(readCadence('1d')).toEqual({ every: 86_400 });
  });
  test.each(['0h', '2h for 12h', '2h, then 4h', '2h for 12h, then 0m', 'daily'])('"%s" is none', (text) => {
    expect(readCadence(text)).toBeUndefined();
    expect(new RegExp(NOTATION.cadence).test(text)).toBe(false);
  });
});

describe('a moment', () => {
  test.each([
    ['aware', { start: { kind: 'named', name: 'aware' }, plus: { seconds: 0 } }],
    ['aware + 15m', { start: { kind: 'named', name: 'aware' }, plus: { seconds: 900 } }],
    ['classified+1h', { start: { kind: 'named', name: 'classified' }, plus: { seconds: 3600 } }],
    [
      'aware + tier.firstResponse',
      { start: { kind: 'named', name: 'aware' }, plus: { tier: 'firstResponse' } },
    ],
    ['phase + 1d', { start: { kind: 'phase' }, plus: { seconds: 86_400 } }],
    [
      'task.first-response + 30m',
      { start: { kind: 'task', task: 'first-response' }, plus: { seconds: 1800 } },
    ],
  ])('%s is read', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
    expect(new RegExp(NOTATION.moment).test(text)).toBe(true);
  });

  test.each([
    '',
    '15m',
    'known + 15m',
    'aware + tier.review',
    'aware + tier.signOff',
    'aware - 15m',
    'aware 15m',
    'task. + 1h',
  ])('"%s" is none', (text) => {
    expect(readMoment(text)).toBeUndefined();
    expect(new RegExp(NOTATION.moment).test(text)).toBe(false);
  });

  test('may differ by tier, and one that cannot be read spoils the map', () => {
    expect(readTieredMoment({ severe: 'aware + 1h' })).toEqual({
      byTier: { severe: { start: { kind: 'named', name: 'aware' }, plus: { seconds: 3600 } } },
    });
    expect(readTieredMoment({ minor: 'aware', severe: 'soon' })).toBeUndefined();
  });
});
