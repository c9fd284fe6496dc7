import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CTRL_C } from '../support/scripted-prompter.ts';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';

describe('a sheet as Chinese people fill it in', () => {
  test('takes the full-width colon, and questions by their words', async () => {
    const world = await kitchenWorld();
    world.write(
      'sheet.yaml',
      '# 研判表：第一版\n未成年: 否\npeople：3\n多少人受到伤害？：12\n'.replace('people：3\n', ''),
    );
    const { exit, err } = await world.run('classify', '--answers', 'sheet.yaml', '--lang', 'zh');
    expect({ exit, err }).toMatchObject({ exit: 0 });
    expect(world.records().at(-1)?.data.answers).toMatchObject({ minors: false, people: 12 });
  });

  test('in a line without a blank too', async () => {
    const world = await kitchenWorld();
    world.write('sheet.yaml', 'people：3\n  \nloss： 50 # 估计：偏低\n');
    await world.run('classify', '--answers', 'sheet.yaml', '--lang', 'zh');
    expect(world.records().at(-1)?.data.answers).toMatchObject({ people: 3, loss: 50 });
  });

  test('words that several questions share name none of them', async () => {
    const world = await kitchenWorld();
    world.write('sheet.yaml', '多少: 3\n');
    const { exit, err } = await world.run('classify', '--answers', 'sheet.yaml', '--lang', 'zh');
    expect(exit).toBe(1);
    expect(err).toMatch(/sheet\.yaml:1:1/);
  });

  test('in GBK is told as what it is', async () => {
    const world = await kitchenWorld();
    writeFileSync(
      join(world.directory, 'sheet.yaml'),
      Buffer.from([0xc9, 0xcb, 0xb2, 0xa1, 0x3a, 0x20, 0x33]),
    );
    expect(await toldBy(world, 'classify', '--answers', 'sheet.yaml')).toEqual({
      exit: 2,
      code: 'text-encoding',
    });
  });
});

describe('what is left unanswered', () => {
  test('is told in Chinese by what is asked, not by ids', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('classify', '--answer', 'people=5', '--lang', 'zh');
    expect(err).toContain('涉及未成年人');
    expect(err).not.toContain('minors');
    const again = await world.run('classify', '--answer', 'loss=5', '--lang', 'zh', '--reason', '核实');
    expect(again.err.replace(/\n */g, '')).toContain('多少人受到伤害：5');
  });
});

describe('the command line that goes on after Ctrl-C', () => {
  test('is one line to be copied, the verb as it was typed', async () => {
    const world = await kitchenWorld({ width: 60 });
    const { err } = await world.answering(
      [{ asked: '1/18', answer: CTRL_C }],
      ...([
        '定级',
        '--lang',
        'zh',
        '--answer',
        'people=15',
        '--reason',
        '一二三四五六七八九十一二三四五六七八九十',
      ] as const),
    );
    expect(err).toMatch(/crisis 定级 .*--answer people=15.*$/m);
  });
});

test('assess alone says which models there are', async () => {
  const { exit, out } = await (await kitchenWorld()).run('assess');
  expect(exit).toBe(0);
  expect(out).toContain('ahp');
  expect(out).toContain('fta');
});

test('a tier that is none is answered with those there are, in the language of the interface', async () => {
  const world = await kitchenWorld();
  const { exit, err } = await world.run('classify', 'terrible', '--lang', 'zh', '--reason', 'x');
  expect(exit).toBe(2);
  expect(err).toContain('minor 轻度');
  expect(err).not.toContain('Minor');
  const english = await world.run('classify', 'terrible', '--reason', 'x');
  expect(english.err).not.toContain('轻度');
});

test('start with a loose title says how to give one', async () => {
  const { exit, err } = await (await kitchenWorld()).run('start', 'a', 'rat', 'video');
  expect(exit).toBe(2);
  expect(err).toContain('crisis start --title');
});
