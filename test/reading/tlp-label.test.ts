import { expect, test } from 'vitest';
import { readTlp } from '../../src/reading/tlp-label.ts';
import { usageErrorOf } from '../support/told.ts';

test.each([
  ['amber', 'AMBER'],
  ['TLP:AMBER+STRICT', 'AMBER+STRICT'],
  ['ｔｌｐ：ｒｅｄ', 'RED'],
  ['内部', 'AMBER'],
  ['公开', 'CLEAR'],
])('“%s” is TLP:%s', (text, label) => {
  expect(readTlp(text)).toBe(label);
});

test.each(['', '机密', '秘密', 'purple', 'constructor'])('“%s” is no label', (text) => {
  expect(usageErrorOf(() => readTlp(text)).code).toBe('tlp-unknown');
});
