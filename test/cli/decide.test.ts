import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

/** Aware 14:40 Beijing time; severe: first response within the hour, rounds of two hours. */
async function severe(): Promise<World> {
  const world = await kitchenWorld();
  await world.run('classify', 'severe', '--reason', 'x');
  world.at('2026-11-20T15:00:00+08:00');
  return world;
}

describe('decide', () => {
  test.each([
    ['respond', 'respond'],
    ['公开回应', 'respond'],
    ['评论区回复', 'reply'],
    ['一对一沟通', 'private'],
    ['暂不回应', 'hold'],
    ['冷处理观察', 'watch'],
    ['冷处理', 'watch'],
    [' HOLD ', 'hold'],
  ])('reads %j', async (words, way) => {
    const world = await severe();
    await world.run('decide', words, '--reason', 'x');
    expect(world.records().at(-1)).toMatchObject({ type: 'ResponseDecided', data: { way, reason: 'x' } });
  });

  test('records owner by id, what would change it, and NFC', async () => {
    const world = await severe();
    await world.run('decide', 'reply', '--reason', 'cafe\u0301', '--owner', '李哲', '--unless', ' 上热搜 ');
    expect(world.records().at(-1)?.data).toEqual({
      way: 'reply',
      reason: 'caf\u00e9',
      owner: 'li',
      unless: '上热搜',
    });
  });

  test('silence is looked at again after the tier’s round, unless told otherwise', async () => {
    const world = await severe();
    const review = async (...flags: readonly string[]): Promise<unknown> =>
      (await world.run('decide', 'hold', '--reason', 'x', ...flags, '--json')).json().review;
    expect(await review()).toBe('2026-11-20T09:00:00.000Z');
    expect(await review('--review', '4小时')).toBe('2026-11-20T11:00:00.000Z');
    expect(await review('--review', '1h')).toBe('2026-11-20T08:00:00.000Z');
    expect(await review('--review', '18:30')).toBe('2026-11-20T10:30:00.000Z');
  });

  test('a reply has no review of its own', async () => {
    const world = await severe();
    expect((await world.run('decide', 'reply', '--reason', 'x', '--json')).json()).toMatchObject({
      way: 'reply',
      review: null,
      recorded: [{ type: 'ResponseDecided' }],
    });
  });

  test('silence stops the clock and says when it is looked at again', async () => {
    const world = await severe();
    const { out } = await world.run('decide', '暂不回应', '--reason', '已电话解决', '--lang', 'zh');
    expect(out).toContain('✓ 暂不回应：已电话解决');
    expect(out).toContain('首次回应：15:00 已作出（决定暂不发声），获知后 20 分钟，在时限内（15:40）');
    expect(out).toContain('复看 17:00（剩 2 小时）：王岚');
    expect(out).toContain('--unless');
    const duty = (await world.run('status', '--json')).json();
    expect(duty.firstResponse).toMatchObject({ kind: 'decision', lateSeconds: 0 });
  });

  test('a late one says how late', async () => {
    const world = await severe();
    world.at('2026-11-20T16:00:00+08:00');
    const { out } = await world.run('decide', 'reply', '--reason', 'x');
    expect(out.replace(/\n {4}/g, ' ')).toContain('1 h 20 min after awareness, 20 min late (by 15:40)');
  });

  test('to speak publicly leaves the clock running and names the text', async () => {
    const world = await severe();
    const bare = await world.run('decide', 'respond', '--reason', 'x', '--lang', 'zh');
    expect(bare.out).toContain('首次回应仍在计时：15:40 到时限，剩 40 分钟；文稿发出才算回应');
    const { statement } = (await world.run('statement', 'draft', 'situation', '--json')).json();
    const { out } = await world.run('decide', 'respond', '--reason', 'y');
    expect(out).toContain(`Text ${String(statement)} `);
    expect(out).toContain(`crisis statement approve ${String(statement)}`);
  });

  test('a later decision does not start the clock anew', async () => {
    const world = await severe();
    await world.run('decide', 'hold', '--reason', 'x');
    world.at('2026-11-20T17:00:00+08:00');
    const { out } = await world.run('decide', 'respond', '--reason', 'y');
    expect(out).toContain('First response: 15:00 (a decision not to speak)');
  });

  test('a decision typed in later counts from when it was made', async () => {
    const world = await severe();
    world.at('2026-11-20T20:00:00+08:00');
    const { out } = await world.run('decide', 'hold', '--reason', 'x', '--at', '15:00');
    expect(world.records().at(-1)?.data.review).toBe('2026-11-20T09:00:00.000Z');
    expect(out).toContain('Was to be looked at again 17:00 (3 h late)');
  });

  test('a review later than four hours is refused, and may be set aside', async () => {
    const world = await severe();
    const late = ['decide', 'hold', '--reason', 'trial tomorrow', '--review', '6h'];
    expect(await toldBy(world, ...late)).toEqual({ exit: 1, code: 'review-too-late' });
    const { err } = await world.run(...late, '--lang', 'zh');
    expect(err).toContain('须在 4 小时内复看');
    expect((await world.run(...late, '--override')).exit).toBe(0);
    expect(world.records().at(-1)?.override?.codes).toEqual(['review-too-late']);
  });

  test.each([
    [['decide'], 'way-missing'],
    [['decide', 'hold'], 'decision-reason-missing'],
    [['decide', 'hold', '--reason', ' '], 'decision-reason-missing'],
    [['decide', 'shout', '--reason', 'x'], 'way-unknown'],
    [['decide', 'hold', '--reason', 'x', '--review', '2h ago'], 'time-in-past'],
  ])('%j is a usage error that records nothing', async (argv, code) => {
    const world = await severe();
    const before = world.records().length;
    const { exit, code: told } = await toldBy(world, ...argv);
    expect([exit, told]).toEqual([2, code]);
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('asks for the way and the reason in a terminal', async () => {
    const world = await severe();
    const { exit } = await world.answering(
      [
        { asked: '怎么回应', answer: '冷处理' },
        { asked: '为什么', answer: '只有两条投诉' },
      ],
      'decide',
      '--lang',
      'zh',
    );
    expect(exit).toBe(0);
    expect(world.records().at(-1)?.data).toMatchObject({ way: 'watch', reason: '只有两条投诉' });
  });
});
