import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';
import { CTRL_C } from '../support/scripted-prompter.ts';
import { makeWorld } from '../support/world.ts';

describe('crisis alone in a terminal', () => {
  test('opens a menu of what is likely now', async () => {
    const world = await kitchenWorld();
    const { out, exit } = await world.answering([{ asked: '做什么？', answer: '看全貌' }], '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toMatch(/^#1 后厨老鼠视频/);
    expect(out).toContain('在办');
  });

  test('takes a plain sentence as a log entry', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    await world.answering([{ asked: 'What now?', answer: 'the hotline rings' }]);
    expect(recordedSince(world, before)).toEqual(['EntryLogged']);
    expect(world.records().at(-1)?.data['text']).toBe('the hotline rings');
  });

  test('takes a sentence that looks like a flag as a sentence', async () => {
    const world = await kitchenWorld();
    await world.answering([{ asked: 'What now?', answer: '--json is what he said' }]);
    expect(world.records().at(-1)?.data['text']).toBe('--json is what he said');
  });

  test('asks for what a command needs', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    await world.answering([
      { asked: 'What now?', answer: 'Add a fact' },
      { asked: 'What fact?', answer: 'two shops are closed' },
    ]);
    expect(recordedSince(world, before)).toEqual(['FactAdded']);
  });

  test('offers the most urgent duty first, with who holds it', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    await world.answering([{ asked: 'What now?', answer: 'Phone the lead' }]);
    expect(recordedSince(world, before)).toEqual(['TaskDone']);
  });

  test('without an incident offers to open one', async () => {
    const world = makeWorld();
    const { exit } = await world.answering([{ asked: 'What is it?', answer: CTRL_C }]);
    expect(exit).toBe(130);
  });

  test('prints help when nobody can be asked', async () => {
    const { out, exit } = await makeWorld().run();
    expect(exit).toBe(0);
    expect(out).toContain('Usage: crisis');
  });
});

describe('Chinese hands', () => {
  test.each([
    ['状态', '在办'],
    ['下一步', '由您办'],
    ['快报', '舆情快报'],
    ['交接', '交接单'],
    ['文稿 list', '文稿'],
    ['口径 show', '口径'],
  ])('crisis %s', async (words, shown) => {
    const world = await kitchenWorld();
    const { out, exit } = await world.run(...words.split(' '), '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain(shown);
  });

  test('记 records, 定级 classifies', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    await world.run('记', '热线来电增多');
    await world.run('定级', '重度', '--provisional', '--reason', '食品安全');
    expect(recordedSince(world, before)).toEqual(['EntryLogged', 'TierAssigned']);
  });
});

describe('a group of commands called alone', () => {
  test.each([
    ['line', 'version 1'],
    ['口径', 'version 1'],
    ['statement', 'First words'],
    ['role', 'Lead'],
    ['task', 'Launch'],
  ])('%s shows what one most often wants to see', async (group, shown) => {
    const world = await kitchenWorld();
    const { exit, out } = await world.run(group);
    expect(exit).toBe(0);
    expect(out).toContain(shown);
  });

  test('answers a script as the command that it means', async () => {
    const world = await kitchenWorld();
    expect((await world.run('fact', '--json')).json()).toEqual(
      (await world.run('fact', 'list', '--json')).json(),
    );
  });
});
