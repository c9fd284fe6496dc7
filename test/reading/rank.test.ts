import { describe, expect, test } from 'vitest';
import { readRank } from '../../src/reading/rank.ts';
import { usageErrorOf } from '../support/told.ts';

describe('readRank', () => {
  test.each([
    ['7', 7],
    ['第7', 7],
    ['999', 999],
    ['没有', 999],
    ['未上榜', 999],
    ['none', 999],
    ['前1', 1],
  ])('“%s” is place %d', (text, place) => {
    expect(readRank(text)).toBe(place);
  });

  test.each([
    ['前10', 1, 10],
    ['前10位', 1, 10],
    ['top 10', 1, 10],
    ['10-20', 10, 20],
    ['不到10', 1, 9],
  ])('“%s” is somewhere from %d to %d', (text, from, to) => {
    expect(readRank(text)).toEqual({ from, to });
  });

  test.each(['0', '零'])('“%s” is no place on a list', (text) => {
    expect(usageErrorOf(() => readRank(text)).code).toBe('rank-zero');
  });
});
