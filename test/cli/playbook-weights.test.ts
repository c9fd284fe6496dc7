import { describe, expect, test } from 'vitest';
import { CTRL_C, type Scripted } from '../support/scripted-prompter.ts';
import { makeWorld } from '../support/world.ts';

const THREE = ['playbook', 'weights', '--factors', '人数,传播,损失', '--lang', 'zh'] as const;

const more = (left: string, right: string, answer: string): Scripted => ({
  asked: `“${left}”和“${right}”，哪个更重要`,
  answer,
});
const howMuch = (left: string, right: string, answer: string): Scripted => ({
  asked: `“${left}”比“${right}”重要多少`,
  answer,
});

describe('playbook weights', () => {
  test('asks each pair, shows the weights and what to paste', async () => {
    const world = makeWorld();
    const script = [
      more('人数', '传播', '人数'),
      howMuch('人数', '传播', '3'),
      more('人数', '损失', '人数'),
      howMuch('人数', '损失', '5  明显重要'),
      more('传播', '损失', '说不准'),
    ];
    const { exit, out, err } = await world.answering(script, ...THREE);
    expect(exit).toBe(0);
    expect(out).toContain('3 对中有 1 对未作判断');
    expect(out).toContain(
      [
        '  weights:',
        '    factors: [人数, 传播, 损失]',
        '    judgements:',
        '      - [人数, 传播, 3]',
        '      - [人数, 损失, 5]',
      ].join('\n'),
    );
    expect(err).toContain('下一步：crisis playbook check');
  });

  test('what it prints can be assessed and gives the same weights', async () => {
    const world = makeWorld();
    const answers = ['人数/传播=3', '传播/损失=1/2', '人数/损失=2'];
    const { json } = await world.run(...THREE, '--json', '--answer', ...answers);
    const { yaml, weights } = json() as { yaml: string; weights: object };
    world.write('w.yaml', yaml.replace(/^ {2}weights:\n/, '').replaceAll(/^ {4}/gm, ''));
    expect((await world.run('assess', 'ahp', 'w.yaml', '--json')).json()['weights']).toEqual(weights);
  });

  test('asks about the criteria of a playbook by the names that people know', async () => {
    const world = makeWorld();
    const { exit, json } = await world.run(
      ...['playbook', 'weights', 'new-media', '--json', '--answer'],
      ...['harm/spread=3', 'spread/loss=2', 'harm/loss=5'],
    );
    expect(exit).toBe(0);
    expect(Object.keys(json()['weights'] as object)).toEqual(['harm', 'spread', 'loss']);
    const { yaml } = json() as { yaml: string };
    expect(yaml).not.toContain('factors:');
  });

  test('asks once more for the judgement that contradicts the others', async () => {
    const world = makeWorld();
    const script = [
      more('人数', '传播', '人数'),
      howMuch('人数', '传播', '3'),
      more('人数', '损失', '损失'),
      howMuch('损失', '人数', '2'),
      more('传播', '损失', '传播'),
      howMuch('传播', '损失', '4'),
      { asked: '这些判断互相矛盾', answer: '说不准' },
    ];
    const { exit, out } = await world.answering(script, ...THREE);
    expect(exit).toBe(0);
    expect(out).toContain('CR 0.000');
  });

  test('broken off, it says how to go on', async () => {
    const world = makeWorld();
    const script = [
      more('人数', '传播', '传播'),
      howMuch('传播', '人数', '3'),
      { asked: '哪个更重要', answer: CTRL_C } as const,
    ];
    const { exit, err } = await world.answering(script, ...THREE);
    expect(exit).toBe(130);
    expect(err).toContain('继续请用：crisis playbook weights --factors');
    expect(err).toContain('--answer 人数/传播=1/3');
  });

  test('of many criteria one may stop when weights come out', async () => {
    const world = makeWorld();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ring = names.map((): Scripted => ({ asked: 'Which matters more', answer: 'Both as much' }));
    const { exit, out } = await world.answering(
      [...ring, { asked: '9 pairs are left', answer: 'Stop here' }],
      ...['playbook', 'weights', '--factors', names.join(',')],
    );
    expect(exit).toBe(0);
    expect(out).toContain('Nobody judged 9 of 15 pairs');
    const flags = names.slice(1).map((name, at) => `${names[at] ?? ''}/${name}=2`);
    const run = await world.run('playbook', 'weights', '--factors', names.join(','), '--answer', ...flags);
    expect(run.exit).toBe(0);
  });

  test.each([
    [['a/b=3'], 2, '--answer a/c=… b/c=…'],
    [['a/x=3'], 2, 'There is no factor “x”'],
    [['a/b=much'], 2, 'Cannot read the judgement “a/b=much”'],
    [['a/b=0'], 2, 'Cannot read the judgement “a/b=0”'],
    [['ab=3'], 2, 'Cannot read the judgement “ab=3”'],
    [['a/b=3', 'a/c=unknown', 'b/c=?'], 2, 'c and a, b are not compared'],
    [['a/b=3', 'b/c=3', 'c/a=3'], 1, ''],
  ])('without a terminal %j ends with exit %i', async (answers, exit, words) => {
    const run = await makeWorld().run('playbook', 'weights', '--factors', 'a，b、c', '--answer', ...answers);
    expect(run.exit).toBe(exit);
    expect(run.err).toContain(words);
  });

  test('one criterion alone has no weight', async () => {
    const { exit, err } = await makeWorld().run('playbook', 'weights', '--factors', 'a');
    expect([exit, err.includes('at least two factors')]).toEqual([2, true]);
  });
});
