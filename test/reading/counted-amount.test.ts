import { describe, expect, test } from 'vitest';
import { readCounted } from '../../src/reading/counted-amount.ts';

describe('readCounted', () => {
  test.each([
    ['30人', '人', 30],
    ['30 people', 'people', 30],
    ['30', '人', 30],
    ['2家', '家', 2],
    ['1.2万次', '次', 12_000],
    ['没有', '人', 0],
  ])('“%s” of %s is %d', (text, unit, value) => {
    expect(readCounted(text, unit)).toBe(value);
  });

  test.each([
    ['50', 50],
    ['50万', 50],
    ['50万元', 50],
    ['1.2亿', 12_000],
    ['3亿元', 30_000],
    ['5000元', 0.5],
  ])('“%s” of 万元 is %d', (text, value) => {
    expect(readCounted(text, '万元')).toBe(value);
    expect(readCounted(text, '× CNY 10,000')).toBe(value);
  });

  test('ranges keep their ends', () => {
    expect(readCounted('10人以上', '人')).toEqual({ from: 10 });
    expect(readCounted('100-200万元', '万元')).toEqual({ from: 100, to: 200 });
    expect(readCounted('十几人', '人')).toEqual({ from: 11, to: 19 });
  });
});
