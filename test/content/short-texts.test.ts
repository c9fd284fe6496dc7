import { describe, expect, test } from 'vitest';
import type { StatementValues } from '../../src/statement/render-statement.ts';
import type { Language } from '../../src/locales/say.ts';
import {
  AWARE,
  fact,
  HOUR,
  languages,
  plan,
  render,
  renderVariant,
  shortTemplates,
  variantTemplates,
} from './rendering.ts';

const lengthOf = (text: string): number => [...text.trim()].length;

const people = (language: Language): NonNullable<StatementValues['roles']> =>
  language === 'en'
    ? [
        { role: 'Lead', person: 'Wang Lan', phone: '138-0000-0000' },
        { role: 'Executive', person: 'Zhou Qi', phone: '138-0000-0002' },
        { role: 'Operations', person: 'Li Zhe', phone: '138-0000-0003' },
        { role: 'Legal', person: 'Zhao Yuan' },
      ]
    : [
        { role: '组长', person: '王岚', phone: '138-0000-0000' },
        { role: '总指挥', person: '周启', phone: '138-0000-0002' },
        { role: '业务核查', person: '李哲', phone: '138-0000-0003' },
        { role: '法务', person: '赵原' },
      ];

const said = (id: string, language: Language, values: Partial<StatementValues>): string =>
  (variantTemplates.includes(id) ? renderVariant : render)(id, language, values).text;

/** What is known some minutes after an incident was opened, from least to most. */
const usual = (language: Language): readonly Partial<StatementValues>[] => [
  { contact: '400-000-0000', tierName: undefined, roles: people(language).slice(0, 1) },
  { contact: '400-000-0000', roles: people(language) },
  { contact: '400-000-0000', nextUpdate: AWARE + 4 * HOUR, roles: people(language) },
  { nextUpdate: AWARE + 4 * HOUR, tierName: undefined, roles: people(language) },
];

const LIMITS: Readonly<Record<Language, readonly [number, number]>> = {
  'zh-CN': [60, 120],
  en: [120, 320],
};

describe('the texts to paste', () => {
  test('are the line, five variants and two notices', () => {
    expect(shortTemplates).toEqual([
      'line',
      'line-customer-service',
      'line-shops',
      'line-reception',
      'line-comments',
      'line-on-site',
      'group-message',
      'silence-order',
    ]);
  });

  test.each(shortTemplates.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s in %s is short enough to be read and long enough to be of use',
    (id, language) => {
      const [least, most] = LIMITS[language];
      for (const values of usual(language)) {
        const length = lengthOf(said(id, language, values));
        expect(length).toBeGreaterThanOrEqual(least);
        expect(length).toBeLessThanOrEqual(most);
      }
    },
  );

  test.each(shortTemplates.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s in %s quotes no fact, confirmed or not',
    (id, language) => {
      const facts = [fact(2), fact(4), fact(1, 'unverified'), fact(5, 'refuted')];
      const values = { contact: '400-000-0000' };
      expect(said(id, language, { ...values, facts })).toBe(said(id, language, values));
    },
  );
});

describe('the line', () => {
  const line = (values: Partial<StatementValues>) => render('line', 'zh-CN', values).text;

  test('says seen, being checked, when and where the answer comes, and whom to ask', () => {
    const text = line({ contact: '400-000-0000', nextUpdate: AWARE + 4 * HOUR });
    for (const part of ['已经看到', '正在核实', '18:40前在官方账号答复', '请联系400-000-0000'])
      expect(text).toContain(part);
  });

  test('names no time and no number that nobody gave', () => {
    expect(line({})).toContain('查清后在官方账号答复');
    expect(line({})).toContain('请私信官方账号');
    expect(line({})).not.toMatch(/\d/);
  });

  test.each(variantTemplates.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s in %s says it word for word, whatever it is',
    (id, language) => {
      const { text } = render(id, language, { line: 'OUR WORDS.' });
      expect(text.trim().endsWith('\nOUR WORDS.')).toBe(true);
      expect(text.match(/OUR WORDS/g)).toHaveLength(1);
    },
  );

  test('has a variant for every unit of the plan, each of its own', () => {
    expect(new Set(variantTemplates).size).toBe(Object.keys(plan.line.units).length);
  });

  test('customer service asks first how the person is', () => {
    expect(render('line-customer-service', 'zh-CN', { line: '口径' }).text).toMatch(
      /^先问人：“您和家人还好吗？/,
    );
    expect(render('line-customer-service', 'en', { line: 'line' }).text).toMatch(
      /^Ask first: “How are you\?/,
    );
  });

  test('on site nobody pushes, covers a camera or guesses', () => {
    const { text } = render('line-on-site', 'zh-CN', { line: '口径' });
    for (const rule of ['不推搡', '不抢夺、不遮挡镜头', '不猜原因', '记下单位、电话', '报公关部'])
      expect(text).toContain(rule);
  });

  test('a reply to a comment asks nobody to post a telephone number', () => {
    expect(render('line-comments', 'zh-CN', { line: '口径' }).text).toContain('请不要在评论里留电话');
  });
});

describe('the message to the group', () => {
  const message = (values: Partial<StatementValues>) => render('group-message', 'zh-CN', values).text;

  test('says what, at which tier, who does what, and the discipline', () => {
    const text = message({ roles: people('zh-CN') });
    for (const part of [
      '后厨老鼠视频',
      '暂按重度处置',
      '组长王岚 138-0000-0000；总指挥周启',
      '不外传，不截图',
    ])
      expect(text).toContain(part);
  });

  test('gives one number to call, of whoever stands first', () => {
    expect(message({ roles: people('zh-CN') }).match(/138-/g)).toHaveLength(1);
  });

  test('claims no tier and nobody where there is none', () => {
    const text = message({ tierName: undefined });
    expect(text).toContain('尚未定级');
    expect(text).toContain('组长到位后在群里宣布');
  });
});

describe('the silence order', () => {
  const order = (values: Partial<StatementValues>) => render('silence-order', 'zh-CN', values).text;

  test('names all that stops, who only reposts, and a screenshot first', () => {
    for (const part of [
      '定时发布',
      '广告投放',
      '直播',
      '抽奖',
      '达人合作',
      '门店号、高管号只转发',
      '先截图再停',
    ])
      expect(order({})).toContain(part);
  });

  test('says who alone may lift it', () => {
    expect(order({ roles: people('zh-CN') })).toContain('恢复须经组长王岚同意');
    expect(order({})).toContain('恢复须经组长同意');
  });
});
