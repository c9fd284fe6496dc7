import { expect, test } from 'vitest';
import { readChineseNumeral } from '../../src/reading/chinese-numeral.ts';

const DIGITS = Array.from('零一二三四五六七八九');

/** Numerals below one hundred as they are written. */
const written = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const end = ones === 0 ? '' : (DIGITS[ones] ?? '');
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${end}`;
};

test('every numeral below one hundred is read', () => {
  for (let value = 0; value < 100; value += 1)
    expect([written(value), readChineseNumeral(written(value))]).toEqual([written(value), value]);
});

test.each(['', '二三', '十十', '零零', '十百', '百', '半', '12', '一a'])('“%s” is no numeral', (text) => {
  expect(readChineseNumeral(text)).toBeUndefined();
});
