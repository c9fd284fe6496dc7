import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

/** The kitchen incident, severe, with an apology drafted by 王岚. */
async function drafted(): Promise<{ readonly world: World; readonly id: string }> {
  const world = await kitchenWorld();
  await world.run('classify', 'severe', '--reason', 'national media');
  await world.run('fact', 'add', 'shops', '两家门店停业', '--value', '2', '--unit', '家', '--confirmed-by', '李哲');
  const { statement } = (await world.run('statement', 'draft', 'apology', '--json')).json();
  return { world, id: String(statement) };
}

/** The same, signed by everybody whom the tier names. */
async function released(): Promise<{ readonly world: World; readonly id: string }> {
  const { world, id } = await drafted();
  for (const name of ['李哲', '赵敏', '周岳'])
    await world.run('statement', 'approve', id, '--by', name, '--via', 'phone');
  return { world, id };
}

describe('statement draft', () => {
  test('stores the text with its hash, its facts and who drafted it', async () => {
    const { world, id } = await drafted();
    const { data, by } = world.records().at(-1) ?? {};
    expect(data).toMatchObject({
      statement: id,
      plan: 'apology',
      template: 'apology',
      language: 'zh-CN',
      facts: ['shops'],
      gaps: [],
    });
    expect(String(data?.text)).toContain('· 两家门店停业：2家。\n');
    expect(String(data?.text)).toContain('示例餐饮有限公司\n2026年11月20日 14:40\n');
    expect(by).toMatchObject({ person: 'wang' });
  });

  test('shows the text behind a bar, the check code, and whom it waits for', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const { out } = await world.run('statement', 'draft', 'apology', '--lang', 'zh');
    const { data } = world.records().at(-1) ?? {};
    expect(out).toContain(`致歉信  草稿  校验码 ${String(data?.sha256).slice(0, 6).toUpperCase()}`);
    expect(out).toContain('  │ 尊敬的各位顾客');
    expect(out).toMatch(/会签.*业务核查.*李哲/);
    expect(out).toMatch(/签发.*总指挥.*周岳/);
  });

  test('takes the language of the text from the flag, whatever the interface speaks', async () => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', 'situation', '--language', 'en', '--lang', 'zh');
    const { data } = world.records().at(-1) ?? {};
    expect(data?.language).toBe('en');
    expect(String(data?.text)).toContain('We learned of this on 14:40 on 20 November 2026 (UTC+08:00).');
  });

  test('tells a Chinese reader the offset of a time that is not Beijing’s', async () => {
    const world = makeWorld({ zone: 'Europe/Berlin' });
    await world.run('start', '--title', 'Ratte', '--yes');
    await world.run('statement', 'draft', 'apology', '--language', 'zh');
    expect(String(world.records().at(-1)?.data.text)).toContain('\n2026年11月20日 07:40（UTC+01:00）\n');
  });

  test('leaves out what is not confirmed, and counts it', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', '有人说看到五只');
    await world.run('fact', 'add', '一家门店', '--confirmed-by', '李哲');
    await world.run('statement', 'draft', 'apology');
    const text = String(world.records().at(-1)?.data.text);
    expect(text).not.toContain('五只');
    expect(text).toContain('另有1项情况还在核实');
  });

  test('names the promised time', async () => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', 'first-words', '--next-update', '今天 18:00');
    expect(String(world.records().at(-1)?.data.text)).toContain('2026年11月20日 18:00前');
  });

  test('a gap is named, and bars sign-off even with an override', async () => {
    const world = makeWorld();
    await world.run('start', '--title', 'Rat', '--yes');
    const { out } = await world.run('statement', 'draft', 'apology', '--lang', 'zh');
    expect(out).toContain('【待填: organisation】');
    expect(out).toContain('文稿有待填之处，不能签发');
    expect(await toldBy(world, 'statement', 'approve', '--override', '--reason', 'x')).toEqual({
      exit: 1,
      code: 'statement-gaps',
    });
    const publish = ['statement', 'publish', '--channel', 'weibo', '--override', '--reason', 'x'];
    expect(await toldBy(world, ...publish)).toEqual({ exit: 1, code: 'statement-gaps' });
  });

  test.each([
    [['appology'], 'template-unknown'],
    [['apology', '--language', 'fr'], 'language-unknown'],
    [['apology', '--next-update', '1h ago'], 'time-in-past'],
    [['apology', '--next-update', 'soon'], 'time-unreadable'],
    [['apology', '--channel', 'telegram'], 'channel-unknown'],
    [[], 'usage-missingArgument'],
  ])('statement draft %j is turned down', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'statement', 'draft', ...argv)).toEqual({ exit: 2, code });
    expect(recordedSince(world, before)).toEqual([]);
  });
});

describe('statement approve', () => {
  test('reviews in parallel and releases last; the status follows', async () => {
    const { world, id } = await drafted();
    const before = world.records().length;
    await world.run('statement', 'approve', id, '--by', '赵敏', '--via', 'wechat');
    await world.run('statement', 'approve', '--by', '李哲', '--via', 'meeting');
    const reviewed = await world.run('statement', 'list');
    const { out } = await world.run('statement', 'approve', id.slice(0, 3), '--by', '周岳', '--via', 'phone');
    expect(recordedSince(world, before)).toEqual(['StatementReviewed', 'StatementReviewed', 'StatementReleased']);
    expect(reviewed.out).toContain('Letter of apology  reviewed');
    expect(out).toContain('✓ Executive: 周岳, by phone; recorded by 王岚, to be confirmed in person');
    expect(out).toContain(`Released. Once it is out:  crisis statement publish ${id} --channel …`);
  });

  test('is bound to the exact text', async () => {
    const { world, id } = await drafted();
    const { sha256 } = world.records().at(-1)?.data ?? {};
    const code = String(sha256).slice(0, 6).toUpperCase();
    const other = code === 'ABCDEF' ? '123456' : 'ABCDEF';
    const by = ['statement', 'approve', id, '--by', '李哲', '--via', 'phone', '--hash'];
    expect(await toldBy(world, ...by, other, '--override', '--reason', 'x')).toEqual({ exit: 1, code: 'hash-differs' });
    expect(await toldBy(world, ...by, code)).toEqual({ exit: 0, code: undefined });
    expect(world.records().at(-1)?.data.sha256).toBe(sha256);
  });

  test('the drafter may not, and is told so with the break-glass line', async () => {
    const { world, id } = await drafted();
    await world.run('role', 'assign', 'executive=王岚');
    for (const name of ['李哲', '赵敏'])
      await world.run('statement', 'approve', id, '--by', name, '--via', 'phone');
    const { exit, err } = await world.run('statement', 'approve', id);
    expect(exit).toBe(1);
    expect(err).toContain(`王岚 drafted ${id} and cannot sign it off as well.`);
    expect(err).toContain(`break glass:  crisis statement approve ${id} --override --reason "…"`);
  });

  test('nobody but the roles named may, and the refusal says who', async () => {
    const { world, id } = await drafted();
    const { exit, err } = await world.run('statement', 'approve', id, '--by', '陈晨', '--via', 'phone');
    expect(exit).toBe(1);
    expect(err).toContain(`陈晨 has no part in the sign-off of ${id}.`);
    expect(err).toMatch(/review by Operations 李哲.*review by Legal 赵敏.*release by Executive 周岳/);
  });

  test('the release comes after the reviews', async () => {
    const { world, id } = await drafted();
    const { exit, err } = await world.run(
      ...['statement', 'approve', id, '--by', '周岳', '--via', 'phone', '--lang', 'zh'],
    );
    expect(exit).toBe(1);
    expect(err).toMatch(/业务核查.*法务/);
  });

  test('an override is recorded with its codes', async () => {
    const { world, id } = await drafted();
    const by = ['statement', 'approve', id, '--by', '周岳', '--via', 'phone'];
    await world.run(...by, '--override', '--reason', '法务联系不上');
    expect(world.records().at(-1)).toMatchObject({
      type: 'StatementReleased',
      override: { codes: ['review-missing'], reason: '法务联系不上' },
    });
  });

  test('pre-approved words may be released by the lead alone who drafted them', async () => {
    const world = await kitchenWorld();
    await world.run('statement', 'draft', 'first-words');
    expect((await world.run('statement', 'approve')).exit).toBe(0);
    expect(world.records().at(-1)?.type).toBe('StatementReleased');
  });

  test.each([
    [['--by', '李哲'], 'via-missing'],
    [['--by', '李哲', '--via', 'pigeon'], 'via-unknown'],
    [['--by', '李哲', '--via', 'phone', '--hash', 'xyz'], 'hash-unreadable'],
    [['zzzz', '--by', '李哲', '--via', 'phone'], 'statement-unknown'],
    [['--by', '李哲', '--via', 'phone', '--for', 'nobody'], 'role-unknown'],
  ])('statement approve %j is a usage error', async (argv, code) => {
    const { world } = await drafted();
    expect(await toldBy(world, 'statement', 'approve', ...argv)).toEqual({ exit: 2, code });
  });

  test('says how to begin when there is no text', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'statement', 'approve')).toEqual({ exit: 2, code: 'no-statement' });
  });

  test('a finished sign-off needs no further yes', async () => {
    const { world, id } = await released();
    const again = ['statement', 'approve', id, '--by', '周岳', '--via', 'phone'];
    expect(await toldBy(world, ...again)).toEqual({ exit: 1, code: 'statement-released' });
  });
});

describe('statement publish', () => {
  test('records one publication for each channel, with what comes next', async () => {
    const { world, id } = await released();
    const { exit, out } = await world.run(
      ...['statement', 'publish', id, '--channel', 'weibo，wechat', '--url', 'https://example.org/1', '--lang', 'zh'],
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
    expect(err).toContain(`crisis statement approve ${id} --by NAME --via phone`);
    expect(err).toContain('--override --reason "…"');
  });

  test('an override is recorded', async () => {
    const { world, id } = await drafted();
    await world.run('statement', 'publish', id, '--channel', 'weibo', '--override', '--reason', '家属在等');
    expect(world.records().at(-1)?.override).toEqual({ codes: ['statement-not-released'], reason: '家属在等' });
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
    expect(await toldBy(world, ...unknown)).toEqual({ exit: 1, code: 'channel-unknown' });
  });
});

describe('statement show and list', () => {
  test('--plain prints the exact bytes', async () => {
    const { world } = await drafted();
    const { out } = await world.run('statement', 'show', '--plain');
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
      {
        id,
        genre: 'apology',
        language: 'zh-CN',
        status: 'draft',
        waitingFor: [
          { step: 'review', role: 'legal', person: 'zhao' },
          { step: 'release', role: 'executive', person: 'zhou' },
        ],
      },
    ]);
  });

  test('list names the texts that the playbook offers', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('statement', 'list');
    expect(out).toContain('no texts yet');
    expect(out).toContain('The playbook offers: first-words, situation, apology');
  });
});
