import { describe, expect, test } from 'vitest';
import { drafted } from '../support/apology-world.ts';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

describe('statement draft', () => {
  test('stores the text with its hash, its facts and who drafted it', async () => {
    const { world, id } = await drafted();
    const { data, by } = world.records().at(-1) ?? {};
    expect(data).toMatchObject({
      statement: id,
      plan: 'apology',
      template: 'apology',
      language: 'zh-CN',
      facts: ['shops'],
      gaps: [],
    });
    expect(String(data?.text)).toContain('· 两家门店停业：2家。\n');
    expect(String(data?.text)).toContain('示例餐饮有限公司\n2026年11月20日 14:40\n');
    expect(by).toMatchObject({ person: 'wang' });
  });

  test('shows the text behind a bar, the check code, and whom it waits for', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const { out } = await world.run('statement', 'draft', 'apology', '--lang', 'zh');
    const { data } = world.records().at(-1) ?? {};
    expect(out).toContain(`致歉信  草稿  校验码 ${String(data?.sha256).slice(0, 6).toUpperCase()}`);
    expect(out).toContain('  │ 致受到影响的各位');
    expect(out).toMatch(/会签.*业务核查.*李哲/);
    expect(out).toMatch(/签发.*总指挥.*周岳/);
  });

  test('takes the language of the text from the flag, whatever the interface speaks', async () => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', 'situation', '--language', 'en', '--lang', 'zh');
    const { data } = world.records().at(-1) ?? {};
    expect(data?.language).toBe('en');
    expect(String(data?.text)).toContain('We learned of this at 14:40 on 20 November 2026 (UTC+08:00).');
  });

  test('tells a Chinese reader the offset of a time that is not Beijing’s', async () => {
    const world = makeWorld({ zone: 'Europe/Berlin' });
    await world.run('start', '--title', 'Ratte', '--yes');
    await world.run('statement', 'draft', 'apology', '--language', 'zh');
    expect(String(world.records().at(-1)?.data.text)).toContain('\n2026年11月20日 07:40（UTC+01:00）\n');
  });

  test('leaves out what is not confirmed, and counts it', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', '有人说看到五只');
    await world.run('fact', 'add', '一家门店', '--confirmed-by', '李哲');
    await world.run('statement', 'draft', 'apology');
    const text = String(world.records().at(-1)?.data.text);
    expect(text).not.toContain('五只');
    expect(text).toContain('另有1项情况还在核实');
  });

  test('names the promised time', async () => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', 'first-words', '--next-update', '今天 18:00');
    expect(String(world.records().at(-1)?.data.text)).toContain('2026年11月20日 18:00前');
  });

  test('keeps the promised time on record, so that it falls due', async () => {
    const world = await kitchenWorld();
    const { json } = await world.run(
      ...['statement', 'draft', 'first-words', '--next-update', '今天 18:00', '--json'],
    );
    expect(world.records().at(-1)?.data.nextUpdate).toBe('2026-11-20T10:00:00.000Z');
    expect(json().nextUpdate).toBe('2026-11-20T10:00:00.000Z');
  });

  test.each([
    [['致歉信'], 'apology'],
    [['--kind', '情况说明'], 'situation'],
    [['--kind', 'Apology'], 'apology'],
  ])('%j names a text as people call it', async (argv, plan) => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', ...argv);
    expect(world.records().at(-1)?.data).toMatchObject({ plan, template: plan });
  });

  test('a reply names who asked and what, and says which query it answers', async () => {
    const world = await kitchenWorld();
    await world.run('incoming', 'add', '几家门店停业？', '--from', '新华社 陈记者', '--kind', 'media');
    const incoming = world.records().at(-1)?.data.incoming;
    await world.run('statement', 'draft', 'media-reply', '--incoming', String(incoming));
    expect(world.records().at(-1)?.data).toMatchObject({ incoming });
    expect(String(world.records().at(-1)?.data.text)).toContain('几家门店停业');
  });

  test('a gap is named, and bars sign-off even with an override', async () => {
    const world = makeWorld();
    await world.run('start', '--title', 'Rat', '--yes');
    const { out } = await world.run('statement', 'draft', 'apology', '--lang', 'zh');
    const id = String(world.records().at(-1)?.data.statement);
    expect(out).toContain('【to fill: organisation】');
    expect(out).toContain('文稿有待填之处，不能签发');
    expect(await toldBy(world, 'statement', 'approve', id, '--override', '--reason', 'x')).toEqual({
      exit: 1,
      code: 'statement-gaps',
    });
    const publish = ['statement', 'publish', id, '--channel', 'weibo', '--override', '--reason', 'x'];
    expect(await toldBy(world, ...publish)).toEqual({ exit: 1, code: 'statement-gaps' });
  });

  test.each([
    [['appology'], 'template-unknown'],
    [['apology', '--language', 'fr'], 'language-unknown'],
    [['apology', '--next-update', '1h ago'], 'time-in-past'],
    [['apology', '--next-update', 'soon'], 'time-unreadable'],
    [['apology', '--channel', 'telegram'], 'channel-unknown'],
    [[], 'draft-what'],
    [['--kind', 'novel'], 'kind-unknown'],
    [['apology', '--incoming', 'i999'], 'incoming-unknown'],
  ])('statement draft %j is turned down', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'statement', 'draft', ...argv)).toEqual({ exit: 2, code });
    expect(recordedSince(world, before)).toEqual([]);
  });
});
