import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/domain/incident.ts';
import type { StatementValues } from '../../src/statement/render-statement.ts';
import { AWARE, fact, HOUR, languages, RECALL_FACTS, render } from './rendering.ts';

const HOTLINE = '400-000-0000';
const texts = (id: string, values: Partial<StatementValues>) =>
  languages.map((language) => render(id, language, values).text);

describe('a recall notice', () => {
  const recall = (facts: readonly Fact[], contact?: string) =>
    render('recall', 'zh-CN', { facts, ...(contact !== undefined && { contact }) });

  test('names product, batches, place, dates, reason, remedy and telephone', () => {
    const { text, gaps, facts } = recall(RECALL_FACTS, HOTLINE);
    expect(gaps).toEqual([]);
    for (const { value = 'none' } of RECALL_FACTS) expect(text).toContain(value);
    expect(text).toContain(`请联系${HOTLINE}`);
    expect([...facts].sort()).toEqual(RECALL_FACTS.map(({ id }) => id).sort());
    expect(text).toMatch(/^关于召回示例牌酸辣粉 120 克袋装的公告\n\n各位消费者：\n/);
  });

  test.each(RECALL_FACTS.map(({ id }) => [id]))('cannot be signed while %s is not confirmed', (id) => {
    const claimed = RECALL_FACTS.map((one) =>
      one.id === id ? { ...one, status: 'unverified' as const } : one,
    );
    expect(recall(claimed, HOTLINE).gaps).toEqual([`fact ${id}`]);
  });

  test('cannot be signed without a number to call', () => {
    expect(recall(RECALL_FACTS).gaps).toEqual(['contact']);
  });

  test('puts safety first: do not use it, see a doctor, then the refund at our cost', () => {
    const { text } = recall(RECALL_FACTS, HOTLINE);
    expect(text).toMatch(/安全[^]*对不起[^]*不要再吃、再用[^]*退货退款[^]*费用，由我们承担[^]*先去医院/);
    expect(text).toContain('停止销售上述批次，下架封存');
  });

  test('leaves facts that read as claims where other texts list them', () => {
    expect(render('findings', 'zh-CN', { facts: RECALL_FACTS }).text).toContain(
      '· 销售范围：北京、天津、河北；',
    );
  });

  test('quotes no fact of the case beside its own', () => {
    const values = { contact: HOTLINE, facts: RECALL_FACTS };
    expect(texts('recall', { ...values, facts: [...RECALL_FACTS, fact(1), fact(4)] })).toEqual(
      texts('recall', values),
    );
  });
});

describe('questions and answers', () => {
  const concerns = [
    { question: '别的店有没有问题？', answer: '三家邻近的店今天检查，结果公布。' },
    { question: '还能退储值卡吗？' },
  ];

  test('give each concern its answer, and one that has none no made-up one', () => {
    const { text } = render('qa', 'zh-CN', { concerns });
    expect(text).toContain('问：别的店有没有问题？\n答：三家邻近的店今天检查，结果公布。\n');
    expect(text).toContain('问：还能退储值卡吗？\n答：请以官方账号公布的为准。还没有公布的，正在核实');
    expect(render('qa', 'en', { concerns }).text).toMatch(
      /Q: 还能退储值卡吗？\nA: Please go by what we publish/,
    );
  });

  test('answer what is always asked, though nobody has recorded a concern', () => {
    const { text } = render('qa', 'zh-CN', {});
    expect(text.match(/^问：/gm)).toHaveLength(4);
    expect(text.match(/^答：/gm)).toHaveLength(4);
  });

  test('begin with the line that is in force, after the person', () => {
    const { text } = render('qa', 'zh-CN', { line: '请看官方账号。' });
    expect(text).toMatch(/先问对方怎么样[^]*一、口径\n请看官方账号。\n\n二、/);
  });

  test('give the confirmed facts alone, and say what is not known', () => {
    const facts = [fact(1), fact(2, 'unverified'), fact(5, 'refuted')];
    const { text } = render('qa', 'zh-CN', { facts });
    expect(text).toContain('· 两家门店已停业 (1)。');
    expect(text).not.toMatch(/\(2\)|\(5\)/);
    expect(text).toContain('有1项情况正在核实');
    expect(render('qa', 'zh-CN', {}).text).toContain('不说原因，不报数字');
  });

  test('say when the next word comes', () => {
    const [english, chinese] = texts('qa', { nextUpdate: AWARE + 4 * HOUR });
    expect(english).toContain('by 18:40 on 20 November 2026');
    expect(chinese).toContain('2026年11月20日 18:40前，在官方账号公布');
  });
});

describe('the words for those who speak with the affected and their families', () => {
  test('ask first how they are, and let them finish', () => {
    const [english, chinese] = texts('care-script', {});
    expect(chinese).toMatch(/您和家里人现在怎么样？[^]*就听完[^]*听完再说/);
    expect(english).toMatch(/How are you and your family\?[^]*listen to the end[^]*Only then/);
  });

  test('say who calls, in the full name of the company', () => {
    expect(render('care-script', 'zh-CN', {}).text).toContain('“您好，我是示例餐饮有限公司的（姓名）');
    const english = render('care-script', 'en', { organisation: 'Example Catering Co., Ltd.' }).text;
    expect(english).toContain('on behalf of Example Catering Co., Ltd. and will be your contact.');
    expect(render('care-script', 'zh-CN', { organisation: undefined }).gaps).toEqual(['organisation']);
  });

  test('give the confirmed facts alone, and promise the rest before it is public', () => {
    const { text } = render('care-script', 'zh-CN', { facts: [fact(1), fact(3, 'unverified')] });
    expect(text).toContain('· 两家门店已停业 (1)。');
    expect(text).not.toContain('(3)');
    for (const facts of [[], [fact(1)]])
      expect(render('care-script', 'zh-CN', { facts }).text).toContain('查清了，公开之前先告诉您');
  });

  test('set no conditions, name no sum, and say whom to hand over to', () => {
    const { text } = render('care-script', 'zh-CN', {});
    for (const part of [
      '不谈条件，不提删帖，不要求保密',
      '不跟您随口说数',
      '只跟监护人说',
      '转法务',
      '拨打120',
    ])
      expect(text).toContain(part);
  });

  test('promise a call with or without news, at the time of the next word if there is one', () => {
    expect(render('care-script', 'zh-CN', { nextUpdate: AWARE + 4 * HOUR }).text).toContain(
      '18:40前，不管有没有结果，我都给您打电话',
    );
    expect(render('care-script', 'zh-CN', {}).text).toContain('您什么时候方便？');
  });
});
