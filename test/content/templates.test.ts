import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/domain/incident.ts';
import type { StatementValues } from '../../src/statement/render-statement.ts';
import { parseTemplate, templateProblems } from '../../src/statement/template-problems.ts';
import {
  AWARE,
  fact,
  HOUR,
  languages,
  noticeTemplates,
  plan,
  render,
  requiredBy,
  shortTemplates,
  statementTemplates,
  templateFiles,
  templateText,
  variantTemplates,
} from './rendering.ts';

const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  none: [],
  'one unverified': [fact(1, 'unverified')],
  one: [fact(1)],
  many: [fact(1), fact(2), fact(3, 'unverified'), fact(4), fact(5, 'refuted')],
};

const TIMES = { now: AWARE + 2 * HOUR, aware: AWARE };

const OPTIONALS: Readonly<Record<string, Partial<StatementValues>>> = {
  nothing: { tierName: undefined, times: { now: TIMES.now } },
  everything: {
    contact: '400-000-0000',
    nextUpdate: AWARE + 4 * HOUR,
    times: { ...TIMES, occurred: AWARE - HOUR, opened: AWARE },
    roles: [
      { role: '组长', person: '王岚', phone: '138-0000-0000' },
      { role: '法务', person: '赵原' },
    ],
    incoming: { from: '某报', ask: '两家门店停业到什么时候？' },
  },
  'a contact': { contact: '400-000-0000', times: TIMES },
  'a next update': { nextUpdate: AWARE + 4 * HOUR, times: TIMES },
  'a person without a telephone': { roles: [{ role: '组长', person: '王岚' }] },
  'concerns with and without an answer': {
    line: '正在核实，请看官方账号。',
    concerns: [{ question: '别的店有没有问题？', answer: '正在逐家检查。' }, { question: '还能退卡吗？' }],
  },
};

const everyTemplate = [...statementTemplates, ...shortTemplates];

/** A variant is nothing without the line; the line says here what a person may have set. */
const withLine = (template: string) => (variantTemplates.includes(template) ? { line: '正在核实。' } : {});

/** All that a template cannot do without, and the facts of a case. */
const whole = (template: string, facts: readonly Fact[]): Partial<StatementValues> => {
  const { facts: needed, ...values } = requiredBy(template);
  return { ...values, ...withLine(template), facts: [...needed, ...facts] };
};

describe('shipped templates', () => {
  test.each(templateFiles)('%s says only what a template may', (name) => {
    expect(templateProblems(readFileSync(join('templates', name), 'utf8'))).toEqual([]);
  });

  test('are in every language for every text of the plan, and no other', () => {
    const wanted = everyTemplate.flatMap((id) => languages.map((language) => `${id}.${language}.hbs`));
    expect([...templateFiles].sort()).toEqual([...new Set(wanted)].sort());
  });

  test.each(everyTemplate)('%s asks for the same values in both languages', (id) => {
    expect(outlineOf(id, 'en')).toEqual(outlineOf(id, 'zh-CN'));
  });
});

/** What a template prints and asks for, sorted, without its words. */
const outlineOf = (id: string, language: string): readonly string[] =>
  [...templateText(id, language).matchAll(/\{\{[^}]+\}\}/g)].map(([tag]) => tag).sort();

const DOUBLED = /[。，；：、,;:]{2}|[。.][.。]|[ ][,.;:，。；：]|[,;:，；：][.。]|\( ?\)|（）/;

const walk = everyTemplate.flatMap((template) =>
  languages.flatMap((language) => Object.keys(FACTS).map((facts) => [template, language, facts] as const)),
);

describe('every tier, every optional value', () => {
  const combinations = Object.values(plan.tiers).flatMap(({ name }) =>
    Object.entries(OPTIONALS).map(([optional, values]) => ({ tierName: name, ...values, optional })),
  );

  test.each(walk)('%s in %s with facts: %s reads well', (template, language, facts) => {
    const known = whole(template, FACTS[facts] ?? []);
    for (const { optional, ...values } of combinations) {
      const { text, gaps, facts: quoted } = render(template, language, { ...values, ...known });
      expect(gaps, optional).toEqual([]);
      expect(text, optional).not.toMatch(/undefined|null|NaN|\[object|\{\{|【待填|\[to fill/);
      expect(text, optional).not.toMatch(DOUBLED);
      expect(text, optional).toMatch(/[^\n]\n$/);
      expect(text.length, optional).toBeLessThanOrEqual(5000);
      expect(
        quoted.every((id) => known.facts?.some((one) => one.id === id && one.status === 'confirmed')),
      ).toBe(true);
    }
  });

  test.each(walk)(
    '%s in %s with facts: %s needs nothing but the organisation',
    (template, language, facts) => {
      const values = { organisation: undefined, ...whole(template, FACTS[facts] ?? []) };
      const { gaps } = render(template, language, values);
      expect(gaps.filter((name) => name !== 'organisation')).toEqual([]);
    },
  );

  test.each(walk.filter(([template]) => template !== 'rebuttal'))(
    '%s in %s with facts: %s repeats no claim that was found untrue',
    (template, language, facts) => {
      const values = { ...withLine(template), facts: FACTS[facts] ?? [] };
      const { text } = render(template, language, { ...values });
      expect(text).not.toContain('(5)');
      expect(text).toBe(
        render(template, language, { ...values, facts: [...values.facts, fact(9, 'refuted')] }).text,
      );
    },
  );
});

const CHECKING = { en: /check|establish|investigat|verif|confirm/i, 'zh-CN': /核实|查|确认/ };
const spoken = [...statementTemplates, plan.line.template];

describe('without a confirmed fact', () => {
  test.each(spoken.flatMap((id) => languages.map((language) => [id, language] as const)))(
    '%s in %s says that it is being checked',
    (template, language) => {
      expect(render(template, language, {}).text).toMatch(CHECKING[language]);
    },
  );
});

describe('pre-approved words', () => {
  const words = [
    ...Object.values(plan.statements).filter(({ preapproved }) => preapproved !== undefined),
    plan.line,
  ];

  test('are the first words and the line', () => {
    expect(words.map(({ template }) => template)).toEqual(['first-words', 'line']);
  });

  test.each(words.flatMap(({ template }) => languages.map((language) => [template, language] as const)))(
    '%s in %s changes with its slots alone',
    (template, language) => {
      const approved = { organisation: '示例餐饮有限公司', contact: '400', nextUpdate: AWARE };
      const other = { title: '别的事', tierName: undefined, channel: '抖音', audience: '员工' };
      const first = render(template, language, approved).text;
      expect(render(template, language, { ...approved, ...other, facts: FACTS['many'] ?? [] }).text).toBe(
        first,
      );
      expect(render(template, language, { ...approved, contact: undefined }).text).not.toBe(first);
      expect(render(template, language, { ...approved, nextUpdate: undefined }).text).not.toBe(first);
    },
  );
});

test('a notice and a line are never a published statement', () => {
  const published = new Set(statementTemplates);
  expect([...noticeTemplates, ...shortTemplates].filter((id) => published.has(id))).toEqual([]);
  expect(shortTemplates.every((id) => parseTemplate(templateText(id, 'zh-CN')).body.length > 0)).toBe(true);
});
