import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';
import { CTRL_C, type Scripted } from '../support/scripted-prompter.ts';

const floors = (injury: Scripted['answer']): readonly Scripted[] => [
  { asked: '有人受伤、患病或死亡', answer: injury },
  { asked: '涉及未成年人', answer: '否' },
  { asked: '涉及老年人', answer: '否' },
  { asked: '涉及食品或药品安全', answer: '否' },
  { asked: '监管部门约谈', answer: '否' },
  { asked: '被中央媒体', answer: '否' },
  { asked: '起因是高管', answer: '否' },
  { asked: '涉及民族', answer: '否' },
  { asked: '现场有人群聚集', answer: '否' },
  { asked: '股价异动', answer: '否' },
];

const FACTORS: readonly Scripted[] = [
  {
    asked: '轻度 0 起 · 中度 10 起 · 重度 100 起',
    answer: '１５',
  },
  { asked: '多少人受到不便', answer: '0' },
  {
    asked: '轻度 前 50 位 · 中度 前 30 位 · 重度 前 10 位',
    answer: '999',
  },
  { asked: '相关话题阅读量', answer: '2万' },
  { asked: '播放多少', answer: '0' },
  { asked: '点赞多少', answer: '0' },
  { asked: '转发多少', answer: '0' },
  { asked: '多少家媒体', answer: '0' },
  { asked: '预计直接损失', answer: '0' },
];

const confirm = (answer: string): Scripted => ({ asked: '确认这一等级', answer });

describe('classify in a terminal', () => {
  test('asks floors first, then factors with their bands, shows the result, and records on yes', async () => {
    const world = await kitchenWorld();
    const script = [...floors('否'), ...FACTORS, confirm('是')];
    const { exit, out } = await world.answering(script, 'classify', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('结论：中度  由此决定：多少人受到伤害');
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'moderate',
      provisional: false,
      answers: { injury: false, people: 15, reads: 20_000 },
    });
  });

  test('an empty answer is “don’t know”, and makes the tier provisional', async () => {
    const world = await kitchenWorld();
    const [people, ...rest] = FACTORS;
    const unknown = [...floors(''), ...rest.map(({ asked }) => ({ asked, answer: '' }))];
    const [floorAnswers, others] = [unknown.slice(0, -rest.length), unknown.slice(-rest.length)];
    const answers = [...floorAnswers, { asked: people?.asked ?? '', answer: '5' }, ...others, confirm('是')];
    await world.answering(answers, 'classify', '--lang', 'zh');
    const { data } = world.records().at(-1) ?? {};
    expect(data).toMatchObject({ provisional: true, answers: { injury: 'unknown', people: 5 } });
  });

  test('nothing known is no ground for a tier', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const unknown = [...floors(''), ...FACTORS].map(({ asked }) => ({ asked, answer: '' }));
    const { exit, err } = await world.answering(unknown, 'classify', '--lang', 'zh');
    expect(exit).toBe(2);
    expect(err).toContain('目前什么都不清楚，未作记录');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('a yes or no is typed, in either language, and what is neither is turned down', async () => {
    const world = await kitchenWorld();
    await expect(
      world.answering([{ ...(floors('')[0] ?? { asked: '' }), answer: '也许' }], 'classify', '--lang', 'zh'),
    ).rejects.toThrow('也许');
  });

  test('records nothing on no', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { exit, err } = await world.answering(
      [...floors('否'), ...FACTORS, confirm('否，不记录')],
      ...['classify', '--lang', 'zh'],
    );
    expect(exit).toBe(0);
    expect(err).toContain('未作任何记录。');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('asks why when the lead names another tier', async () => {
    const world = await kitchenWorld();
    await world.answering(
      [
        ...floors('否'),
        ...FACTORS,
        confirm('改为其他等级'),
        { asked: '定为哪一级', answer: '重度' },
        { asked: '为什么', answer: '势头很猛' },
      ],
      ...['classify', '--lang', 'zh'],
    );
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'severe',
      proposed: 'moderate',
      reason: '势头很猛',
    });
  });

  test('asks why when the tier changes', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const script = [...floors('否'), ...FACTORS, confirm('是'), { asked: '为什么', answer: '已控制' }];
    await world.answering(script, 'classify', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'moderate', reason: '已控制' });
  });

  test('offers the earlier answers as defaults', async () => {
    const world = await kitchenWorld();
    await world.answering([...floors('是'), ...FACTORS, confirm('是')], 'classify', '--lang', 'zh');
    const same = [...floors(''), ...FACTORS].map(({ asked }) => ({ asked, answer: '' }));
    await world.answering([...same, confirm('是')], 'classify', '--lang', 'zh');
    expect(world.records().at(-1)?.data.answers).toEqual(world.records().at(-2)?.data.answers);
  });

  test('turns an unreadable answer down at the question', async () => {
    const world = await kitchenWorld();
    const script = [...floors('否'), { asked: '多少人受到伤害', answer: '很多' }];
    await expect(world.answering(script, 'classify', '--lang', 'zh')).rejects.toThrow(
      '“很多” was turned down',
    );
  });

  test('on Ctrl-C prints the command line that continues, and records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const script = [...floors('是').slice(0, 2), { asked: '涉及老年人', answer: CTRL_C }] as const;
    const { exit, err } = await world.answering(script, 'classify', '--lang', 'zh');
    expect(exit).toBe(130);
    expect(err).toContain('从这里继续：crisis classify --lang zh --answer injury=yes minors=no');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('asks only what the flags left open', async () => {
    const world = await kitchenWorld();
    const { exit } = await world.answering(
      [...floors('否').slice(1), ...FACTORS.slice(1), confirm('是')],
      ...['classify', '--lang', 'zh', '--answer', 'injury=no', 'people=15'],
    );
    expect(exit).toBe(0);
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'moderate' });
  });
});

test('the lead who names a tier in a terminal is asked why', async () => {
  const world = await kitchenWorld();
  await world.answering([{ asked: '为什么', answer: '伤者已出院' }], 'classify', '轻度', '--lang', 'zh');
  expect(world.records().at(-1)?.data).toMatchObject({ tier: 'minor', reason: '伤者已出院' });
});
