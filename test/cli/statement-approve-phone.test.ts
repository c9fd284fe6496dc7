import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drafted, released } from '../support/apology-world.ts';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

const approve = (...more: readonly string[]): readonly string[] => ['statement', 'approve', ...more];

const textOf = (world: World, id: string): string =>
  String(world.records().findLast(({ data }) => data.statement === id && 'text' in data)?.data.text);

const codeOf = (world: World, id: string): string =>
  hash('sha256', textOf(world, id), 'hex').slice(0, 6).toUpperCase();

/** A new version of the text, by its drafter. */
async function edit(world: World, id: string): Promise<void> {
  world.write('new.txt', textOf(world, id).replace('我们听进去了', '我们都听进去了'));
  await world.run('statement', 'edit', id, '--text', 'new.txt');
}

/** The approver's own computer, sharing the incident's files. */
const at = (world: World, user: string, person: string, now = '2026-11-20T14:40:00+08:00'): World =>
  makeWorld({ directory: world.directory, user, now, env: { CRISIS_AS: person }, made: 999 });

describe('a yes that was said elsewhere', () => {
  test('is kept with the words and what shows them, by name and hash', async () => {
    const { world, id } = await drafted();
    world.write('shot.png', 'not really a picture');
    const { out } = await world.run(
      ...approve(id, '--by', '李哲', '--via', '微信', '--words', '可以发', '--evidence', 'shot.png'),
      ...['--at', '14:40', '--lang', 'zh'],
    );
    expect(world.records().at(-1)?.data).toMatchObject({
      ...{ approver: 'li', via: 'wechat', words: '可以发', evidence: 'shot.png' },
      evidenceSha256: hash('sha256', 'not really a picture', 'hex'),
    });
    expect(out).toContain('✓ 业务核查：李哲，微信；王岚 代录，待本人确认  14:40  原话“可以发”');
    expect(out.replace(/\n +/g, ' ')).toContain('凭证 shot.png');
  });

  test('that was a no is not recorded as a yes', async () => {
    const { world, id } = await drafted();
    const before = world.records().length;
    const by = ['statement', 'approve', id, '--by', '李哲', '--via', 'phone', '--words'];
    expect(await toldBy(world, ...by, '不同意，第二段要改')).toEqual({ exit: 2, code: 'words-say-no' });
    expect(world.records()).toHaveLength(before);
  });

  test('is no signature under the name of the one who said it', async () => {
    const { world, id } = await drafted();
    const { exit, err } = await world.run('statement', 'approve', id, '--as', '李哲');
    expect(exit).toBe(1);
    expect(err).toContain('--by "李哲" --via here');
    expect(
      await toldBy(world, 'statement', 'approve', id, '--as', '李哲', '--override', '--reason', 'x'),
    ).toEqual({
      exit: 1,
      code: 'login-not-own',
    });
  });

  test('taken down wrongly is taken back, until the text is out', async () => {
    const { world, id } = await released();
    const yes = String(world.records().findLast(({ type }) => type === 'StatementReleased')?.id);
    const retract = ['retract', yes.slice(0, 12), '--reason', '听错了'];
    expect(await toldBy(world, ...retract)).toEqual({ exit: 0, code: undefined });
    const publish = ['statement', 'publish', id, '--channel', 'weibo'];
    expect(await toldBy(world, ...publish)).toEqual({ exit: 1, code: 'statement-not-released' });
    await world.run('statement', 'approve', id, '--by', '周岳', '--via', 'phone');
    await world.run(...publish);
    const last = String(world.records().findLast(({ type }) => type === 'StatementReleased')?.id);
    expect(await toldBy(world, 'retract', last, '--reason', 'x')).toEqual({
      exit: 1,
      code: 'not-retractable',
    });
  });

  test('is not recorded when its evidence cannot be read', async () => {
    const { world, id } = await drafted();
    const before = world.records().length;
    const told = await toldBy(
      world,
      ...approve(id, '--by', '李哲', '--via', 'phone', '--evidence', 'no.png'),
    );
    expect(told).toEqual({ exit: 3, code: 'file-unreadable' });
    expect(world.records()).toHaveLength(before);
  });

  test('counts for the text whose check code the words name, and for no other', async () => {
    const { world, id } = await drafted();
    const code = codeOf(world, id);
    const by = approve('--by', '李哲', '--via', 'wechat', '--words');
    expect((await world.run(...by, `同意 ${code.toLowerCase()}`, '--json')).json()).toMatchObject({
      statement: id,
      signOff: { approver: 'li', own: false, recordedBy: 'wang' },
    });
    const told = await toldBy(
      world,
      ...approve(id, '--by', '赵敏', '--via', 'wechat', '--words', '同意 0a0b0c'),
    );
    expect(told).toEqual({ exit: 1, code: 'hash-differs' });
  });

  test('to an earlier version is refused with that version and how to ask again', async () => {
    const { world, id } = await drafted();
    const code = codeOf(world, id);
    await edit(world, id);
    const { exit, err } = await world.run(
      ...approve(id, '--by', '李哲', '--via', 'phone', '--hash', code, '--lang', 'zh'),
    );
    expect(exit).toBe(1);
    expect(err).toContain(
      `对方同意的是 ${code}，那是 ${id} 的第 1 版；此后改过稿，现为 ${codeOf(world, id)}`,
    );
    expect(err).toContain(`crisis statement show ${id} --for-approval`);
  });
});

describe('without an id', () => {
  test('a yes is to the one text that waits for whoever said it', async () => {
    const { world, id } = await drafted();
    expect((await world.run('statement', 'list', '--json')).json().statements).toHaveLength(2);
    expect((await world.run(...approve('--by', '赵敏', '--via', 'phone', '--json'))).json().statement).toBe(
      id,
    );
  });

  test('several that wait are listed', async () => {
    const { world } = await drafted();
    await world.run('statement', 'draft', 'situation');
    const told = await toldBy(world, ...approve('--by', '赵敏', '--via', 'phone'));
    expect(told).toEqual({ exit: 2, code: 'statement-missing' });
  });
});

describe('--confirm', () => {
  test('is the approver’s own word at their own login; the record stays a proxy record', async () => {
    const { world, id } = await released();
    const { exit, out } = await at(world, 'zhouyue', '周岳').run(...approve('--confirm', '--lang', 'zh'));
    expect(exit).toBe(0);
    expect(world.records().at(-1)).toMatchObject({
      type: 'SignOffConfirmed',
      by: { person: 'zhou', login: 'zhouyue' },
      data: { statement: id, step: 'executive' },
    });
    expect(out).toContain('✓ 总指挥：周岳，电话；王岚 代录，本人已确认');
    const shown = await world.run('statement', 'show', id, '--lang', 'zh');
    expect(shown.out).toContain('代录待本人确认：李哲、赵敏');
    const { signOffs } = (await world.run('statement', 'show', id, '--json')).json();
    expect(signOffs).toMatchObject([{ own: false }, { own: false }, { approver: 'zhou', own: true }]);
  });

  test('at the recorder’s keyboard is refused, whatever the reason', async () => {
    const { world, id } = await released();
    const mine = approve(id, '--confirm', '--as', '周岳');
    expect(await toldBy(world, ...mine)).toEqual({ exit: 1, code: 'confirm-not-own' });
    expect(await toldBy(world, ...mine, '--override', '--reason', 'x')).toEqual({
      exit: 1,
      code: 'confirm-not-own',
    });
    const { err } = await world.run(...mine, '--lang', 'zh');
    expect(err).toContain('账号 tester 不是 周岳 本人的');
    expect(err).toContain(`crisis statement approve ${id} --confirm`);
  });

  test('needs something to confirm, and goes alone', async () => {
    const { world, id } = await released();
    expect(await toldBy(world, ...approve(id, '--confirm'))).toEqual({ exit: 1, code: 'confirm-nothing' });
    const both = approve(id, '--confirm', '--by', '周岳');
    expect(await toldBy(world, ...both)).toEqual({ exit: 2, code: 'confirm-alone' });
  });
});

describe('a refusal says whom to call', () => {
  test('with numbers, and the backup with the time from which they may', async () => {
    const { world, id } = await drafted();
    await world.run('role', 'assign', 'legal=陈晨', '--backup');
    const publish = ['statement', 'publish', id, '--channel', 'weibo'];
    const { err } = await world.run(...publish);
    expect(err).toContain(
      `call:         李哲 138-0000-0002, then  crisis statement approve ${id} --by 李哲 --via phone`,
    );
    expect(err).toContain(
      `backup:       crisis statement approve ${id} --by 陈晨 --for legal --via wechat --words "agreed ${codeOf(world, id)}"     (allowed from 15:00)`,
    );
    world.at('2026-11-20T15:20:00+08:00');
    const late = await world.run(...publish, '--lang', 'zh');
    expect(late.err).toContain('会签 法务 赵敏（14:40 送审，限 20 分钟，已 40 分钟未回）');
    expect(late.err).toContain('（现可代签）');
  });

  test('a backup before their time is told from when, and how to say that nobody answers', async () => {
    const { world, id } = await drafted();
    await world.run('role', 'assign', 'legal=陈晨', '--backup');
    const yes = approve(id, '--by', '陈晨', '--for', '法务', '--via', 'phone');
    const early = await world.run(...yes, '--lang', 'zh');
    expect(early.exit).toBe(1);
    expect(early.err).toContain('赵敏（法务）还在答复时限内，陈晨 要到 15:00 才可代签。');
    expect(early.err).toContain(`crisis notify 赵敏 --about ${id} --unreached`);
    await world.run('notify', '赵敏', '--about', id, '--unreached');
    const { out } = await world.run(...yes, '--lang', 'zh');
    expect(out).toContain('✓ 法务：陈晨，电话；王岚 代录，待本人确认  14:40  代 赵敏 签');
  });

  test('a backup without minutes to answer is told that nobody was called', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'minor', '--reason', 'one complaint');
    await world.run('role', 'assign', 'lead=陈晨', '--backup');
    const { statement } = (
      await world.run('statement', 'draft', 'situation', '--json', '--as', '李哲')
    ).json();
    const yes = approve(String(statement), '--by', '陈晨', '--via', 'phone');
    expect(await toldBy(world, ...yes)).toEqual({ exit: 1, code: 'backup-not-needed' });
    expect((await world.run(...yes)).err).toContain('call:         王岚 138-0000-0001');
  });

  test('a role that nobody holds is to be given to somebody', async () => {
    const { world, id } = await drafted();
    for (const name of ['李哲', '赵敏']) await world.run(...approve(id, '--by', name, '--via', 'phone'));
    await world.run('role', 'assign', 'executive=王岚');
    const { err } = await world.run(...approve(id), '--lang', 'zh');
    expect(err).toContain('换人：总指挥须由起草人以外的人担任  crisis role assign executive=…');
  });

  test('scripts get the same advice in the message', async () => {
    const { world, id } = await drafted();
    const { error } = (await world.run('statement', 'publish', id, '--channel', 'weibo', '--json')).json();
    expect(error).toMatchObject({ code: 'statement-not-released' });
    expect(JSON.stringify(error)).toContain('138-0000-0002');
  });
});
