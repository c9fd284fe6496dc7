import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedCode } from '../../src/statement/check-code.ts';

test.each([
  ['同意 7F3A91', '7F3A91'],
  ['ok 7f3a91', '7F3A91'],
  ['同意７Ｆ３Ａ９１。', '7F3A91'],
  ['同意7F3A91，可以发', '7F3A91'],
  ['code 123456 ok', '123456'],
  ['123456 版不要，用 7f3a91', '7F3A91'],
])('%s names %s', (words, code) => {
  expect(quotedCode(words)).toBe(code);
});

test.each([
  '可以发',
  '打我电话 13800001111',
  '138-000000',
  'the facade',
  '同意 7F3A9',
  'x7f3a91',
  '20171125',
  '7f3a91z',
])('%s names none', (words) => {
  expect(quotedCode(words)).toBeUndefined();
});

test('a hash is found whole or by its start', () => {
  const hash = fc.stringMatching(/^[\da-f]{63}[a-f]$/).filter((digits) => /\d/.test(digits));
  fc.assert(
    fc.property(hash, (sha256) => {
      expect(quotedCode(`同意 ${sha256}`)).toBe(sha256.toUpperCase());
    }),
  );
});
