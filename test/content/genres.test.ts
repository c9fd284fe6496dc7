import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/locales/say.ts';
import { AWARE, fact, HOUR, languages, render, statementTemplates } from './rendering.ts';

const ORGANISATION = '示例餐饮有限公司';
const DATED = { 'zh-CN': /\n2026年11月20日 16:40\n/, en: /\n16:40 on 20 November 2026 \(UTC\+08:00\)\n/ };
const ADDRESSEE = { 'zh-CN': /\n\n[^\n]+：\n\n/, en: /\n\n(To|Dear) [^\n]+[:,]\n\n/ };

const formal = statementTemplates
  .filter((id) => id !== 'first-words')
  .flatMap((id) => languages.map((language) => [id, language] as const));

describe('a formal text', () => {
  test.each(formal)('%s in %s has a title, an addressee, the full name and the date', (id, language) => {
    const { text } = render(id, language, { facts: [fact(1)] });
    expect(text.split('\n\n')[text.startsWith('TLP:') ? 1 : 0]).not.toMatch(/[。.]$/);
    expect(text).toMatch(ADDRESSEE[language]);
    expect(text).toContain(`\n${ORGANISATION}\n`);
    expect(text).toMatch(DATED[language]);
  });

  test.each(formal)('%s in %s does not say that anybody has been contacted', (id, language) => {
    const { text } = render(id, language, { facts: [fact(1)], contact: '400-000-0000' });
    expect(text).not.toMatch(/正在(逐一)?联系|继续联系|已(经)?联系|are contacting|have contacted/);
  });

  test.each(formal)('%s in %s boasts of no speed and threatens nobody', (id, language) => {
    const { text } = render(id, language, { facts: [fact(1)] });
    expect(text).not.toMatch(
      /第一时间|立即|连夜|高度重视|零容忍|追究.*责任|保留.*权利|不信谣|个别|误会|误解|遗憾|immediately|legal action/i,
    );
  });
});

describe('an apology', () => {
  const apology = (language: Language, ...facts: readonly ReturnType<typeof fact>[]) =>
    render('apology', language, { facts }).text;

  test('owns the fault where facts are confirmed, before it lists them', () => {
    const text = apology('zh-CN', fact(1));
    expect(text.indexOf('对不起')).toBeLessThan(text.indexOf('错在我们'));
    expect(text.indexOf('错在我们')).toBeLessThan(text.indexOf('两家门店已停业'));
    expect(apology('en', fact(1))).toContain('This was our fault');
  });

  test('owns no fault that nobody has established', () => {
    expect(apology('zh-CN')).not.toMatch(/错在我们|没有做好/);
    expect(apology('en')).not.toMatch(/our fault\. The company|did not do our job/);
  });

  test.each(['zh-CN', 'en'] as const)(
    'in %s takes three actions, each with somebody in charge',
    (language) => {
      const owners = { 'zh-CN': /负责人牵头：|管理层负责：/g, en: /the head of|management will answer/g };
      expect(apology(language, fact(1)).match(owners[language])).toHaveLength(3);
    },
  );
});

describe('a rebuttal', () => {
  test('names each claim that was found untrue, with its evidence', () => {
    const { text } = render('rebuttal', 'zh-CN', { facts: [fact(5, 'refuted'), fact(7, 'refuted')] });
    expect(text).toMatch(/^关于“后厨老鼠视频”有关说法的辟谣说明\n/);
    expect(text).toContain('说法：“两家门店已停业 (5)”。\n　依据：第三方检测报告未检出。');
    expect(text.match(/依据：/g)).toHaveLength(2);
    const english = render('rebuttal', 'en', { facts: [fact(5, 'refuted')] }).text;
    expect(english).toMatch(/^Correcting false claims/);
    expect(english).toContain('The evidence: 第三方检测报告未检出.');
  });

  test('with nothing refuted denies nothing and is not called one', () => {
    for (const facts of [[], [fact(1)], [fact(3, 'unverified')]]) {
      const { text } = render('rebuttal', 'zh-CN', { facts });
      expect(text).not.toMatch(/辟谣|经查证不属实|法务/);
      expect(text).toContain('我们不否认，也不下结论');
      expect(text.match(/不下结论/g)).toHaveLength(1);
      expect(render('rebuttal', 'en', { facts }).text).not.toMatch(/not true|false claims/);
    }
  });
});

describe('a handling notice', () => {
  test('is not called findings while there are none', () => {
    expect(render('findings', 'zh-CN', {}).text).toMatch(/^关于“后厨老鼠视频”的核查情况通报\n/);
    expect(render('findings', 'zh-CN', { facts: [fact(1)] }).text).toMatch(/的调查处理通报\n/);
    expect(render('findings', 'en', {}).text).not.toContain('Notice of findings');
  });
});

describe('a reply to the media', () => {
  const incoming = { from: '某晚报', ask: '停业到什么时候？' };

  test('is addressed to whoever asked and repeats the question', () => {
    const { text } = render('media-reply', 'zh-CN', { incoming });
    expect(text).toContain('\n某晚报：\n');
    expect(text).toContain('您问的是：停业到什么时候？\n');
    expect(render('media-reply', 'en', { incoming }).text).toContain('You asked: 停业到什么时候？');
  });

  test('without a query speaks to the media and to no question', () => {
    const { text } = render('media-reply', 'zh-CN', {});
    expect(text).toContain('\n各位媒体朋友：\n');
    expect(text).not.toContain('您问的是');
  });

  test('says until when the rest is answered, and whom else to ask', () => {
    const values = { contact: '400-000-0000', nextUpdate: AWARE + 4 * HOUR, facts: [fact(1)] };
    const { text } = render('media-reply', 'zh-CN', values);
    expect(text).toContain('18:40前，我们再作答复');
    expect(text.match(/400-000-0000/g)).toHaveLength(1);
  });
});

describe('a report to the authority', () => {
  test('reports, is addressed, and ends as a report does', () => {
    const { text } = render('authority-report', 'zh-CN', {
      incoming: { from: '某区市场监管局', ask: '速报' },
    });
    expect(text).toMatch(/^关于“后厨老鼠视频”有关情况的报告\n\n某区市场监管局：\n/);
    expect(text).toContain('特此报告。');
    expect(render('authority-report', 'zh-CN', {}).text).toContain('\n主管部门：\n');
  });
});

describe('a notice to staff', () => {
  test('gives the line that is in force, and words of its own while there is none', () => {
    expect(render('staff-notice', 'zh-CN', { line: '请看官方账号。' }).text).toContain(
      '只说口径：\n请看官方账号。\n二、',
    );
    expect(render('staff-notice', 'zh-CN', {}).text).toContain('只说口径：\n公司已经知道这件事');
  });

  test('keeps everyone free to go to the authorities', () => {
    expect(render('staff-notice', 'zh-CN', {}).text).toContain('不影响任何人依法向有关部门反映情况');
  });
});
