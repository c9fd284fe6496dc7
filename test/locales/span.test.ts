import { expect, test } from 'vitest';
import { sayIn } from '../support/say.ts';
import { spanWords } from '../../src/locales/span.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

test.each([
  [0, 'under 1 min', '不到 1 分钟'],
  [59, 'under 1 min', '不到 1 分钟'],
  [14 * MINUTE + 59, '14 min', '14 分钟'],
  [HOUR, '1 h', '1 小时'],
  [2 * HOUR + 10 * MINUTE, '2 h 10 min', '2 小时 10 分'],
  [47 * HOUR + 59 * MINUTE, '47 h 59 min', '47 小时 59 分'],
  [48 * HOUR, '2 d', '2 天'],
  [76 * HOUR + 30 * MINUTE, '3 d 4 h', '3 天 4 小时'],
])('%i seconds are %s, %s', (seconds, en, zh) => {
  expect(spanWords(sayIn('en'), seconds)).toBe(en);
  expect(spanWords(sayIn('zh-CN'), seconds)).toBe(zh);
});
