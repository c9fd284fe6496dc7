import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/domain/refusal.ts';
import { readNumber } from '../../src/reading/number.ts';
import { usageErrorOf } from '../support/told.ts';

describe('readNumber', () => {
  test.each([
    ['0', 0],
    ['零', 0],
    ['12', 12],
    ['12.5', 12.5],
    ['１２００', 1200],
    ['1,200', 1200],
    ['1，200，000', 1_200_000],
    ['1.2万', 12_000],
    ['1.1萬', 11_000],
    ['2.5w', 25_000],
    ['３亿', 300_000_000],
    ['1.2億', 120_000_000],
    ['1.1亿', 110_000_000],
    ['3亿2000万', 320_000_000],
    ['3万5000', 35_000],
    ['2千万', 20_000_000],
    ['3百万', 3_000_000],
    ['1万亿', 1_000_000_000_000],
    ['20k', 20_000],
    ['20 K', 20_000],
    ['2.5m', 2_500_000],
    ['2.5 million', 2_500_000],
    ['3 thousand', 3000],
    ['1bn', 1_000_000_000],
    ['十', 10],
    ['十二', 12],
    ['二十三', 23],
    ['九十九', 99],
    ['两', 2],
    ['两万', 20_000],
    ['两万五', 25_000],
    ['两万零五', 20_005],
    ['一百零五', 105],
    ['一百五', 150],
    ['三千二', 3200],
    ['一千零五十', 1050],
    ['两百三十万', 2_300_000],
  ])('“%s” is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value, approximate: false });
  });

  test.each([
    ['~2万', 20_000],
    ['～2万', 20_000],
    ['约2万', 20_000],
    ['大约 300', 300],
    ['约三百余', 300],
    ['2万多', 20_000],
    ['320左右', 320],
    ['about 300', 300],
    ['500+', 500],
  ])('“%s” is roughly %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value, approximate: true });
  });

  test.each([
    '',
    ' ',
    '12%',
    '12％',
    '1,2',
    '12,00',
    '1.2.3',
    '3万5',
    '2三',
    '二三',
    '十百',
    '一半',
    'many',
    '不知道',
    '1e9',
    '0x10',
    'Infinity',
    '约',
    '99999999999999999',
    '万',
    '9'.repeat(41),
    '12 people',
  ])('“%s” cannot be read', (text) => {
    expect(usageErrorOf(() => readNumber(text))).toMatchObject({
      code: 'number-unreadable',
      values: { text },
    });
  });

  test.each(['-3', '−3', '－３', '负3', '负三万', 'minus 3'])('“%s” is below zero', (text) => {
    expect(usageErrorOf(() => readNumber(text)).code).toBe('number-negative');
  });

  test('every whole number reads back, plain and grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readNumber(String(value)).value).toBe(value);
        expect(readNumber(value.toLocaleString('en-US')).value).toBe(value);
      }),
    );
  });

  test('any text is read as a number that is not negative, or refused with a usage error', () => {
    const sign = fc.constantFrom(...Array.from('0123456789.,-+~%kmbw 万亿千百十零一二两三九约多'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 8 })), (text) => {
        try {
          expect(readNumber(text).value).toBeGreaterThanOrEqual(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
