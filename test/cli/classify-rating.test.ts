import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { CTRL_C } from '../support/scripted-prompter.ts';
import { makeWorld, type World } from '../support/world.ts';

/** One incident at three desks: li and zhao have logins of their own, and act as themselves. */
async function threeDesks(width = 80) {
  const wang = await kitchenWorld({ width });
  const desk = (user: string, as: string, made: number): World =>
    makeWorld({ directory: wang.directory, user, width, made, env: { CRISIS_AS: as } });
  return { wang, li: desk('lizhe', '李哲', 100), zhao: desk('zhaomin', '赵敏', 200) };
}

type Desks = Awaited<ReturnType<typeof threeDesks>>;

const rate = (world: World, ...answers: readonly string[]) =>
  world.run('classify', '--rate', '--lang', 'zh', '--answer', ...answers);

/** All three know about injuries, people and reads: tiers 2 1 0, 2 2 1 and 0 1 0. */
async function rateAll({ wang, li, zhao }: Desks) {
  await rate(wang, 'injury=yes', 'people=15', 'reads=20', 'loss=5');
  await rate(li, 'injury=yes', 'people=120', 'reads=2000万');
  return rate(zhao, 'injury=no', 'people=20', 'reads=0');
}

const ANSWERS = { injury: false, people: 20, reads: 0 };

describe('classify --rate', () => {
  test('records one person’s answers in their role, and decides nothing', async () => {
    const { wang } = await threeDesks();
    const before = wang.records().length;
    const { exit, out, err } = await rate(wang, 'people=15', 'injury=no');
    expect(exit).toBe(0);
    expect(recordedSince(wang, before)).toEqual(['RatingGiven']);
    expect(wang.records().at(-1)?.data).toMatchObject({
      role: 'lead',
      answers: { people: 15, injury: false, reads: 'unknown' },
    });
    expect(out).toContain('未定级');
    expect(out).toContain('共 19 问，已答 2 问');
    expect(err).toContain('未回答，按不知道处理');
  });

  test('says who has rated, who has not, how far they agree, and what the lead does next', async () => {
    const desks = await threeDesks();
    const { out } = await rateAll(desks);
    expect(out).toContain('已有 3 人提交意见：王岚（组长）、李哲（业务核查）、赵敏（法务）');
    expect(out).toMatch(/尚未提交：.*周岳.*陈晨/u);
    expect(out).toContain('对 3 项共同要素孰轻孰重，一致程度');
    expect(out).toContain('crisis classify --ratings');
  });

  test('says the same in English', async () => {
    const { wang, li } = await threeDesks();
    await rate(wang, 'people=15', 'reads=20', 'loss=5');
    const { out } = await li.run('classify', '--rate', '--answer', 'people=120', 'reads=20', 'loss=5');
    expect(out).toContain('Rated (2): 王岚 (');
    expect(out.replace(/\n */g, ' ')).toContain(
      'Agreement on which of 3 shared criteria are the worse ones: not to be told apart from chance',
    );
    expect(out).toContain('W 1.00, p = 0.333');
    expect(out).toContain('comes about by chance 33 % of the time');
    expect(out).toContain('The lead decides from all of them:  crisis classify --ratings');
  });

  test('with --json names the raters, what they answered, who is missing, and the agreement', async () => {
    const { wang, li, zhao } = await threeDesks();
    await rate(wang, 'injury=yes', 'people=15', 'reads=20');
    await rate(li, 'injury=yes', 'people=120', 'reads=2000万');
    const flags = ['--answer', 'injury=no', 'people=20', 'reads=0', '--json'];
    const json = (await zhao.run('classify', '--rate', ...flags)).json();
    expect(json).toMatchObject({
      version: 1,
      recorded: [{ type: 'RatingGiven' }],
      raters: [
        { person: 'wang', role: 'lead' },
        { person: 'li', role: 'operations' },
        { person: 'zhao', role: 'legal', answers: ANSWERS },
      ],
      missing: [
        { person: 'zhou', roles: ['executive'] },
        { person: 'chen', roles: ['recorder'] },
      ],
      disputed: ['injury', 'people', 'reads'],
    });
    // Ranks 3 2 1, 2.5 2.5 1 and 1.5 3 1.5: R = 7 7.5 3.5, S = 9.5, two ties of two: W = 12 × 9.5 / (9 × 24 − 3 × 12).
    const { agreement } = json as { agreement: { w: number; degreesOfFreedom: number; isExact: boolean } };
    expect(agreement.w).toBeCloseTo(114 / 180, 12);
    expect(agreement).toMatchObject({ degreesOfFreedom: 2, isExact: true });
  });

  test('has no agreement to speak of with one rater', async () => {
    const { wang } = await threeDesks();
    const { out } = await rate(wang, 'people=15', 'reads=20');
    expect(out).not.toContain('一致程度');
    const { json } = await wang.run('classify', '--rate', '--answer', 'people=16', '--json');
    expect(json()).toMatchObject({ agreement: null, raters: [{ person: 'wang' }] });
  });

  test('a second rating of the same person replaces the first, and keeps what it does not change', async () => {
    const { wang, li } = await threeDesks();
    await rate(wang, 'people=15', 'reads=20', 'likes=7');
    await rate(li, 'people=15', 'reads=20');
    const { out, err } = await rate(wang, 'people=120', 'reads=unknown');
    expect(out).toContain('已有 2 人提交意见：李哲（业务核查）、王岚（组长）');
    expect(err).toContain('沿用你上一次的意见：传播最广的一条，点赞多少\n');
    const { json } = await wang.run('classify', '--rate', '--answer', 'loss=3', '--json');
    expect(json()).toMatchObject({
      raters: [
        { person: 'li' },
        { person: 'wang', answers: { people: 120, reads: 'unknown', likes: 7, loss: 3 } },
      ],
    });
  });

  test('a retracted rating is out', async () => {
    const { wang, li } = await threeDesks();
    await rate(li, 'people=1200');
    const { id = '' } = wang.records().at(-1) ?? {};
    expect((await li.run('retract', id.slice(0, 8), '--reason', 'mistyped')).exit).toBe(0);
    const { out } = await rate(wang, 'people=15');
    expect(out).toContain('已有 1 人提交意见：王岚（组长）');
  });

  test('ratings from before a settled tier are history', async () => {
    const { wang, li } = await threeDesks();
    await rate(li, 'people=15');
    await wang.run('classify', 'severe', '--reason', 'x');
    const { out } = await rate(wang, 'people=15');
    expect(out).toContain('已有 1 人提交意见：王岚（组长）');
  });

  test('says who entered a rating for somebody else', async () => {
    const { wang } = await threeDesks();
    await rate(wang, 'people=15');
    const { out } = await wang.run(
      'classify',
      '--rate',
      '--as',
      '赵敏',
      '--answer',
      'people=5',
      '--lang',
      'zh',
    );
    expect(out).toContain('由王岚代录，非本人提交：赵敏');
  });

  test('fits a narrow screen', async () => {
    const desks = await threeDesks(60);
    const { out } = await rateAll(desks);
    const { out: english } = await desks.wang.run('classify', '--rate', '--answer', 'people=15');
    const widths = `${out}${english}`
      .split('\n')
      .map((line) => line.replace(/[^\u0000-\u2fff]/gu, 'xx').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(60);
  });

  test('is once recorded under the same key', async () => {
    const { wang } = await threeDesks();
    const flags = ['classify', '--rate', '--answer', 'people=15', '--key', 'k1'];
    await wang.run(...flags);
    const before = wang.records().length;
    expect((await wang.run(...flags)).exit).toBe(0);
    expect(recordedSince(wang, before)).toEqual([]);
  });
});

describe('classify --rate refuses', () => {
  test.each([
    ['a typo in a question', ['--answer', 'peple=15'], 'factor-unknown'],
    ['a number that is none', ['--answer', 'people=lots'], 'number-unreadable'],
    ['no answers at all', [], 'rating-missing'],
    ['a tier beside it', ['severe', '--answer', 'people=15'], 'rating-tier'],
    ['a provisional tier', ['--provisional', '--answer', 'people=15'], 'rating-tier'],
  ])('%s, and records nothing', async (_, flags, code) => {
    const { li } = await threeDesks();
    const before = li.records().length;
    expect(await toldBy(li, 'classify', '--rate', ...flags)).toEqual({ exit: 2, code });
    expect(recordedSince(li, before)).toEqual([]);
  });

  test('with the question that was meant', async () => {
    const { li } = await threeDesks();
    const { err } = await li.run('classify', '--rate', '--answer', 'peple=15');
    expect(err).toContain('people');
  });
});

describe('classify --rate in a terminal', () => {
  test('asks what the flags left open, and on Ctrl-C says how to go on', async () => {
    const { wang } = await threeDesks();
    const before = wang.records().length;
    const script = [
      { asked: '有人受伤、患病或死亡', answer: '是' },
      { asked: '涉及未成年人', answer: CTRL_C },
    ] as const;
    const { exit, err } = await wang.answering(script, 'classify', '--rate', '--lang', 'zh');
    expect(exit).toBe(130);
    expect(err).toContain('crisis classify --rate --lang zh --answer injury=yes');
    expect(recordedSince(wang, before)).toEqual([]);
  });

  test('offers a person their own earlier answers, never those of others', async () => {
    const { wang, li } = await threeDesks();
    await rate(li, 'injury=yes', 'people=120');
    await rate(wang, 'people=15');
    const ids = Object.keys(wang.records().at(-1)?.data.answers ?? {});
    const rest = ids.filter((id) => id !== 'injury' && id !== 'people').map((id) => `${id}=unknown`);
    const script = [
      { asked: '有人受伤、患病或死亡', answer: '' },
      { asked: '多少人受到伤害', answer: '' },
    ];
    await wang.answering(script, 'classify', '--rate', '--lang', 'zh', '--answer', ...rest);
    expect(wang.records().at(-1)?.data.answers).toMatchObject({ injury: 'unknown', people: 15 });
  });
});
