import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

/** Every floor is answered no, and nothing is left open but what a test says. */
const CALM = [
  ...['injury', 'minors', 'frail', 'foodDrug', 'regulator', 'stateMedia', 'executiveWords', 'dignity'],
  ...['crowd', 'sharePrice'],
].map((floor) => `${floor}=no`);
const NUMBERS = [
  ...['people=0', 'inconvenienced=0', 'hotSearch=999', 'reads=0', 'plays=0', 'likes=0', 'reposts=0'],
  ...['outlets=0', 'loss=0'],
];

const questionOf = (answer: string): string => answer.split('=')[0] ?? '';

/** All that is calm, but for what is answered otherwise. */
const calmBut = (more: readonly string[]): readonly string[] => [
  ...[...CALM, ...NUMBERS].filter((calm) => !more.map(questionOf).includes(questionOf(calm))),
  ...more,
];

const classified = (world: World, ...more: readonly string[]) =>
  world.run('classify', '--reason', 'as counted', '--answer', ...calmBut(more));

/** What was printed, as if the screen were wide enough for every line. */
const unwrapped = (out: string): string => out.replace(/\n {4}/g, ' ');

describe('a doubtful answer', () => {
  test.each([
    ['1000-5000', { from: 1000, to: 5000 }],
    ['~2万', { from: 16_000, to: 24_000, about: 20_000 }],
    ['1到2万', { from: 10_000, to: 20_000 }],
    ['至少500', { from: 500 }],
  ])('“%s” is recorded as the range that it is', async (text, range) => {
    const world = await kitchenWorld();
    await classified(world, `reposts=${text}`);
    expect(world.records().at(-1)?.data.answers).toMatchObject({ reposts: range });
  });

  test('within one band decides like a number', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'reposts=~2万', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'severe', provisional: false });
    expect(out).toContain('重度  约 2万（1.6万–2.4万）');
  });

  test('across bands says which tiers are possible, what to find out, and what each answer would mean', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'people=5-50', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'moderate',
      provisional: true,
      possible: ['minor', 'moderate'],
    });
    expect(out).toContain('目前可能：轻度到中度；还有 1 个问题会影响定级');
    expect(unwrapped(out)).toContain('最值得先查：多少人受到伤害（≥ 5 则轻度；≥ 10 则中度）');
  });

  test('asks the unknown floor first that would settle most', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('classify', '--answer', 'people=5', 'injury=unknown');
    expect(unwrapped(out)).toContain(
      'Find out first: Has anyone been injured, fallen ill or died — yes: Severe; no: Minor to Severe',
    );
  });

  test('that begins with the larger number is a usage error', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'classify', '--answer', 'people=50-5')).toEqual({
      exit: 2,
      code: 'range-reversed',
    });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('in tens of thousands is read in the unit that the question has', async () => {
    const world = await kitchenWorld();
    await classified(world, 'loss=50万');
    expect(world.records().at(-1)?.data.answers).toMatchObject({ loss: 50 });
    await classified(world, 'loss=约1.2亿');
    expect(world.records().at(-1)?.data.answers).toMatchObject({
      loss: { from: 9600, to: 14_400, about: 12_000 },
    });
    await classified(world, 'loss=50');
    expect(world.records().at(-1)?.data.answers).toMatchObject({ loss: 50 });
  });

  test('settles a condition only where all of the range does', async () => {
    const world = await kitchenWorld();
    const isCalledFor = async (people: string): Promise<unknown> => {
      await classified(world, `people=${people}`);
      const conditions = world.records().at(-1)?.data.conditions as Readonly<Record<string, boolean>>;
      return conditions['task.third-party'];
    };
    expect(await isCalledFor('0')).toBe(false);
    expect(await isCalledFor('0-5')).toBe(false);
    expect(await isCalledFor('3-5')).toBe(true);
  });
});

describe('answers given again', () => {
  test('keep what was known before, and say so', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'people=200', 'injury=no');
    const { err } = await world.run('classify', '--answer', 'loss=50', '--reason', 'loss counted');
    expect(err).toContain('Answered before and still taken to hold: injury=no, people=200');
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'severe',
      answers: { people: 200, injury: false, loss: 50 },
    });
  });

  test('on one command line in two ways are a usage error that names both', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { err, exit } = await world.run('classify', '--answer', 'people=1', 'people=200');
    expect(exit).toBe(2);
    expect(err).toContain('people was answered twice: 1, 200');
    expect(recordedSince(world, before)).toEqual([]);
    expect((await world.run('classify', '--answer', 'people=1', 'people=1')).exit).toBe(0);
  });

  test('can be taken back', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'people=200');
    await world.run('classify', '--answer', 'people=unknown', '--reason', 'the count was wrong');
    expect(world.records().at(-1)?.data).toMatchObject({ answers: { people: 'unknown' } });
  });

  test.each([
    [['--tier', 'severe', 'minor', '--reason', 'x'], 'tier-twice'],
    [['--answer', 'hotSearch=0'], 'rank-zero'],
  ])('classify %j is a usage error', async (argv, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'classify', ...argv)).toEqual({ exit: 2, code });
  });
});

describe('the screen', () => {
  test('lists what alone would lift the tier, the nearest first, and how many more there are', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'reposts=900', 'outlets=2', 'loss=99', '--lang', 'zh');
    expect(unwrapped(out)).toContain(
      '升为中度：预计直接损失多少 ≥ 100，或 传播最广的一条，转发多少 ≥ 1,000，或',
    );
    expect(unwrapped(out)).toContain('升为重度：有人受伤、患病或死亡：是，或');
  });

  test('says it where the lead departs from the answers', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'people=200', '--tier', 'minor', '--lang', 'zh');
    expect(out).toContain('按回答应为重度，组长定为轻度：as counted');
  });

  test('shows a number with its unit, and how many rows there was no room for', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'loss=100万', '--lang', 'zh');
    expect(out).toContain('中度  100 万元');
  });
});

describe('classify --explain', () => {
  test('shows every method side by side, what each criterion adds, and what would change the tier', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'people=15', 'reposts=1,200', '--explain');
    expect(out).toContain('Three methods side by side');
    expect(out).toContain('Highest band      Moderate');
    expect(out).toMatch(/Weighted mean +Moderate +0\.90 of 2/);
    expect(out).toMatch(/People affected +0\.64 × 1\.00 +█+░* 0\.64/);
    expect(out).toMatch(/How many people were harmed +15 → 100 +Severe/);
  });

  test('points out where the methods disagree, and the report keeps it', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, 'reposts=2万', '--explain', '--lang', 'zh');
    expect(unwrapped(out)).toContain(
      '方法之间有分歧：本预案按最高档定为重度；加权平均为中度、模糊综合评价为轻度',
    );
    const report = await world.run('report', '--lang', 'zh');
    expect(report.out).toContain('**各方法不一致**：⚠ 取各项中最高一档: 重度 · 各项加权平均: 中度');
  });

  test('alone explains the tier in force and records nothing', async () => {
    const world = await kitchenWorld();
    await classified(world, 'people=15');
    const before = world.records().length;
    const { out, exit } = await world.run('classify', '--explain');
    expect(exit).toBe(0);
    expect(out).toContain('Three methods side by side');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('says it when the lead decided against the answers', async () => {
    const world = await kitchenWorld();
    await classified(world, '--tier', 'severe', '--reason', 'steep trend');
    const { out } = await world.run('classify', '--explain');
    expect(out).toContain('In force, by the lead’s word: Severe (steep trend)');
  });

  test('gives scripts the figures', async () => {
    const world = await kitchenWorld();
    const json = (await classified(world, 'people=5-50', '--explain', '--json')).json();
    expect(json).toMatchObject({
      version: 1,
      possible: ['minor', 'moderate'],
      questions: [{ id: 'people', worth: 1 }],
      methods: [{ method: 'highest-band', tier: 'moderate' }, { method: 'weighted' }, { method: 'fuzzy' }],
      contributions: expect.any(Array) as unknown[],
      moves: expect.any(Array) as unknown[],
    });
  });
});

describe('classify --ratings', () => {
  const rated = (world: World, who: string, ...answers: readonly string[]) =>
    world.run('classify', '--rate', '--as', who, '--answer', ...calmBut(answers));

  test('joins what several people rated, shows how far they agree, and the lead decides', async () => {
    const world = await kitchenWorld();
    await rated(world, '王岚', 'people=15');
    await rated(world, '周岳', 'people=200', 'loss=200');
    const { out } = await world.run('classify', '--ratings', '--lang', 'zh');
    expect(out).toContain('肯德尔和谐系数 W');
    expect(out).toContain('多少人受到伤害');
    expect(world.records().at(-1)).toMatchObject({
      type: 'TierAssigned',
      data: {
        tier: 'severe',
        provisional: true,
        raters: ['wang', 'zhou'],
        answers: { people: { from: 15, to: 200, about: 107.5 }, loss: { from: 0, to: 200, about: 100 } },
      },
    });
  });

  test('holds on to a yes that another denies, for now', async () => {
    const world = await kitchenWorld();
    await rated(world, '王岚', 'people=1');
    await world.run('classify', '--rate', '--as', '周岳', '--answer', 'injury=yes');
    await world.run('classify', '--ratings');
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'severe',
      provisional: true,
      answers: { injury: true },
    });
  });

  test('is a usage error while nobody has rated', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'classify', '--ratings')).toEqual({ exit: 2, code: 'ratings-none' });
  });

  test('what more than half of the raters come to by themselves is not talked down by joining their answers', async () => {
    const world = await kitchenWorld();
    await rated(world, '王岚', 'people=5', 'reposts=50000');
    await rated(world, '周岳', 'people=50', 'reposts=50000');
    await rated(world, '李哲', 'people=200', 'reposts=50');
    const { out } = await world.run('classify', '--ratings', '--lang', 'en');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'severe', provisional: true });
    expect(out).toMatch(/The answers of each alone lead to: .*Severe.*Severe.*Severe/);
    expect(out).toContain('more than half of the raters come to it by themselves');
  });

  test('an answer of the lead’s own goes before what was rated', async () => {
    const world = await kitchenWorld();
    await rated(world, '王岚', 'people=15');
    await rated(world, '周岳', 'people=200');
    await world.run('classify', '--ratings', '--answer', 'people=30');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'moderate', answers: { people: 30 } });
  });
});

describe('the lead’s word after answers', () => {
  test('keeps what was answered, with the tasks that it asks for', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'injury=yes', 'people=200', '--lang', 'en');
    const { out } = await world.run('classify', 'severe', '--reason', 'the boss says so too', '--lang', 'en');
    expect(out).not.toContain('no longer asked for');
    expect(world.records().at(-1)?.data).toMatchObject({ answers: { injury: true, people: 200 } });
  });

  test('says which answer on record asks for more than the lead names', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'injury=yes', '--lang', 'en');
    const { err, exit } = await world.run('classify', 'minor', '--reason', 'calmer', '--lang', 'en');
    expect(exit).toBe(0);
    expect(err).toMatch(/On record: .*injured.* asks for Severe\s+at least/);
    expect(err).toMatch(/crisis\s+classify --answer injury=no/);
  });

  test('is the tier in force that --explain shows', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '--answer', 'injury=yes', '--lang', 'en');
    await world.run('classify', 'minor', '--reason', 'calmer', '--lang', 'en');
    const told = await world.run('classify', '--explain', '--json');
    expect(told.json()).toMatchObject({ tier: 'minor', proposed: 'severe', reason: 'calmer' });
  });
});

describe('classify --dry-run', () => {
  test('shows what answers would come to and records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { out } = await world.run('classify', '--answer', 'people=200', '--dry-run', '--lang', 'en');
    expect(out).toContain('Result: Severe');
    expect(out).toContain('Tried out only: nothing was recorded');
    const told = await world.run('classify', '--answer', 'people=200', '--dry-run', '--json');
    expect(told.json()).toMatchObject({ tier: 'severe', recorded: [] });
    expect(world.records()).toHaveLength(before);
  });
});
