import { expect, test } from 'vitest';
import { saysNo } from '../../src/statement/says-no.ts';

test.each([
  '不同意，第二段要改',
  '先别发',
  '这个不行',
  '我有意见',
  'no, don’t send',
  'I do not agree',
  'Hold off for now',
])('%j says no', (words) => {
  expect(saysNo(words)).toBe(true);
});

test.each([
  '同意 7F3A91',
  '没意见，发吧',
  '没有问题',
  '无异议',
  '可以',
  'agreed 7F3A91',
  'No objection from me',
  'no changes, go ahead',
  'I know it by now: yes',
])('%j says yes', (words) => {
  expect(saysNo(words)).toBe(false);
});
