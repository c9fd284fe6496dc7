import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const withShot = async (): Promise<World> => {
  const world = await kitchenWorld();
  world.write('前.png', 'png');
  return world;
};

const SHOT = ['--reason', '泄露当事人信息', '--evidence', '前.png'] as const;

describe('account set', () => {
  test('silences several accounts at once', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const names = ['官方微博', '门店公众号，总裁微博'];
    const { out } = await world.run(
      ...['account', 'set', ...names, '--state', '静默', '--reason', '静默通知', '--lang', 'zh'],
    );
    expect(recordedSince(world, before)).toEqual(['AccountSet', 'AccountSet', 'AccountSet']);
    expect(world.records().at(-1)?.data).toEqual({
      ...{ account: '总裁微博', state: 'silent', reason: '静默通知' },
    });
    expect(out).toContain('✓ 官方微博  静默  静默通知');
  });

  test('with a retry key records them once', async () => {
    const world = await kitchenWorld();
    const set = ['account', 'set', '官方微博', '门店号', '--state', '只转发', '--key', 'k'];
    await world.run(...set);
    const { exit, json } = await world.run(...set, '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({ already: true, accounts: ['官方微博', '门店号'] });
    expect(world.records().filter(({ type }) => type === 'AccountSet')).toHaveLength(2);
  });

  test('keeps the kind when the state changes', async () => {
    const world = await kitchenWorld();
    await world.run('account', 'set', '官方微博', '--state', 'silent', '--kind', '主账号');
    const { out } = await world.run('account', 'set', '官方微博', '--state', '正常', '--lang', 'zh');
    expect(out).toContain('✓ 官方微博  正常  主账号');
  });

  test.each([
    [['官方微博'], 'account-state-missing'],
    [['官方微博', '--state', '装死'], 'account-state-unknown'],
    [['官方微博', '--state', '静默', '--kind', '小号'], 'account-kind-unknown'],
    [['、', '--state', '静默'], 'text-empty'],
  ])('account set %j is a usage error', async (argv, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'account', 'set', ...argv)).toEqual({ exit: 2, code });
  });
});

describe('account do', () => {
  test('records the operation with its reason and the screenshot taken before', async () => {
    const world = await withShot();
    const { out } = await world.run('account', 'do', '官方微博', '置顶', ...SHOT, '--lang', 'zh');
    expect(world.records().at(-1)).toMatchObject({
      type: 'AccountOperated',
      data: { account: '官方微博', operation: 'pin', reason: '泄露当事人信息' },
    });
    expect(out).toContain('14:40 置顶：泄露当事人信息（王岚；操作前截图 前.png）');
  });

  test('closed comments open again at a time', async () => {
    const world = await withShot();
    const closing = ['account', 'do', '官方微博', '关闭评论', ...SHOT];
    expect(await toldBy(world, ...closing)).toEqual({ exit: 2, code: 'reopening-missing' });
    const { out } = await world.run(...closing, '--until', '20:00', '--lang', 'zh');
    expect(world.records().at(-1)?.data.until).toBe('2026-11-20T12:00:00.000Z');
    expect(out).toContain('至 20:00');
  });

  test.each(['付费删帖', '有偿删帖', 'paid-deletion', '付费发帖', '水军', '封口费', 'paid-silence'])(
    '%s is refused outright, whatever else is given, and cannot be overridden',
    async (operation) => {
      const world = await withShot();
      const before = world.records().length;
      const refused = { exit: 1, code: 'operation-refused' };
      expect(await toldBy(world, 'account', 'do', '官方微博', operation)).toEqual(refused);
      const all = ['account', 'do', '官方微博', operation, ...SHOT, '--override'];
      expect(await toldBy(world, ...all)).toEqual(refused);
      expect(recordedSince(world, before)).toEqual([]);
    },
  );

  test('what is never done is not offered either', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run(
      'account',
      'do',
      '官方微博',
      '买热搜',
      '--reason',
      'x',
      '--evidence',
      'x.png',
    );
    expect(err).toContain('platform-complaint');
    expect(err).not.toMatch(/paid-|水军|封口/);
  });

  test('the refusal says why and what to do instead, and offers no way round', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('account', 'do', '官方微博', '付费删帖', '--lang', 'zh');
    expect(err).toContain('一律不做：付费删帖');
    expect(err).toContain('crisis account do 账号 平台投诉');
    expect(err).not.toContain('--override');
  });

  test.each([
    [['官方微博', '置顶', '--reason', 'x'], 2, 'screenshot-missing'],
    [['官方微博', '置顶', '--evidence', '前.png'], 2, 'reason-missing'],
    [['官方微博', '置顶', '--reason', 'x', '--evidence', '没有.png'], 3, 'file-unreadable'],
    [['官方微博', '置顶', '--reason', 'x', '--evidence', '.'], 3, 'file-irregular'],
    [['官方微博', '删光', ...SHOT], 2, 'operation-unknown'],
  ])('account do %j ends with %i', async (argv, exit, code) => {
    const world = await withShot();
    expect(await toldBy(world, 'account', 'do', ...argv)).toEqual({ exit, code });
  });
});

describe('account list', () => {
  test('shows the silent first, and what was done', async () => {
    const world = await withShot();
    await world.run('account', 'set', '海外号', '--state', 'normal');
    await world.run('account', 'set', '官方微博', '--state', 'silent', '--kind', 'main');
    await world.run('account', 'do', '官方微博', '精选评论', ...SHOT);
    const { out } = await world.run('account', 'list', '--lang', 'zh');
    expect(out).toMatch(/静默 {2}官方微博 {2}主账号 {2}14:40 起\n.*精选评论.*\n.*正常 {2}海外号/);
  });

  test('says when comments should have been opened again, until they are', async () => {
    const world = await withShot();
    await world.run('account', 'do', '官方微博', '关闭评论', ...SHOT, '--until', '20:00');
    world.at('2026-11-20T20:30:00+08:00');
    expect((await world.run('account', 'list', '--lang', 'zh')).out).toContain('评论应于 20:00 重新开放');
    await world.run('account', 'do', '官方微博', '开放评论', ...SHOT);
    expect((await world.run('account', 'list', '--lang', 'zh')).out).not.toContain('重新开放');
  });

  test('is read by scripts too', async () => {
    const world = await withShot();
    await world.run('account', 'do', '官方微博', '关闭评论', ...SHOT, '--until', '20:00');
    expect((await world.run('account', 'list', '--json')).json()).toMatchObject({
      accounts: [
        {
          name: '官方微博',
          state: 'normal',
          operations: [{ operation: 'close-comments', evidence: '前.png' }],
        },
      ],
    });
  });
});
