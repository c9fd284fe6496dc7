import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Fact } from '../../src/domain/incident.ts';
import { loadSay } from '../../src/locales/load-say.ts';
import { LANGUAGES } from '../../src/locales/say.ts';
import { momentParts } from '../../src/statement/moment-words.ts';
import { renderStatement, type StatementValues } from '../../src/statement/render-statement.ts';
import { templateProblems } from '../../src/statement/template-problems.ts';

const files = readdirSync('templates').filter((name) => name.endsWith('.hbs'));
const textOf = (id: string, language: string): string =>
  readFileSync(join('templates', `${id}.${language}.hbs`), 'utf8');

const plan = parse(readFileSync('playbooks/new-media.yaml', 'utf8')) as {
  readonly tiers: Readonly<Record<string, { readonly name: string }>>;
  readonly statements: Readonly<Record<string, { readonly template: string }>>;
};

const AWARE = Date.parse('2026-11-20T06:40:00Z');
const HOUR = 3_600_000;

const fact = (n: number, status: Fact['status'] = 'confirmed'): Fact => ({
  id: `f${String(n)}`,
  claim: `两家门店已停业 (${String(n)})`,
  status,
  addedAt: AWARE,
  addedEvent: '',
  earlier: [],
  ...(n % 2 === 0 && { value: String(n) }),
  ...(n % 4 === 0 && { unit: '家' }),
});

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
  },
  'a contact': { contact: '400-000-0000', times: TIMES },
  'a next update': { nextUpdate: AWARE + 4 * HOUR, times: TIMES },
};

const languages = LANGUAGES;
const says = { en: await loadSay('en'), 'zh-CN': await loadSay('zh-CN') };

function render(template: string, language: (typeof LANGUAGES)[number], values: Partial<StatementValues>) {
  const say = says[language];
  const defaults = {
    ...{ organisation: '示例餐饮有限公司', contact: undefined, title: '后厨老鼠视频', tierName: '重度' },
    ...{ times: TIMES, nextUpdate: undefined, channel: '微博', audience: '公众', facts: [] },
  };
  return renderStatement(
    textOf(template, language),
    { ...defaults, ...values },
    {
      gap: (name) => say('statements.gap', { name }),
      time: (at) => say('statements.moment-zoned', { ...momentParts(at, 'Asia/Shanghai', language) }),
    },
  );
}

describe('shipped templates', () => {
  test.each(files)('%s says only what a template may', (name) => {
    expect(templateProblems(readFileSync(join('templates', name), 'utf8'))).toEqual([]);
  });

  test('are in every language for every statement of the plan, and no other', () => {
    const wanted = Object.values(plan.statements).flatMap(({ template }) =>
      languages.map((language) => `${template}.${language}.hbs`),
    );
    expect([...files].sort()).toEqual([...new Set(wanted)].sort());
  });
});

const DOUBLED = /[。，；：、,;:]{2}|[。.][.。]|[ ][,.;:，。；：]|[,;:，；：][.。]|\( ?\)|（）/;

const walk = Object.values(plan.statements).flatMap(({ template }) =>
  languages.flatMap((language) => Object.keys(FACTS).map((facts) => [template, language, facts] as const)),
);

describe('every tier, every optional value', () => {
  const combinations = Object.values(plan.tiers).flatMap(({ name }) =>
    Object.entries(OPTIONALS).map(([optional, values]) => ({ tierName: name, ...values, optional })),
  );

  test.each(walk)('%s in %s with facts: %s reads well', (template, language, facts) => {
    for (const { optional, ...values } of combinations) {
      const {
        text,
        gaps,
        facts: quoted,
      } = render(template, language, { ...values, facts: FACTS[facts] ?? [] });
      expect(gaps, optional).toEqual([]);
      expect(text, optional).not.toMatch(/undefined|null|NaN|\[object|\{\{|【/);
      expect(text, optional).not.toMatch(DOUBLED);
      expect(text, optional).toMatch(/[^\n]\n$/);
      expect(text.length, optional).toBeLessThanOrEqual(5000);
      expect(text, optional).not.toMatch(/不属实|待核实 \(/);
      expect(
        quoted.every((id) => FACTS[facts]?.some((one) => one.id === id && one.status === 'confirmed')),
      ).toBe(true);
    }
  });

  test.each(walk)(
    '%s in %s with facts: %s needs nothing but the organisation',
    (template, language, facts) => {
      const { gaps } = render(template, language, { organisation: undefined, facts: FACTS[facts] ?? [] });
      expect(gaps.filter((name) => name !== 'organisation')).toEqual([]);
    },
  );
});

describe('without a confirmed fact', () => {
  test.each(walk.filter(([, , facts]) => facts === 'none'))(
    '%s in %s says that it is being checked',
    (template, language) => {
      const { text } = render(template, language, { facts: [] });
      expect(text).toMatch(language === 'en' ? /check|establish|investigat|verif|confirm/i : /核实|查|确认/);
      expect(text).toBe(render(template, language, { facts: [fact(9, 'refuted')] }).text);
    },
  );
});
