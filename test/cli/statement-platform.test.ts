import { describe, expect, test } from 'vitest';
import { released } from '../support/apology-world.ts';
import { recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

/** The apology, out on Weibo and WeChat. */
async function published(
  ...channels: readonly string[]
): Promise<{ readonly world: World; readonly id: string }> {
  const { world, id } = await released();
  const names = channels.length === 0 ? ['weibo', 'wechat'] : channels;
  await world.run('statement', 'publish', id, '--channel', names.join(','));
  return { world, id };
}

describe('statement platform', () => {
  test('a text that vanished is hidden by the platform, and never withdrawn', async () => {
    const { world, id } = await published();
    world.write('shot.png', 'pixels');
    const { out } = await world.run(
      ...['statement', 'platform', id, '--channel', '微博', '--state', '被屏蔽', '--lang', 'zh'],
      ...['--note', '仅自己可见', '--evidence', 'shot.png'],
    );
    expect(world.records().at(-1)).toMatchObject({
      type: 'PlatformChanged',
      data: {
        ...{ statement: id, channel: 'weibo', state: 'hidden' },
        ...{ note: '仅自己可见', evidence: 'shot.png' },
      },
    });
    const shown = (await world.run('statement', 'show', id, '--lang', 'zh')).out;
    for (const screen of [out, shown]) {
      expect(screen).toContain('被平台屏蔽');
      expect(screen).not.toContain('撤回');
    }
  });

  test.each([
    ['审核中', 'under-review'],
    ['限流', 'limited'],
    ['被删', 'removed'],
    ['恢复', 'restored'],
    ['Hidden', 'hidden'],
  ])('%s is read as %s', async (typed, state) => {
    const { world } = await published('weibo');
    const { json } = await world.run('statement', 'platform', '--state', typed, '--json');
    expect(json()).toMatchObject({ channel: 'weibo', state });
  });

  test('without a screenshot it asks for one', async () => {
    const { world, id } = await published('weibo');
    const { out } = await world.run('statement', 'platform', id, '--state', '限流', '--lang', 'zh');
    expect(out).toContain('--evidence');
  });

  test.each([
    [['--state', 'hidden'], 2, 'channel-missing'],
    [['--state', 'hidden', '--channel', 'hotline'], 2, 'channel-unknown'],
    [['--channel', 'weibo'], 2, 'platform-state-missing'],
    [['--channel', 'weibo', '--state', '撤回'], 2, 'platform-state-unknown'],
    [['--channel', 'weibo', '--state', 'constructor'], 2, 'platform-state-unknown'],
    [['--channel', 'weibo', '--state', 'hidden', '--evidence', 'gone.png'], 3, 'file-unreadable'],
  ])('statement platform %j is turned down', async (argv, exit, code) => {
    const { world, id } = await published();
    const before = world.records().length;
    expect(await toldBy(world, 'statement', 'platform', id, ...argv)).toEqual({ exit, code });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('nothing can happen to it where it is not out', async () => {
    const { world, id } = await published('weibo');
    const hidden = ['statement', 'platform', id, '--channel', 'wechat', '--state', 'hidden'];
    expect(await toldBy(world, ...hidden)).toEqual({ exit: 1, code: 'not-published-there' });
  });
});

describe('statement publish', () => {
  const urls = (world: World): readonly unknown[] =>
    world
      .records()
      .filter(({ type }) => type === 'StatementPublished')
      .map(({ data: { channel, url } }) => [channel, url]);

  test('keeps an address for each channel', async () => {
    const { world, id } = await released();
    await world.run(
      ...['statement', 'publish', id, '--channel', '微博、wechat'],
      ...['--url', '微博=https://weibo.com/1,2?a=b,c, wechat=https://mp.weixin.qq.com/s?x=1&y=2'],
    );
    expect(urls(world)).toEqual([
      ['weibo', 'https://weibo.com/1,2?a=b,c'],
      ['wechat', 'https://mp.weixin.qq.com/s?x=1&y=2'],
    ]);
  });

  test('the channels of the addresses are enough', async () => {
    const { world, id } = await released();
    await world.run('statement', 'publish', id, '--url', 'weibo=https://weibo.com/1');
    expect(urls(world)).toEqual([['weibo', 'https://weibo.com/1']]);
  });

  test('one plain address stands for all channels, whatever signs are in it', async () => {
    const { world, id } = await released();
    const url = 'https://example.com/a,b?c=d,e=https://x.y';
    await world.run('statement', 'publish', id, '--channel', 'weibo,wechat', '--url', url);
    expect(urls(world)).toEqual([
      ['weibo', url],
      ['wechat', url],
    ]);
  });

  test('without an id the one released text is meant', async () => {
    const { world, id } = await released();
    const { json } = await world.run('statement', 'publish', '--channel', 'weibo', '--json');
    expect(json()).toMatchObject({ statement: id });
  });

  test('an address of another channel is turned down', async () => {
    const { world, id } = await released();
    const publish = ['statement', 'publish', id, '--channel', 'weibo', '--url', 'wechat=https://x.y'];
    expect(await toldBy(world, ...publish)).toEqual({ exit: 2, code: 'url-channel' });
  });
});
