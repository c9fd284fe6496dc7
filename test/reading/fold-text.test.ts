import { expect, test } from 'vitest';
import { foldText } from '../../src/reading/fold-text.ts';

test.each([
  ['１４：３０', '14:30'],
  ['　昨天　１４：３０　', '昨天14:30'],
  ['2:05\u00a0PM', '2:05 pm'],
  ['下午 2 点 半', '下午2点半'],
  ['yes\u200b', 'yes'],
  ['兩個鐘頭後', '两个钟头后'],
  ['−3', '-3'],
])('%j is brought to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
