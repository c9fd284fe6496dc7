import { describe, expect, test } from 'vitest';
import { drafted, released } from '../support/apology-world.ts';
import { toldBy, worldWithoutTexts } from '../support/kitchen-world.ts';

describe('statement publish', () => {
  test('records one publication for each channel, with what comes next', async () => {
    const { world, id } = await released();
    const { exit, out } = await world.run(
      ...[
        'statement',
        'publish',
        id,
        '--channel',
        'weibo，wechat',
        '--url',
        'https://example.org/1',
        '--lang',
        'zh',
      ],
    );
    expect(exit).toBe(0);
    expect(out).toContain('已发布：微博 https://example.org/1');
    expect(world.records().slice(-2)).toMatchObject([
      { type: 'StatementPublished', tlp: 'CLEAR', data: { channel: 'weibo', url: 'https://example.org/1' } },
      { type: 'StatementPublished', tlp: 'CLEAR', data: { channel: 'wechat' } },
    ]);
  });

  test('what is not released is refused, naming who is missing and how to record a yes', async () => {
    const { world, id } = await drafted();
    const { exit, err } = await world.run('statement', 'publish', id, '--channel', 'weibo');
    expect(exit).toBe(1);
    expect(err).toContain(`${id} is not released. Missing: review by Operations 李哲`);
    expect(err).toContain(
      `call:         李哲 138-0000-0002, then  crisis statement approve ${id} --by 李哲 --via phone`,
    );
    expect(err).toContain('--override --reason "…"');
  });

  test('an override is recorded', async () => {
    const { world, id } = await drafted();
    await world.run('statement', 'publish', id, '--channel', 'weibo', '--override', '--reason', '家属在等');
    expect(world.records().at(-1)?.override).toEqual({
      codes: ['statement-not-released'],
      reason: '家属在等',
    });
  });

  test('a text whose facts changed since is refused', async () => {
    const { world, id } = await released();
    await world.run('fact', 'refute', 'shops', '--reason', '只有一家');
    const publish = ['statement', 'publish', id, '--channel', 'weibo'];
    expect(await toldBy(world, ...publish)).toEqual({ exit: 1, code: 'statement-facts-changed' });
  });

  test('is refused twice on one channel', async () => {
    const { world, id } = await released();
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    const again = ['statement', 'publish', id, '--channel', 'weibo'];
    expect(await toldBy(world, ...again)).toEqual({ exit: 1, code: 'statement-published' });
  });

  test('names the channels there are', async () => {
    const { world, id } = await released();
    const missing = await world.run('statement', 'publish', id);
    expect(missing.exit).toBe(2);
    expect(missing.err).toContain('On which channel? --channel with one or more of: weibo, wechat');
    const unknown = ['statement', 'publish', id, '--channel', 'weibo,telegram'];
    expect(await toldBy(world, ...unknown)).toEqual({ exit: 2, code: 'channel-unknown' });
  });
});

describe('statement show and list', () => {
  test('--plain prints the exact bytes', async () => {
    const { world, id } = await drafted();
    const { out } = await world.run('statement', 'show', id, '--plain');
    expect(out).toBe(world.records().at(-1)?.data.text);
  });

  test('shows the sign-off; a proxy record is never shown as the person’s own', async () => {
    const { world, id } = await released();
    const { out } = await world.run('statement', 'show', id, '--lang', 'zh');
    expect(out).toContain('总指挥：周岳，电话；王岚 代录，待本人确认');
  });

  test('list answers the JSON that scripts rely on', async () => {
    const { world, id } = await drafted();
    await world.run('statement', 'approve', id, '--by', '李哲', '--via', 'phone');
    const { version, statements } = (await world.run('statement', 'list', '--json')).json();
    expect(version).toBe(1);
    expect(statements).toMatchObject([
      { genre: 'first-response', waitingFor: [{ step: 'release', role: 'lead' }] },
      {
        id,
        genre: 'apology',
        language: 'zh-CN',
        status: 'draft',
        textVersion: 1,
        signOffs: [{ step: 'operations', approver: 'li', via: 'phone', own: false, recordedBy: 'wang' }],
        waitingFor: [
          { step: 'review', role: 'legal', person: 'zhao' },
          { step: 'release', role: 'executive', person: 'zhou' },
        ],
      },
    ]);
  });

  test('list names the texts that the playbook offers', async () => {
    const world = await worldWithoutTexts();
    const { out } = await world.run('statement', 'list');
    expect(out).toContain('no texts yet');
    expect(out).toContain('The playbook offers: first-words, situation, apology');
  });
});
