import { describe, expect, test } from 'vitest';
import { released } from '../support/apology-world.ts';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const raise = async (world: World, question: string, ...more: readonly string[]): Promise<string> => {
  const { json } = await world.run('concern', 'raise', question, ...more, '--json');
  return String(json().concern);
};

describe('concern raise', () => {
  test('records the question, where it is asked, how many ask, and by when to answer', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(
      ...['concern', 'raise', '会不会赔偿？', '--source', '微博', '--count', '１.２万', '--due', '2小时'],
    );
    expect(world.records().at(-1)).toMatchObject({
      type: 'ConcernRaised',
      data: { question: '会不会赔偿？', source: '微博', count: 12_000, due: '2026-11-20T08:40:00.000Z' },
    });
    expect(out).toMatch(/✓ q\w{3} {2}会不会赔偿？ {2}微博 {2}12,000 asking/);
  });

  test('takes the question from standard input', async () => {
    const world = await kitchenWorld({ input: '其他门店有没有？\n' });
    await raise(world, '-');
    expect(world.records().at(-1)?.data.question).toBe('其他门店有没有？');
  });

  test('with a retry key records once', async () => {
    const world = await kitchenWorld();
    const ids = [await raise(world, '会赔吗', '--key', 'k1'), await raise(world, '会赔吗', '--key', 'k1')];
    expect(ids[0]).toBe(ids[1]);
    expect(world.records().filter(({ type }) => type === 'ConcernRaised')).toHaveLength(1);
  });

  test('says that one text answers five, from the sixth on', async () => {
    const world = await kitchenWorld();
    for (const n of [1, 2, 3, 4]) await raise(world, `问题${String(n)}`);
    const fifth = await world.run('concern', 'raise', '问题5');
    const sixth = await world.run('concern', 'raise', '问题6', '--lang', 'zh');
    expect(fifth.out).not.toContain('one text');
    expect(sixth.out).toContain('待回应的关切已有 6 项，一篇文稿最多回应 5 项');
  });

  test.each([
    [['--count', '很多'], 'number-unreadable'],
    [['--due', '昨天10:00'], 'time-in-past'],
  ])('with %j is a usage error', async (flags, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'concern', 'raise', '会赔吗', ...flags)).toEqual({ exit: 2, code });
  });
});

describe('concern list', () => {
  test('shows the hottest first and the answered last', async () => {
    const world = await kitchenWorld();
    await raise(world, '冷的', '--count', '20');
    const answered = await raise(world, '答过的', '--count', '900');
    await raise(world, '没数过的');
    await raise(world, '热的', '--count', '3万');
    await world.run('concern', 'answer', answered, '已经赔付');
    const { out } = await world.run('concern', 'list', '--lang', 'zh');
    const questions = ['热的', '冷的', '没数过的', '答过的'];
    expect(questions.map((question) => out.indexOf(question))).toEqual(
      questions.map((question) => out.indexOf(question)).sort((a, b) => a - b),
    );
    expect(out).toMatch(/3万 条/);
    expect(out).toContain('答复：已经赔付');
  });

  test('shows how late an answer is', async () => {
    const world = await kitchenWorld();
    await raise(world, '会赔吗', '--due', '1h');
    world.at('2026-11-20T16:00:00+08:00');
    expect((await world.run('concern', 'list', '--lang', 'zh')).out).toContain('超时 20 分钟');
  });

  test('is read by scripts too', async () => {
    const world = await kitchenWorld();
    const id = await raise(world, '会赔吗', '--count', '20');
    await world.run('concern', 'wait', id, '--reason', '检测未出');
    expect((await world.run('concern', 'list', '--json')).json()).toMatchObject({
      concerns: [{ id, question: '会赔吗', count: 20, answered: false, settled: { reason: '检测未出' } }],
    });
  });

  test('says how to begin when there are none', async () => {
    const world = await kitchenWorld();
    expect((await world.run('concern', 'list')).out).toContain('crisis concern raise "…"');
  });
});

describe('concern answer', () => {
  test('names the text; while that is not out it says so', async () => {
    const { world, id: statement } = await released();
    const concern = await raise(world, '会赔吗');
    const { out, err } = await world.run('concern', 'answer', concern.slice(0, 3), '--statement', statement);
    expect(world.records().at(-1)).toMatchObject({
      type: 'ConcernSettled',
      data: { id: concern, statement },
    });
    expect(out).toContain(`by ${statement}, Letter of apology`);
    expect(err).toContain(`${statement} is not out yet`);
    await world.run('statement', 'publish', statement, '--channel', 'weibo');
    const again = await world.run('concern', 'answer', concern, '--statement', statement);
    expect(again.err).toBe('');
  });

  test.each([
    [[], 'answer-missing'],
    [['', '--statement', 'zzzz'], 'text-empty'],
    [['见文稿', '--statement', 'zzzz'], 'statement-unknown'],
  ])('with %j is a usage error', async (more, code) => {
    const world = await kitchenWorld();
    const concern = await raise(world, '会赔吗');
    expect(await toldBy(world, 'concern', 'answer', concern, ...more)).toEqual({ exit: 2, code });
  });

  test.each(['zzzz', '__proto__', 'constructor'])('of an unknown concern %s is a usage error', async (id) => {
    const world = await kitchenWorld();
    await raise(world, '会赔吗');
    expect(await toldBy(world, 'concern', 'answer', id, 'x')).toEqual({ exit: 2, code: 'concern-unknown' });
  });
});

describe('concern wait', () => {
  test('keeps the reason, and is no answer', async () => {
    const world = await kitchenWorld();
    await raise(world, '会赔吗');
    const { out } = await world.run('concern', 'wait', '--reason', '检测明天出', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toMatchObject({ reason: '检测明天出' });
    expect(out).toMatch(/暂不回应 {2}q\w{3} {2}会赔吗/);
    expect((await world.run('concern', 'list', '--lang', 'zh')).out).toContain('原因：检测明天出');
  });

  test('needs a reason, and something that waits', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'concern', 'wait')).toEqual({ exit: 2, code: 'reason-missing' });
    expect(await toldBy(world, 'concern', 'wait', '--reason', 'x')).toEqual({ exit: 2, code: 'no-concern' });
    await raise(world, '会赔吗');
    await raise(world, '赔多少');
    expect(await toldBy(world, 'concern', 'wait', '--reason', 'x')).toEqual({
      exit: 2,
      code: 'concern-missing',
    });
  });
});
