import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { CTRL_C } from '../support/scripted-prompter.ts';
import { makeWorld } from '../support/world.ts';

describe('classify CLASS', () => {
  test.each([
    ['grave', 'grave', 'severe'],
    ['重大', 'grave', 'severe'],
    ['brief', 'brief', 'moderate'],
    ['短时', 'brief', 'moderate'],
    ['短时可处置（抢劫、暴力、员工不端）', 'brief', 'moderate'],
    ['strain', 'strain', 'minor'],
    ['压力', 'strain', 'minor'],
    ['Strain: stressful', 'strain', 'minor'],
  ])('%s is the class %s, of tier %s, and reason enough', async (given, id, tier) => {
    const world = await kitchenWorld();
    expect((await world.run('classify', given)).exit).toBe(0);
    const { data } = world.records().at(-1) ?? {};
    expect(data).toMatchObject({
      tier,
      method: 'class',
      decidedBy: [id],
      proposed: tier,
      provisional: false,
    });
    expect(data).not.toHaveProperty('reason');
  });

  test('keeps a reason that is given, and can be provisional', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '短时', '--provisional', '--reason', '门店遭抢劫');
    expect(world.records().at(-1)?.data).toMatchObject({ provisional: true, reason: '门店遭抢劫' });
  });

  test('names the class in the result, in JSON and in the report', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('classify', '短时', '--lang', 'zh');
    expect(out).toContain('已定级：中度');
    expect(out).toContain('类别：短时可处置（抢劫、暴力、员工不端）');
    const report = await world.run('report', '--lang', 'zh');
    expect(report.out).toContain('按类别定级');
    expect(report.out).toContain('短时可处置（抢劫、暴力、员工不端）');
    const other = await kitchenWorld();
    const { json } = await other.run('classify', 'grave', '--json');
    expect(json()).toMatchObject({ tier: 'severe', method: 'class', decidedBy: ['grave'] });
  });

  test('never stands in the way of a tier: what both begin with is the tier', async () => {
    const world = await kitchenWorld();
    await world.run('classify', '重', '--reason', '央媒点名');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'severe', method: 'judgement' });
  });

  test('that changes a tier still needs a reason', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'grave');
    expect(await toldBy(world, 'classify', 'strain')).toMatchObject({ exit: 2, code: 'reason-change' });
    expect((await world.run('classify', 'strain', '--reason', '查明是误会')).exit).toBe(0);
  });

  test('that does not exist is refused with the tiers and classes there are', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { exit, err } = await world.run('classify', 'strian', '--reason', 'x');
    expect(exit).toBe(2);
    expect(err).toContain('There is no tier “strian”');
    expect(err).toContain('or a class:  crisis classify CLASS   (grave Grave: seriously affects');
    expect(err).toContain('severe');
    expect(err).toContain('strain');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no class', async (given) => {
    const world = await kitchenWorld();
    expect((await world.run('classify', given, '--reason', 'x')).exit).toBe(2);
  });

  test('named beside answers stands for its tier', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'grave', '--answer', 'people=1', '--reason', '停产');
    expect(world.records().at(-1)?.data).toMatchObject({ tier: 'severe', method: 'highest-band' });
  });
});

describe('classes are listed', () => {
  test('by classify without answers', async () => {
    const { exit, err } = await (await kitchenWorld()).run('classify', '--lang', 'zh');
    expect(exit).toBe(2);
    expect(err).toContain('grave 重大：严重影响经营');
    expect(err).toContain('crisis classify 类别');
  });

  test('by classify in a terminal, before it asks', async () => {
    const world = await kitchenWorld();
    const { err } = await world.answering(
      [{ asked: '有人受伤', answer: CTRL_C }],
      'classify',
      '--lang',
      'zh',
    );
    expect(err).toContain('brief 短时可处置（抢劫、暴力、员工不端） → 中度');
  });

  test('by playbook show, in both languages', async () => {
    const world = makeWorld();
    expect((await world.run('playbook', 'show', '--lang', 'zh')).out).toMatch(/brief +中度 +短时可处置/u);
    expect((await world.run('playbook', 'show')).out).toMatch(/strain +Minor +Strain: stressful/u);
  });
});
