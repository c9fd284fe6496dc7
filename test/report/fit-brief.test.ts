import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefPart, characters, cut, fitBrief, plainWords } from '../../src/report/fit-brief.ts';

const MARKS = { colon: '：', between: '；', stop: '。' };
const words = fc.string({
  unit: fc.constantFrom('鼠', '店', 'a', ' ', '，', '😀', '1'),
  minLength: 1,
  maxLength: 120,
});
const part: fc.Arbitrary<BriefPart> = fc.record({
  label: fc.constantFrom('态势', '已做', '下一步'),
  items: fc.array(words, { maxLength: 12 }),
});

const parts = (...items: readonly (readonly string[])[]): readonly BriefPart[] =>
  items.map((each, n) => ({ label: `p${String(n)}`, items: each }));

describe('a brief', () => {
  test('is at most 500 characters, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), fc.array(part, { maxLength: 6 }), (head, all) => {
        expect(characters(fitBrief(head, all, MARKS))).toBeLessThanOrEqual(500);
      }),
    );
  });

  test('keeps everything while it fits', () => {
    expect(fitBrief(['【快报】'], parts(['停业', '联系当事人'], ['18:40 发布']), MARKS)).toBe(
      '【快报】\np0：停业；联系当事人。\np1：18:40 发布。',
    );
  });

  test('leaves out a part that has nothing to say', () => {
    expect(fitBrief(['h'], parts([], ['x']), MARKS)).toBe('h\np1：x。');
  });

  test('drops the last items of the longest part first, and never the first item of any', () => {
    const long = Array.from({ length: 40 }, (_, n) => `${String(n)}${'长'.repeat(20)}`);
    const text = fitBrief(['h'], parts(long, ['短']), MARKS);
    expect(text).toContain('p0：0长');
    expect(text).not.toContain('39长');
    expect(text).toContain('p1：短。');
  });

  test('keeps every decision that is wanted as long as the other parts can give way', () => {
    const done = Array.from({ length: 30 }, (_, n) => `${String(n)}${'办'.repeat(25)}`);
    const asks = ['是否停业', '是否召回', '是否赔付'];
    expect(fitBrief(['h'], parts(done, asks), MARKS)).toContain('p1：是否停业；是否召回；是否赔付。');
  });
});

describe('words of people', () => {
  test('become one plain line without markup', () => {
    expect(plainWords('# **停业**\n`两家` [店](x)')).toBe('停业 两家 店(x)');
  });

  test('are cut between whole signs', () => {
    expect(cut('😀😀😀', 2)).toBe('😀…');
    expect(cut('够短', 2)).toBe('够短');
  });
});
