import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playCase, type Played } from './played-case.ts';

describe('case D: five utterances, four of them outside', () => {
  let played: Played;
  beforeAll(() => {
    played = playCase('case-d', 'zh-CN');
  }, 90_000);
  afterAll(() => {
    played.built.remove();
  });

  test('all five are on the record: the letter as a text, the others as remarks', () => {
    const records = played.built.records();
    const remarks = records.filter(({ type }) => type === 'RemarkAdded');
    expect(remarks.map(({ data }) => [data['saidBy'], data['standing']])).toEqual([
      ['客服', 'off-script'],
      ['创始人', 'off-script'],
      ['门店经理', 'off-script'],
      ['创始人', 'leaked'],
    ]);
    const letter = records.find(
      ({ type, data }) => type === 'StatementDrafted' && data['genre'] === 'situation',
    );
    expect(letter?.data['text']).toContain('致顾客的一封信');
  });

  test('the letter that vanished is hidden by the platform, and nowhere withdrawn', () => {
    const { statements } = played.after('statement', 'list', '--json').json() as {
      statements: { id: string; genre: string }[];
    };
    const letter = statements.find(({ genre }) => genre === 'situation')?.id ?? '';
    const { out } = played.after('statement', 'show', letter);
    expect(out).toContain('被平台屏蔽');
    expect(out).not.toContain('撤回');
    const report = played.after('report').out;
    expect(report).toContain('系统保护词汇');
    expect(report).not.toContain('撤回');
  });

  test('the report lists what was said about one thing in different words', () => {
    const { out } = played.after('report');
    for (const words of ['门店不存在预制菜', '我们百分之百不是预制菜', '都是当天现做的，没有一样是预制的'])
      expect(out).toContain(words);
    expect(out).toMatch(/是否预制/);
  });

  test('remarks that nobody authorised do not stop the clock of the first response', () => {
    const { firstResponse } = played.after('status', '--json').json() as {
      firstResponse: { kind?: string };
    };
    expect(firstResponse.kind).toBe('statement');
  });
});
