import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const CALM = [
  ...[
    'injury=no',
    'minors=no',
    'frail=no',
    'foodDrug=no',
    'regulator=no',
    'stateMedia=no',
    'executiveWords=no',
  ],
  ...[
    'dignity=no',
    'crowd=no',
    'sharePrice=no',
    'people=0',
    'inconvenienced=0',
    'hotSearch=999',
    'reads=1,200',
  ],
  ...['plays=1万', 'likes=5', 'reposts=0', 'outlets=0', 'loss=0'],
];

/** What was printed, as if the screen were wide enough for every line. */
const unwrapped = ({ out }: { readonly out: string }): string => out.replace(/\n {4}/g, ' ');

const questionOf = (answer: string): string => answer.split('=')[0] ?? '';

/** What is answered otherwise after all that is calm takes its place. */
const classified = (world: World, ...answers: readonly string[]) =>
  world.run(
    'classify',
    '--answer',
    ...answers.filter(
      (answer, at) => !answers.slice(at + 1).some((later) => questionOf(later) === questionOf(answer)),
    ),
  );

describe('classify by answers', () => {
  test('answers the JSON that scripts rely on', async () => {
    const world = await kitchenWorld();
    const answer = (await classified(world, ...CALM, 'injury=yes', '--json')).json();
    expect(answer).toMatchObject({ version: 1, tier: 'severe', provisional: false, decidedBy: ['injury'] });
    expect(answer.answers).toMatchObject({ injury: true, minors: false, reads: 1200, plays: 10_000 });
  });

  test('records the answers, what each led to, and what decided', async () => {
    const world = await kitchenWorld();
    await classified(world, ...CALM, 'people=15');
    expect(world.records().at(-1)).toMatchObject({
      type: 'TierAssigned',
      data: { tier: 'moderate', proposed: 'moderate', method: 'highest-band', decidedBy: ['people'] },
    });
    expect(world.records().at(-1)?.data.scores).toMatchObject({ people: 'moderate', reads: 'minor' });
  });

  test('takes an answer not given as unknown, says so, and goes one tier above what is known', async () => {
    const world = await kitchenWorld();
    const { out, err } = await classified(world, 'people=5');
    expect(err).toContain('Not answered, taken as unknown: injury, minors');
    expect(out).toContain('classified for now: Moderate; look again within the hour');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'moderate', provisional: true });
  });

  test.each(['unknown', '不知道', '?'])('“%s” is an answer', async (word) => {
    const world = await kitchenWorld();
    const { exit } = await classified(world, `injury=${word}`, `people=${word}`);
    expect(exit).toBe(0);
    expect(world.records().at(-1)?.data.answers).toMatchObject({ injury: 'unknown', people: 'unknown' });
  });

  test('shows what decided, and what would change it, in both languages', async () => {
    const world = await kitchenWorld();
    const english = await classified(world, ...CALM, 'people=15');
    const chinese = await classified(world, ...CALM, 'people=15', '--lang', 'zh');
    expect(english.out).toContain('Result: Moderate  decided by: How many people were harmed');
    expect(unwrapped(english)).toContain('Down to Minor if: How many people were harmed < 10');
    expect(unwrapped(english)).toContain('Up to Severe if: How many people were harmed ≥ 100, or');
    expect(chinese.out).toContain('结论：中度  由此决定：多少人受到伤害');
    expect(unwrapped(chinese)).toContain('降为轻度：多少人受到伤害 < 10');
  });

  test('says who must sign texts now, and what the plan advises', async () => {
    const world = await kitchenWorld();
    const { out } = await classified(world, ...CALM, 'injury=yes', '--lang', 'zh');
    expect(out).toContain('文稿须经：会签 业务核查、法务 → 签发 总指挥');
    expect(out).toContain('发布正式文稿');
  });

  test('starts the tasks that an answer asks for', async () => {
    const world = await kitchenWorld();
    await classified(world, ...CALM, 'injury=yes');
    const { tasks } = (await world.run('status', '--json')).json();
    expect(tasks).toContainEqual(expect.objectContaining({ id: 'hospital', status: 'waiting' }));
    expect(tasks).toContainEqual(expect.objectContaining({ id: 'guardian', status: 'idle' }));
  });

  test.each([
    [[], 'answers-missing'],
    [['--answer', 'peeple=5'], 'factor-unknown'],
    [['--answer', 'people'], 'pair-unreadable'],
    [['--answer', 'people=many'], 'number-unreadable'],
    [['--answer', 'people=-3'], 'number-negative'],
    [['--answer', 'injury=7'], 'answer-unreadable'],
    [['enormous', '--reason', 'x'], 'tier-unknown'],
    [['severe'], 'reason-judgement'],
    [['severe', '--reason', '  '], 'reason-judgement'],
    [['severe', '--provisional'], 'reason-provisional'],
    [['--tier', 'minor', '--answer', 'injury=yes'], 'reason-override'],
  ])('classify %j is a usage error that records nothing', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'classify', ...argv)).toEqual({ exit: 2, code });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('without answers names every factor and the seconds-long path', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('classify');
    expect(err).toContain('crisis classify --answer FACTOR=VALUE');
    expect(err).toContain('injury, minors, frail');
    expect(err).toContain('crisis classify --provisional TIER --reason');
  });
});

describe('classify by the lead’s word', () => {
  test.each(['severe', 'Severe', '重度'])('names the tier as “%s”', async (name) => {
    const world = await kitchenWorld();
    await world.run('classify', name, '--reason', 'named by national media');
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'severe',
      method: 'judgement',
      provisional: false,
      reason: 'named by national media',
    });
  });

  test('provisionally, in seconds; looking again is due within the hour', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(
      'classify',
      '--provisional',
      '重度',
      '--reason',
      '央媒点名',
      '--lang',
      'zh',
    );
    expect(out).toContain('先行定级：重度，一小时内复核');
    const { tasks, provisional } = (await world.run('status', '--json')).json();
    expect(provisional).toBe(true);
    expect(tasks).toContainEqual(
      expect.objectContaining({ id: 'reclassify', status: 'open', due: '2026-11-20T07:40:00.000Z' }),
    );
  });

  test('a settled tier ends the duty to look again', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--provisional', '--reason', 'x');
    await world.run('classify', 'severe', '--reason', 'y');
    const { tasks } = (await world.run('status', '--json')).json();
    expect(tasks).not.toContainEqual(expect.objectContaining({ id: 'reclassify', status: 'open' }));
  });

  test('another tier than the answers say needs a reason that names both', async () => {
    const world = await kitchenWorld();
    const bare = await classified(world, ...CALM, '--tier', '重度', '--lang', 'zh');
    const reasoned = await classified(world, ...CALM, '--tier', 'severe', '--reason', 'trend is steep');
    expect(bare.err).toContain('按回答应为轻度，不是重度。改判须写原因');
    expect(reasoned.exit).toBe(0);
    expect(world.records().at(-1)?.data).toMatchObject({
      tier: 'severe',
      proposed: 'minor',
      reason: 'trend is steep',
    });
  });

  test('classifying again keeps history, and shows old and new deadlines', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const { out } = await world.run('classify', 'minor', '--reason', 'calm');
    expect(unwrapped({ out })).toContain('or record the decision to stay silent for now: 15:40 → 16:40');
    const [first, second] = world.records().filter(({ type }) => type === 'TierAssigned');
    expect([first?.data.tier, second?.data.tier]).toEqual(['severe', 'minor']);
    expect(second?.data.rebased).toContainEqual({
      duty: 'first-response',
      from: '2026-11-20T07:40:00.000Z',
      to: '2026-11-20T08:40:00.000Z',
    });
  });

  test('somebody without the power is refused, told who has it, and shown the break-glass line', async () => {
    const world = await kitchenWorld();
    const { exit, err } = await world.run('classify', 'severe', '--reason', 'x', '--as', '陈晨');
    expect(exit).toBe(1);
    expect(err).toContain('陈晨 may not classify here; that is for Lead, Executive (王岚, 周岳).');
    expect(err).toContain('break glass:  crisis classify severe --reason x --as "陈晨" --override');
  });

  test('an override of that rule is said loudly', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(
      ...'classify severe --as 陈晨 --override --reason'.split(' '),
      'nobody answers',
    );
    expect(out).toContain('RULE SET ASIDE: nobody answers');
    expect(world.records().at(-1)?.override).toEqual({ codes: ['power-missing'], reason: 'nobody answers' });
  });
});
