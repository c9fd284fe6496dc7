import { describe, expect, test } from 'vitest';
import { isUnknown, readFloorAnswer } from '../../src/reading/answer.ts';
import { usageErrorOf } from '../support/told.ts';

describe('readFloorAnswer', () => {
  test.each([
    ['yes', ['yes', 'Y', 'ＹＥＳ', 'true', '是', '是的', '有', '对', '對', ' 是 ']],
    ['no', ['no', 'N', 'false', '否', '没有', '沒有', '无', '不是']],
    ['unknown', ['unknown', '?', '？', '不知道', '不清楚', "don't know", 'don’t know', 'DK']],
  ] as const)('%s: %j', (answer, words) => {
    for (const word of words) expect(readFloorAnswer(word)).toBe(answer);
  });

  test.each(['', 'maybe', '是不是', 'yes no', '12', 'constructor'])('“%s” is no answer', (text) => {
    expect(usageErrorOf(() => readFloorAnswer(text))).toMatchObject({
      code: 'answer-unreadable',
      values: { text },
    });
  });
});

test('not knowing is told apart from a number and from nothing', () => {
  expect(['？', '不清楚', 'unknown'].every(isUnknown)).toBe(true);
  expect(['', '0', 'no', '没有'].some(isUnknown)).toBe(false);
});
