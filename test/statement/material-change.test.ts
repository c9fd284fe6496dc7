import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { materialChanges } from '../../src/statement/material-change.ts';

const TEXTS = new URL('../fixtures/texts/', import.meta.url);
const CORPUS = readdirSync(TEXTS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ language: name.split('.')[1] ?? '', text: readFileSync(new URL(name, TEXTS), 'utf8') }));

const names = ['王岚', '李哲', 'Maria'];
const zh = (before: string, after: string) => materialChanges(before, after, { language: 'zh-CN', names });
const en = (before: string, after: string) => materialChanges(before, after, { language: 'en', names });

describe('an edit is material', () => {
  test.each([
    ['8月25日公布', '8月26日公布', 'date'],
    ['25日公布', '26日公布', 'date'],
    ['25日前公布', '25日后公布', 'date'],
    ['今天公布', '明天公布', 'date'],
    ['下午两点半公布', '下午三点半公布', 'date'],
    ['本周五公布', '下周五公布', 'date'],
    ['两家门店停业', '三家门店停业', 'number'],
    ['１２家门店停业', '１３家门店停业', 'number'],
    ['转发1.2万', '转发1.2亿', 'number'],
    ['合格率99.5%', '合格率98%', 'number'],
    ['20余人就医', '20人就医', 'number'],
    ['至少20人就医', '至多20人就医', 'number'],
    ['有20人就医', '有20家就医', 'number'],
    ['第二批样品', '第三批样品', 'number'],
    ['全部门店停业', '部分门店停业', 'number'],
    ['电话400-820-8820', '电话400-820-8821', 'number'],
    ['劲松店3人，太阳宫店2人', '劲松店2人，太阳宫店3人', 'number'],
    ['劲松店停业', '国贸店停业', 'name'],
    ['王岚在现场', '李哲在现场', 'name'],
    ['青禾餐饮有限公司道歉', '云帆餐饮有限公司道歉', 'name'],
    ['劲松店停业，国贸店照常', '国贸店停业，劲松店照常', 'name'],
    ['由客服部门牵头', '由业务部门牵头', 'duty'],
    ['公司承担全部责任', '公司承担相应责任', 'duty'],
    ['我们将公布结果', '我们公布结果', 'duty'],
    ['我们会公布结果', '我们承诺公布结果', 'duty'],
    ['全额退款', '退款', 'compensation'],
    ['给予赔偿', '给予慰问', 'compensation'],
    ['我们发现了问题', '我们没有发现问题', 'negation'],
    ['不是我们，是他们', '是我们，不是他们', 'negation'],
    ['并非个别现象', '个别现象', 'negation'],
  ])('%s → %s', (before, after, kind) => {
    expect(zh(before, after)).toContain(kind);
  });

  test.each([
    ['by 25 August', 'by 26 August', 'date'],
    ['by 25 August', 'after 25 August', 'date'],
    ['we report on Friday', 'we report on Monday', 'date'],
    ['two shops closed', 'three shops closed', 'number'],
    ['more than 20 guests', 'fewer than 20 guests', 'number'],
    ['all shops closed', 'some shops closed', 'number'],
    ['we closed Jinsong', 'we closed Guomao', 'name'],
    ['Maria is on site', 'She is on site', 'name'],
    ['we will publish it', 'we may publish it', 'duty'],
    ['the company is responsible', 'the shop is responsible', 'duty'],
    ['guests get a refund', 'guests get a reply', 'compensation'],
    ['the food is safe', "the food isn't safe", 'negation'],
    ['it never happened', 'it happened', 'negation'],
  ])('%s → %s', (before, after, kind) => {
    expect(en(before, after)).toContain(kind);
  });
});

describe('an edit is immaterial', () => {
  test.each([
    ['对此我们非常抱歉。', '对此，我们十分抱歉！'],
    ['两家门店停业', '2家门店停业'],
    ['涉及1.2万人', '涉及12,000人'],
    ['3名员工在场', '三位员工在场'],
    ['未发现问题', '没有发现问题'],
    ['我们诚恳道歉并承担责任，我们改。', '我们真诚道歉，并承担责任。我们改！'],
    ['8月25日，两家门店停业。我们道歉。', '我们道歉。8月25日，两家门店停业。'],
    ['关闭了劲松店、太阳宫店。', '关闭了太阳宫店和劲松店。'],
    ['对不起，我们来晚了', '抱歉，我们来晚了'],
    ['一、道歉\n二、整改', '1. 道歉\n2. 整改'],
    ['大家的批评我们听进去了', '大家的批评，我们都记在心里'],
  ])('%j → %j', (before, after) => {
    expect(zh(before, after)).toEqual([]);
  });

  test.each([
    ['We are very sorry.', 'We are deeply sorry'],
    ['We closed two shops.', 'We closed 2 shops!'],
    ['We heard the criticism.', 'We have listened to the criticism.'],
    ['it is not clear', "it isn't clear"],
  ])('%j → %j', (before, after) => {
    expect(en(before, after)).toEqual([]);
  });
});

describe('whatever the texts', () => {
  const text = fc.constantFrom(...CORPUS);
  const piece = fc.constantFrom(
    '不',
    '将',
    '3人',
    '劲松店',
    '8月25日',
    '赔偿',
    '，',
    ' 抱歉',
    'not ',
    'two shops ',
    '。',
    '王岚',
  );
  const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('a text is like itself', () => {
    for (const { text: same, language } of CORPUS) {
      expect(materialChanges(same, same, { language, names })).toEqual([]);
    }
  });

  test('it is the same both ways', () => {
    fc.assert(
      fc.property(typed, typed, fc.constantFrom('zh-CN', 'en'), (one, other, language) => {
        const options = { language, names };
        expect(materialChanges(one, other, options)).toEqual(materialChanges(other, one, options));
      }),
    );
  });

  test('another figure anywhere but in a list number is a number or a date', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 8 }), ({ text: before, language }, which, by) => {
        const figures = [...before.matchAll(/\d+/g)].filter(({ 0: figure, index }) => {
          const [ahead, behind] = [before.slice(0, index), before.slice(index + figure.length)];
          return !(/(?:^|\n)$/.test(ahead) && behind.startsWith('. '));
        });
        const { 0: figure, index } = figures[which % figures.length] ?? { 0: '', index: 0 };
        // The first digit: 08 and 8 are the same month.
        const other = `${(Number(figure.charAt(0)) + by) % 9}${figure.slice(1)}`;
        fc.pre(Number(other) !== Number(figure));
        const after = before.slice(0, index) + other + before.slice(index + figure.length);
        const kinds = materialChanges(before, after, { language, names });
        expect(kinds.some((kind) => kind === 'number' || kind === 'date')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('two counts that change places are a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 }), (one, other) => {
        fc.pre(one !== other);
        const told = (first: number, second: number) => `劲松店${first}人就医，太阳宫店${second}人就医。`;
        expect(zh(told(one, other), told(other, one))).toContain('number');
      }),
    );
  });

  test('punctuation and spaces weigh nothing', () => {
    const marks = fc.array(fc.constantFrom('！', ' ', '；', '\n'), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(marks, (joints) => {
        const words = ['两家门店停业', '我们承担责任', '赔偿已到位', '不再发生', '8月25日公布'];
        const told = (by: readonly string[]) =>
          words.map((word, place) => `${word}${by[place] ?? ''}`).join('');
        expect(zh(told(['，', '，', '，', '。']), told(joints))).toEqual([]);
      }),
    );
  });
});
