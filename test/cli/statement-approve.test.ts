import { describe, expect, test } from 'vitest';
import { drafted, released } from '../support/apology-world.ts';
import { kitchenWorld, recordedSince, toldBy, worldWithoutTexts } from '../support/kitchen-world.ts';

describe('statement approve', () => {
  test('reviews in parallel and releases last; the status follows', async () => {
    const { world, id } = await drafted();
    const before = world.records().length;
    await world.run('statement', 'approve', id, '--by', '赵敏', '--via', 'wechat');
    await world.run('statement', 'approve', id, '--by', '李哲', '--via', 'meeting');
    const reviewed = await world.run('statement', 'list');
    const { out } = await world.run('statement', 'approve', id.slice(0, 3), '--by', '周岳', '--via', 'phone');
    expect(recordedSince(world, before)).toEqual([
      'StatementReviewed',
      'StatementReviewed',
      'StatementReleased',
    ]);
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
    expect(await toldBy(world, ...by, other, '--override', '--reason', 'x')).toEqual({
      exit: 1,
      code: 'hash-differs',
    });
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
    expect(err).toContain(`${id} waits for no yes of 陈晨.`);
    expect(err).toMatch(
      /review by Operations 李哲 \(asked 14:40, 20 min to answer\), review by Legal 赵敏.*, release by Executive 周岳 \(after the reviews\)/,
    );
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

  test('pre-approved words that are not released yet are the lead’s to release, whoever recorded them', async () => {
    const world = await kitchenWorld();
    const id = String(world.records().find(({ type }) => type === 'StatementDrafted')?.data['statement']);
    const { err } = await world.run('statement', 'publish', id, '--channel', 'weibo');
    expect(err).toContain(`crisis statement approve ${id} --by 王岚 --via phone`);
    expect(err).not.toContain('did not write it');
  });

  test('pre-approved words may be released by the lead alone who drafted them', async () => {
    const world = await kitchenWorld();
    expect((await world.run('statement', 'approve')).exit).toBe(0);
    expect(world.records().at(-1)?.type).toBe('StatementReleased');
  });

  test('what a broken glass breaks is said by name', async () => {
    const { world, id } = await drafted();
    const publish = [
      'statement',
      'publish',
      id,
      '--channel',
      'weibo',
      '--override',
      '--reason',
      'boss said so',
    ];
    const { out } = await world.run(...publish, '--lang', 'en');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Rules set aside: published without a release (boss said so)',
    );
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
    const world = await worldWithoutTexts();
    expect(await toldBy(world, 'statement', 'approve')).toEqual({ exit: 2, code: 'no-statement' });
  });

  test('a finished sign-off needs no further yes', async () => {
    const { world, id } = await released();
    const again = ['statement', 'approve', id, '--by', '周岳', '--via', 'phone'];
    expect(await toldBy(world, ...again)).toEqual({ exit: 1, code: 'statement-released' });
  });
});
