import { describe, expect, test } from 'vitest';
import { drafted, released } from '../support/apology-world.ts';
import { toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const show = (...more: readonly string[]): readonly string[] => ['statement', 'show', ...more];

const textOf = (world: World, id: string): string =>
  String(world.records().findLast(({ data }) => data.statement === id && 'text' in data)?.data.text);

const hashOf = (world: World, id: string): string =>
  String(world.records().findLast(({ data }) => data.statement === id && 'text' in data)?.data.sha256);

/** The apology with a review of its first version, edited by its drafter at 14:50. */
async function edited(): Promise<{ readonly world: World; readonly id: string; readonly first: string }> {
  const { world, id } = await drafted();
  const first = textOf(world, id);
  await world.run('statement', 'approve', id, '--by', '赵敏', '--via', 'phone');
  world.at('2026-11-20T14:50:00+08:00');
  world.write('new.txt', first.replace('两家门店停业：2家', '三家门店停业：3家'));
  await world.run('statement', 'edit', id, '--text', 'new.txt');
  return { world, id, first };
}

describe('statement show --for-approval', () => {
  test('is one text by its number, the exact words, and how to answer by when', async () => {
    const { world, id } = await drafted();
    const code = hashOf(world, id).slice(0, 6).toUpperCase();
    const { out } = await world.run(...show(id, '--for-approval'));
    expect(out).toBe(
      `【送审稿 ${id} 第1版 校验码 ${code}】\n\n${textOf(world, id)}\n同意请于 15:00 前回：同意 ${code}\n`,
    );
  });

  test('of a later version says what changed since the one they saw, in words that paste anywhere', async () => {
    const { world, id } = await edited();
    const { out } = await world.run(...show(id, '--for-approval', '--lang', 'en'));
    expect(out).toContain(`【送审稿 ${id} 第2版 校验码 `);
    expect(out).toContain('较第1版的改动：\n· 〔删：两〕〔增：三〕家门店停业：〔删：2〕〔增：3〕家。\n');
  });

  test('speaks the language of the text, and asks for a late answer at once', async () => {
    const { world } = await drafted();
    const draft = ['statement', 'draft', 'apology', '--language', 'en', '--json'];
    const { statement } = (await world.run(...draft)).json();
    world.at('2026-11-20T15:20:00+08:00');
    const { out } = await world.run(...show(String(statement), '--for-approval', '--lang', 'zh'));
    expect(out).toMatch(/^\[For approval: \w+, version 1, check code [0-9A-F]{6}\]\n/);
    expect(out).toContain('Your answer was due by 15:00. If you agree, please reply now: agreed ');
  });

  test('goes to the clipboard', async () => {
    const { world, id } = await drafted();
    const { out, err } = await world.answering([], ...show(id, '--for-approval', '--copy'));
    const copied = /\u001b\]52;c;([^\u0007\u001b]*)/.exec(out)?.[1] ?? '';
    expect(Buffer.from(copied, 'base64').toString()).toContain(`【送审稿 ${id} 第1版`);
    expect(err).toContain('On the clipboard');
    expect(await toldBy(world, ...show(id, '--for-approval', '--diff'))).toEqual({
      exit: 2,
      code: 'show-one-way',
    });
  });

  test('is not made of a text with gaps', async () => {
    const { world, id } = await drafted();
    world.write('gap.txt', '我们致歉。\n【待填: 联系方式】\n');
    await world.run('statement', 'edit', id, '--text', 'gap.txt');
    expect(await toldBy(world, ...show(id, '--for-approval'))).toEqual({ exit: 1, code: 'statement-gaps' });
  });
});

describe('statement show --copy', () => {
  test('warns that a text is not released', async () => {
    const { world, id } = await drafted();
    const warned = await world.answering([], ...show(id, '--plain', '--copy', '--lang', 'zh'));
    expect(warned.err).toContain('尚未签发，请勿对外发布');
    const done = await released();
    const { err } = await done.world.answering([], ...show(done.id, '--plain', '--copy', '--lang', 'zh'));
    expect(err).not.toContain('尚未签发');
  });
});

describe('versions', () => {
  test('show says which yeses an edit made void, and since when an answer is awaited', async () => {
    const { world, id } = await edited();
    world.at('2026-11-20T15:30:00+08:00');
    const { out } = await world.run(...show(id, '--lang', 'zh'));
    expect(out).toContain(`${id}  致歉信  第2版  草稿`);
    expect(out).toContain('待 会签 法务 赵敏（14:50 送审，限 20 分钟，已 40 分钟未回）');
    expect(out).toMatch(/第1版 {2}14:40 {2}王岚 {2}校验码 [0-9A-F]{6} {2}同意已作废：法务 赵敏/);
    const { earlier, waitingFor, version, textVersion } = (await world.run(...show(id, '--json'))).json();
    expect([version, textVersion]).toEqual([1, 2]);
    expect(earlier).toMatchObject([{ textVersion: 1, by: 'wang', signOffs: [{ approver: 'zhao' }] }]);
    expect(waitingFor).toMatchObject([
      { role: 'operations', askedAt: '2026-11-20T06:50:00.000Z', answerBy: '2026-11-20T07:10:00.000Z' },
      { role: 'legal' },
      { role: 'executive' },
    ]);
  });

  test('--version shows an earlier one, as plain text too, by number or in Chinese', async () => {
    const { world, id, first } = await edited();
    expect((await world.run(...show(id, '--plain', '--version', '第１版'))).out).toBe(first);
    const { out } = await world.run(...show(id, '--version', '1', '--lang', 'zh'));
    expect(out).toContain('第1版（已改稿）');
    expect(out).toContain('· 两家门店停业：2家。');
    expect(out).toContain('同意已作废：法务 赵敏');
    expect(out).toMatch(/现行为第2版，校验码 [0-9A-F]{6}/);
    const { err } = await world.run(...show(id, '--version', '3', '--lang', 'zh'));
    expect(err).toContain(`${id} 没有“3”这一版，共有 2 版。`);
  });

  test('--diff marks what went and what came without colour', async () => {
    const { world, id } = await edited();
    const { out } = await world.run(...show(id, '--diff', '--lang', 'zh'));
    expect(out).toContain('较第1版的改动');
    expect(out).toContain('│ · [-两-]{+三+}家门店停业：[-2-]{+3+}家。');
    const { from, diff } = (await world.run(...show(id, '--diff', '--json'))).json();
    expect(from).toBe(1);
    expect(diff).toContainEqual({ kind: 'added', text: '三' });
  });

  test('a text that nobody edited has nothing to compare', async () => {
    const { world, id } = await drafted();
    expect(await toldBy(world, ...show(id, '--diff'))).toEqual({ exit: 2, code: 'version-only' });
  });
});

describe('what platforms did', () => {
  test('is said in show and list, and is no withdrawal', async () => {
    const { world, id } = await released();
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    await world.run('statement', 'platform', id, '--channel', 'weibo', '--state', '被屏蔽');
    for (const verb of [['show', id], ['list']]) {
      const { out } = await world.run('statement', ...verb, '--lang', 'zh');
      expect(out).toContain('已发布：微博  被平台屏蔽');
      expect(out).not.toContain('撤回');
    }
  });
});

describe('backups', () => {
  test('stand in show with their number and from when they may', async () => {
    const { world, id } = await drafted();
    await world.run('role', 'assign', '法务=陈晨', '--backup');
    const early = await world.run(...show(id, '--lang', 'zh'));
    expect(early.out.replace(/\n +/g, ' ')).toContain('备岗 陈晨 138-0000-0005 15:00 起可代签');
    world.at('2026-11-20T15:01:00+08:00');
    const late = await world.run(...show(id, '--lang', 'zh'));
    expect(late.out.replace(/\n +/g, ' ')).toContain('备岗 陈晨 138-0000-0005 现可代签');
  });
});
