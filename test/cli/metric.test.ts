import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const lastReadings = (world: World): unknown => world.records().at(-1)?.data.readings;

describe('metric', () => {
  test('reads gauges by id, by their names in either language, or by any name', async () => {
    const world = await kitchenWorld();
    const named = async (name: string): Promise<unknown> => {
      await world.run('metric', `${name}=7`);
      return lastReadings(world);
    };
    for (const name of ['hotSearch', 'HOTSEARCH', '热搜', 'trending', ' 热搜 '])
      expect(await named(name)).toEqual([{ metric: 'hotSearch', value: 7 }]);
    expect(await named('百度指数')).toEqual([{ metric: '百度指数', value: 7 }]);
    expect(await named('cafe\u0301')).toEqual([{ metric: 'caf\u00e9', value: 7 }]);
    expect(await named('CAFÉ')).toEqual([{ metric: 'caf\u00e9', value: 7 }]);
    expect(await named('__proto__')).toEqual([{ metric: '__proto__', value: 7 }]);
  });

  test('reads numbers as people write them, several at once', async () => {
    const world = await kitchenWorld();
    await world.run('metric', '热搜＝７', '阅读=1.2亿', '负面=约3千', 'plays=20k', '--source', '微博');
    expect(world.records().at(-1)).toMatchObject({
      type: 'MetricRecorded',
      data: {
        readings: [
          { metric: 'hotSearch', value: 7 },
          { metric: 'reads', value: 120_000_000 },
          { metric: 'negative', value: 3000 },
          { metric: 'plays', value: 20_000 },
        ],
        source: '微博',
      },
    });
  });

  test('says where the heat goes: a rank of 7 after 12 is hotter', async () => {
    const world = await kitchenWorld();
    await world.run('metric', '热搜=12', '阅读=1.2亿', '负面=320', '--at', '14:00');
    const { out } = await world.run('metric', '热搜=7', '阅读=1.1亿', '负面=320', '--lang', 'zh');
    expect(out).toContain('✓ 热搜 7 ↑ (12)');
    expect(out).toContain('✓ 阅读 1.1亿 ↓ (1.2亿)');
    expect(out).toContain('✓ 负面 320 → (320)');
  });

  test('takes readings of earlier in between', async () => {
    const world = await kitchenWorld();
    await world.run('metric', '热搜=7');
    await world.run('metric', '热搜=30', '--at', '13:00');
    const { heat } = (await world.run('status', '--json')).json();
    expect(heat).toMatchObject([{ metric: 'hotSearch', last: { value: 7 }, before: { value: 30 } }]);
  });

  test('answers a script with what was read', async () => {
    const world = await kitchenWorld();
    expect((await world.run('metric', '热搜=7', '--json')).json()).toMatchObject({
      version: 1,
      recorded: [{ type: 'MetricRecorded' }],
      readings: [{ metric: 'hotSearch', value: 7 }],
      baseline: false,
    });
  });

  test.each([
    [['热搜'], 'pair-unreadable'],
    [['热搜='], 'pair-unreadable'],
    [['负面=-3'], 'number-negative'],
    [['负面=NaN'], 'number-unreadable'],
    [['负面=很多'], 'number-unreadable'],
    [['负面=3', 'negative=4'], 'metric-twice'],
    [['热搜=0'], 'rank-invalid'],
    [['热搜=7.5'], 'rank-invalid'],
    [['--baseline'], 'pairs-missing'],
    [['--source', '微博'], 'pairs-missing'],
  ])('metric %j is a usage error that records nothing', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'metric', ...argv)).toEqual({ exit: 2, code });
    expect(recordedSince(world, before)).toEqual([]);
  });
});

describe('metric alone', () => {
  test('says when nothing was read', async () => {
    const world = await kitchenWorld();
    expect((await world.run('metric')).out).toContain('Nothing was read yet');
    expect((await world.run('metric', '--json')).json()).toMatchObject({ metrics: [], baselines: {} });
  });

  test('lists the last two values, where they go, and an ordinary day', async () => {
    const world = await kitchenWorld();
    await world.run('metric', '负面=20', '转发=100', '--baseline');
    await world.run('metric', '负面=80', '--at', '14:10');
    await world.run('metric', '负面=320', '--source', '微博');
    const { out } = await world.run('metric', '--lang', 'zh');
    expect(out).toMatch(/^ {2}负面 +320 \(14:40\) ↑ +80 \(14:10\) +平日 20 +微博$/m);
    expect(out).toContain('平日水平：转发 100');
    expect((await world.run('metric', '--json')).json()).toMatchObject({
      metrics: [
        {
          metric: 'negative',
          last: { value: 320, at: '2026-11-20T06:40:00.000Z', source: '微博' },
          before: { value: 80, source: null },
          direction: 'up',
          baseline: 20,
        },
      ],
      baselines: { negative: 20, reposts: 100 },
    });
  });
});

describe('a reading and the tier', () => {
  test('says that the answer it was classified with has moved to another band', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'hotSearch=45', '--yes');
    expect((await world.run('metric', '热搜=40', '--lang', 'zh')).out).not.toContain('重新定级');
    const { out } = await world.run('metric', '热搜=7', '--lang', 'zh');
    expect(out).toContain('热搜 7 已到“重度”档（定级时 45，“轻度”档）');
    expect(out).toContain('crisis classify');
  });

  test('says so when it was unknown and now reaches above the tier', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'minor', '--reason', 'x');
    const { out } = await world.run('metric', '转发=2万', '--lang', 'zh');
    expect(out).toContain('转发 2万 够得上“重度”（现为轻度');
    expect((await world.run('metric', '转发=20', '--lang', 'zh')).out).not.toContain('重新定级');
  });

  test('says nothing of it before there is a tier', async () => {
    const world = await kitchenWorld();
    expect((await world.run('metric', '热搜=1', '--lang', 'zh')).out).not.toContain('重新定级');
  });
});

describe('attention that is back to an ordinary day', () => {
  test('ends the follow-up by itself', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    world.at('2026-11-24T10:00:00+08:00');
    const phase = async (): Promise<unknown> => (await world.run('status', '--json')).json().phase;
    expect(await phase()).toBe('follow-up');
    await world.run('metric', '负面=20', '--baseline');
    expect(await phase()).toBe('follow-up');
    await world.run('metric', '负面=24');
    expect(await phase()).toBe('follow-up');
    world.at('2026-11-24T11:00:00+08:00');
    await world.run('metric', '负面=23');
    expect(await phase()).not.toBe('follow-up');
  });
});
