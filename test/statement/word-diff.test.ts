import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedExcerpts } from '../../src/statement/changed-excerpts.ts';
import { wordDiff } from '../../src/statement/word-diff.ts';

describe('the difference between two texts', () => {
  test('is told in words', () => {
    expect(wordDiff('8月25日公布结果', '8月26日公布结果', 'zh-CN')).toEqual([
      { kind: 'same', text: '8月' },
      { kind: 'removed', text: '25' },
      { kind: 'added', text: '26' },
      { kind: 'same', text: '日公布结果' },
    ]);
  });

  test('joins changes with only a blank between them', () => {
    expect(wordDiff('we are very sorry indeed', 'we feel deeply sorry indeed', 'en')).toEqual([
      { kind: 'same', text: 'we ' },
      { kind: 'removed', text: 'are very' },
      { kind: 'added', text: 'feel deeply' },
      { kind: 'same', text: ' sorry indeed' },
    ]);
  });

  test('gives both texts back, sign for sign', () => {
    const words = fc.constantFrom('两家', '门店', '停业', '，', '。', '\n', ' ', 'we ', 'are ', '👩‍👧', '３');
    const text = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after, 'zh-CN');
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  test('of two long texts without a word in common takes no time', () => {
    const told = (from: number) => Array.from({ length: 6000 }, (_, at) => `w${from + at}`).join(' ');
    const parts = wordDiff(told(0), told(10_000), 'en');
    expect(parts.filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(1);
  });
});

describe('the excerpts for a small screen', () => {
  const before =
    '我们在八月二十五日上午得知此事，当天关闭了劲松店。\n结果将于25日公布，请大家监督我们的整改进展。\n谢谢。';
  const excerpts = changedExcerpts(wordDiff(before, before.replace('25日', '26日'), 'zh-CN'), 5);

  test('show each change with a little of its line', () => {
    expect(excerpts).toEqual([
      {
        parts: [
          { kind: 'same', text: '结果将于' },
          { kind: 'removed', text: '25' },
          { kind: 'added', text: '26' },
          { kind: 'same', text: '日公布，请' },
        ],
        cutBefore: false,
        cutAfter: true,
      },
    ]);
  });

  test('keep near changes together and far ones apart', () => {
    const parts = wordDiff('甲一二三四五六乙', '丙一二三四五六丁', 'zh-CN');
    expect(changedExcerpts(parts, 3)).toHaveLength(1);
    expect(changedExcerpts(parts, 1)).toHaveLength(2);
  });

  test('are none where nothing changed', () => {
    expect(changedExcerpts(wordDiff(before, before, 'zh-CN'))).toEqual([]);
  });
});
