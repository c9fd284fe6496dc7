import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextValue, valuesIn } from '../../src/statement/text-values.ts';

const TEXTS = new URL('../fixtures/texts/', import.meta.url);

const asLine = ({ kind, text, value, unit }: TextValue): string =>
  [kind, text, value, unit].filter((part) => part !== undefined).join(' | ');

const found = (text: string, language = 'zh-CN') => valuesIn(text, language).map(asLine);

describe('the values in a real text', () => {
  const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));
  test.each(names)('%s has those that a reader would check', (name) => {
    const text = readFileSync(new URL(name, TEXTS), 'utf8');
    const expected = readFileSync(new URL(name.replace(/txt$/, 'out'), TEXTS), 'utf8');
    expect(
      `${valuesIn(text, name.split('.')[1] ?? '')
        .map(asLine)
        .join('\n')}\n`,
    ).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['1.2万', 12_000],
    ['３亿2000万', 320_000_000],
    ['两万五', 25_000],
    ['三千二百', 3200],
    ['一百零五', 105],
    ['1,200', 1200],
    ['二十', 20],
    ['99.5', 99.5],
    ['2万余', 20_000],
  ])('%s people are %d', (written, value) => {
    expect(valuesIn(`共有${written}人`, 'zh-CN')).toEqual([
      expect.objectContaining({ kind: 'number', value, unit: '人' }),
    ]);
  });

  test.each([
    '第三方检测机构在一线统一口径',
    '我们一起努力，一定改正，一直负责，一样重视',
    '万一发生，三思而行，千万不要慌，十分抱歉',
    '统一为一个口径，进一步核实，第一时间公布',
    '请拨打400-820-8820或13800001111，致电12345',
    '依照第一百零三条和第3条办理',
    '一、道歉\n（二）整改\n3. 公布\n(4) 复查',
    '详见 https://example.com/2017/08/25/3.html',
    '联系 press2026@example.com',
  ])('there are none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    'one of them, and no one else',
    'Section 34 and Article 3 apply',
    'a 5G tower, type A4',
    'one voice',
  ])('there are none in %j', (text) => {
    expect(found(text, 'en').filter((line) => line.startsWith('number'))).toEqual([]);
  });

  test('a guess between two digits has no value, but is found', () => {
    expect(found('三四家商户')).toEqual(['number | 三四家 | 家']);
  });

  test('an English number counts the noun after its adjectives', () => {
    expect(found('we closed three badly affected shops, and 3 of our kitchens', 'en')).toEqual([
      'number | three | 3 | shops',
      'number | 3 | 3 | kitchens',
    ]);
  });
});

describe('dates and times', () => {
  const date = (text: string, language = 'zh-CN') =>
    valuesIn(text, language).map((value) => [value.kind, value.text, value.date]);

  test.each([
    ['8月25日', { month: 8, day: 25 }],
    ['2017年8月25日', { year: 2017, month: 8, day: 25 }],
    ['二〇一七年八月二十五日', { year: 2017, month: 8, day: 25 }],
    ['2017-08-25', { year: 2017, month: 8, day: 25 }],
    ['８月２５日', { month: 8, day: 25 }],
    ['25日', { day: 25 }],
    ['14:46', { hour: 14, minute: 46, isSureOfHalf: true }],
    ['下午两点半', { hour: 14, minute: 30, isSureOfHalf: true }],
    ['晚12点', { hour: 0, minute: 0, isSureOfHalf: true }],
    ['三点一刻', { hour: 3, minute: 15, isSureOfHalf: false }],
    ['18时30分', { hour: 18, minute: 30, isSureOfHalf: true }],
  ])('%s is read', (text, parts) => {
    expect(date(`于${text}公布`)).toEqual([['date', text, parts]]);
  });

  test.each([
    ['25 August 2017', { year: 2017, month: 8, day: 25 }],
    ['August 25th', { month: 8, day: 25 }],
    ['Aug 25, 2017', { year: 2017, month: 8, day: 25 }],
    ['2:46 pm', { hour: 14, minute: 46, isSureOfHalf: true }],
    ['9 a.m.', { hour: 9, minute: 0, isSureOfHalf: true }],
  ])('%s is read', (text, parts) => {
    expect(date(`we heard at ${text} of it`, 'en')).toEqual([['date', text, parts]]);
  });

  test('a date and the time after it are one moment', () => {
    expect(date('8月25日下午两点半发布')).toEqual([
      ['date', '8月25日下午两点半', { month: 8, day: 25, hour: 14, minute: 30, isSureOfHalf: true }],
    ]);
  });

  test.each([
    ['3日内退款', 'number | 3日 | 3 | 日'],
    ['2小时30分钟', 'number | 2小时 | 2 | 小时'],
    ['3个月', 'number | 3个月 | 3 | 个月'],
  ])('%s is a span, not a date', (text, line) => {
    expect(found(text)[0]).toBe(line);
  });
});

describe('names', () => {
  test.each([
    ['我们关闭了劲松店、太阳宫店', ['劲松店', '太阳宫店']],
    ['北京市朝阳区市场监督管理局约谈了我们', ['北京市朝阳区市场监督管理局']],
    ['由青禾餐饮有限公司承担', ['青禾餐饮有限公司']],
    ['顾客被送往北京协和医院', ['北京协和医院']],
    ['王总和李经理到场，张某已停职', ['王总', '李经理', '张某']],
    ['总经理周启牵头', ['周启']],
  ])('%s', (text, names) => {
    expect(
      valuesIn(text, 'zh-CN')
        .filter(({ kind }) => kind === 'name')
        .map((value) => value.text),
    ).toEqual(names);
  });

  test.each([
    '涉事门店、有关部门、我们公司、上市公司、该平台',
    '董事长高度重视，住院治疗，在城市的道路上',
    '在本店、分店、全国门店',
  ])('there are none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('in English a capital that opens a sentence names nobody', () => {
    expect(found('Guests were ill. Management and Maria Keller are sorry. We closed Jinsong.', 'en')).toEqual(
      ['name | Maria Keller', 'name | Jinsong'],
    );
  });
});

test('every value stands where it says, in order and apart from the others', () => {
  const pieces = [
    '两家',
    '8月25日',
    '14:46',
    '劲松店',
    '，',
    '。',
    '\n',
    '一、',
    'Acme Ltd ',
    ' two shops ',
    '３',
    '万',
    'a',
    '的',
    '店',
    '十',
    '%',
    '月',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.constantFrom('zh-CN', 'en'),
      (words, language) => {
        const text = words.join('');
        let last = 0;
        for (const value of valuesIn(text, language)) {
          expect(text.slice(value.from, value.to)).toBe(value.text);
          expect(value.from).toBeGreaterThanOrEqual(last);
          expect(value.to).toBeGreaterThan(value.from);
          last = value.to;
        }
      },
    ),
  );
});
