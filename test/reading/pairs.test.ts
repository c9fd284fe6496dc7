import { expect, test } from 'vitest';
import { readPairs } from '../../src/reading/pairs.ts';
import { usageErrorOf } from '../support/told.ts';

test('names and values stand on either side of the first equals sign', () => {
  expect(readPairs(['lead=王岚', 'people = 12', 'url=https://a.example/?q=1', '组长＝李哲'])).toEqual([
    ['lead', '王岚'],
    ['people', '12'],
    ['url', 'https://a.example/?q=1'],
    ['组长', '李哲'],
  ]);
});

test('a name is folded and a value kept as it was typed', () => {
  expect(readPairs(['ｐｅｏｐｌｅ＝１２'])).toEqual([['people', '１２']]);
});

test.each(['', 'lead', '=王岚', 'lead=', 'lead= ', '=', 'lead:王岚'])('“%s” is no pair', (text) => {
  expect(usageErrorOf(() => readPairs(['a=b', text]))).toMatchObject({
    code: 'pair-unreadable',
    values: { text },
  });
});
