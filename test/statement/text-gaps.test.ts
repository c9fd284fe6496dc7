import { expect, test } from 'vitest';
import { textGaps } from '../../src/statement/text-gaps.ts';

test.each([
  ['我们于【待填: times.aware】得知', ['times.aware']],
  ['【待填：organisation】', ['organisation']],
  ['by 【to fill: contact】', ['contact']],
  ['我们于【日期】关闭【门店】', ['日期', '门店']],
  ['XX公司、××店、xxx路、ＸＸ区', ['XX', '××', 'xxx', 'ＸＸ']],
  ['____年__月', ['____', '__']],
  ['{{organisation}}道歉', ['{{organisation}}']],
  ['【日期】公布，【日期】复查\n【日期】', ['日期']],
  ['第一行\n【公司名称】', ['公司名称']],
  ['【】', ['【】']],
  ['共关闭（待补充）家，（此处补充数字）', ['（待补充）', '（此处补充数字）']],
  ['TBD by <name>, on {date} (to be confirmed)', ['TBD', '<name>', '{date}', '(to be confirmed)']],
  ['On [date], [Name of shop] closed.', ['[date]', '[Name of shop]']],
])('%j leaves %j to fill', (text, gaps) => {
  expect(textGaps(text)).toEqual(gaps);
});

test.each([
  '【致歉信】\n我们道歉。',
  '  【情况说明】关于此事',
  '致歉信\n【整改措施】一、停业。',
  '第XXI届，3×5 米，size XXL',
  '见 https://example.com/a__b',
  'an ordinary text, with snake_case and all',
  'as reported [1], and in the [full report](https://example.com)',
  '谢谢[抱拳]',
])('%j is whole', (text) => {
  expect(textGaps(text)).toEqual([]);
});
