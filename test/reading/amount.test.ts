import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/reading/amount.ts';
import { usageErrorOf } from '../support/told.ts';

describe('readAmount', () => {
  test.each([
    ['1,200', 1200],
    ['1.2万', 12_000],
    ['三十', 30],
    ['0', 0],
    ['5-5', 5],
    ['没有', 0],
    ['none', 0],
    ['10 000', 10_000],
  ])('“%s” is %d', (text, value) => {
    expect(readAmount(text)).toBe(value);
  });

  test.each([
    ['1000-5000', 1000, 5000],
    ['1,000 - 5,000', 1000, 5000],
    ['1000–5000', 1000, 5000],
    ['1000到5000', 1000, 5000],
    ['1000至5000', 1000, 5000],
    ['１０００～５０００', 1000, 5000],
    ['1000 to 5000', 1000, 5000],
    ['between 10 and 20', 10, 20],
    ['1-2万', 10_000, 20_000],
    ['3到5千', 3000, 5000],
    ['1.5-2k', 1500, 2000],
    ['不到1000', 0, 999],
    ['<1000', 0, 999],
    ['不足10', 0, 9],
    ['<=1000', 0, 1000],
    ['不超过1000', 0, 1000],
    ['几千', 2000, 9999],
    ['几十万', 200_000, 999_999],
    ['数百', 200, 999],
    ['十几', 11, 19],
    ['100以内', 0, 100],
    ['at most 50', 0, 50],
  ])('“%s” lies between %d and %d', (text, from, to) => {
    expect(readAmount(text)).toEqual({ from, to });
  });

  test.each([
    ['至少500', 500],
    ['500+', 500],
    ['500多', 500],
    ['两万余', 20_000],
    ['超过1万', 10_001],
    ['上万', 10_000],
    ['>= 100', 100],
    ['100以上', 100],
    ['over 1 million', 1_000_001],
    ['100多万', 1_000_000],
  ])('“%s” is %d and nobody knows how much more', (text, from) => {
    expect(readAmount(text)).toEqual({ from });
  });

  test.each([
    ['~2万', 20_000],
    ['约300', 300],
    ['about 300', 300],
    ['大概一百', 100],
    ['300左右', 300],
    ['～300', 300],
  ])('“%s” is rough: a fifth off either way', (text, about) => {
    expect(readAmount(text)).toEqual({ from: about * 0.8, to: about * 1.2, about });
  });

  test.each([
    ['5000-1000', 'range-reversed'],
    ['-5', 'number-negative'],
    ['many', 'number-unreadable'],
    ['1-2-3', 'number-unreadable'],
    ['1-x', 'number-unreadable'],
    ['', 'number-unreadable'],
  ])('“%s” is refused: %s', (text, code) => {
    expect(usageErrorOf(() => readAmount(text)).code).toBe(code);
  });
});
