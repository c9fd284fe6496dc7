import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const LETTER = `致歉信

各位顾客：
今天有两家门店停业，共有 35 名顾客退款，李哲已到场，正在调查（店长张建国）。我们将在今天18:40前再次通报。

示例餐饮有限公司
2026年11月20日
`;

const draftOf = (world: World) => world.records().at(-1)?.data ?? {};

const bytes = (world: World, name: string, content: Buffer): void => {
  mkdirSync(world.directory, { recursive: true });
  writeFileSync(join(world.directory, name), content);
};

/** A kitchen where two shops are confirmed, and 35 refunds are only said. */
async function knownKitchen(input?: string): Promise<World> {
  const world = await kitchenWorld(input === undefined ? {} : { input });
  await world.run(...['fact', 'add', 'shops', '两家门店停业', '--value', '2', '--unit', '家']);
  await world.run('fact', 'confirm', 'shops', '--by-source', '门店监控');
  await world.run(...['fact', 'add', 'refunds', '35名顾客退款']);
  return world;
}

describe('a text that somebody brings along', () => {
  test('is recorded in its own words, as the kind that it is, for the plan of that kind', async () => {
    const world = await knownKitchen();
    world.write('letter.txt', LETTER);
    const { exit } = await world.run('statement', 'draft', '--text', 'letter.txt', '--kind', '致歉信');
    expect(exit).toBe(0);
    expect(draftOf(world)).toMatchObject({
      ...{ plan: 'apology', genre: 'apology', audience: 'public', language: 'zh-CN' },
      ...{ text: LETTER, facts: ['shops'], gaps: [] },
    });
    expect(draftOf(world).template).toBeUndefined();
  });

  test('what no confirmed fact supports is listed, and refuses nothing', async () => {
    const world = await knownKitchen();
    world.write('letter.txt', LETTER);
    const draft = ['statement', 'draft', '--text', 'letter.txt', '--kind', 'apology'];
    const { out } = await world.run(...draft, '--lang', 'zh');
    expect(out).toContain('尚未核实：35 名（事实 refunds）');
    expect(out).toContain('下列名称在档案中没有记载：张建国');
    expect(out).not.toMatch(/没有记载.*李哲/);
    const { json } = await world.run(...draft, '--json');
    expect(json()).toMatchObject({
      facts: ['shops'],
      unconfirmed: [{ fact: 'refunds', kind: 'number' }],
      unmatched: expect.arrayContaining([{ kind: 'name', text: '张建国' }]) as unknown,
    });
  });

  test('the promised time is known, and so is the date under the letter', async () => {
    const world = await knownKitchen();
    world.write('letter.txt', LETTER);
    const draft = ['statement', 'draft', '--text', 'letter.txt', '--kind', 'apology', '--json'];
    const { json } = await world.run(...draft, '--next-update', '18:40');
    expect(json().unmatched).toEqual([{ kind: 'name', text: '张建国' }]);
  });

  test('needs everybody whom the tier names, even where the template of its plan is pre-approved', async () => {
    const world = await knownKitchen('我们看到了，正在核实。\n');
    await world.run('classify', 'severe', '--reason', 'x');
    const { out } = await world.run(
      ...['statement', 'draft', '--text', '-', '--kind', 'first-response', '--lang', 'zh'],
    );
    expect(out).toMatch(/会签.*业务核查.*李哲/);
  });

  test('its own language decides, not that of the interface; a flag decides over both', async () => {
    const world = await knownKitchen('We are sorry. Two shops are closed.\n');
    await world.run('statement', 'draft', '--text', '-', '--kind', 'apology', '--lang', 'zh');
    expect(draftOf(world)).toMatchObject({ language: 'en' });
    await world.run('statement', 'draft', '--text', '-', '--kind', 'apology', '--language', 'zh');
    expect(draftOf(world)).toMatchObject({ language: 'zh-CN' });
  });

  test('a telephone number that is not the contact is listed', async () => {
    const world = await knownKitchen('请致电400-000-0000。或拨打 400-111-2222。\n');
    const draft = ['statement', 'draft', '--text', '-', '--kind', 'situation'];
    const { out } = await world.run(...draft, '--lang', 'zh');
    expect(out).toContain('下列电话不是公布的联系方式：400-111-2222');
    expect(out).not.toMatch(/联系方式：.*400-000-0000/);
  });

  test('an apology that quotes no confirmed fact says so, though there are some', async () => {
    const world = await knownKitchen('我们错了。\n');
    const { err } = await world.run('statement', 'draft', '--text', '-', '--kind', 'apology', '--lang', 'zh');
    expect(err).toContain('文中没有任何已核实的事实');
  });

  test('placeholders left in it are gaps', async () => {
    const world = await knownKitchen('各位：\n我们于【时间】获知此事。\n');
    world.write('other.txt', '各位：\n我们于【时间】获知。\n');
    const { json } = await world.run('statement', 'draft', '--text', '-', '--kind', 'situation', '--json');
    expect(json().gaps).toEqual(['时间']);
    const { out } = await world.run('statement', 'edit', String(json().statement), '--text', 'other.txt');
    expect(out).toContain(`crisis statement edit ${String(json().statement)}`);
    expect(await toldBy(world, 'statement', 'approve', String(json().statement))).toEqual({
      exit: 1,
      code: 'statement-gaps',
    });
  });

  test('an audience may be named, in either language', async () => {
    const world = await knownKitchen('各位同事：请勿对外评论。\n');
    await world.run(...['statement', 'draft', '--text', '-', '--kind', '内部通知', '--audience', '员工']);
    expect(draftOf(world)).toMatchObject({ genre: 'internal', audience: 'staff' });
  });

  test('a byte order mark, the line ends of Windows and of Word leave no trace', async () => {
    const world = await knownKitchen();
    bytes(world, 'word.txt', Buffer.from('\ufeff致歉信\r\n\r\n各位：\v抱歉。\u2028\r\n', 'utf8'));
    await world.run('statement', 'draft', '--text', 'word.txt', '--kind', 'apology');
    expect(draftOf(world).text).toBe('致歉信\n\n各位：\n抱歉。\n');
  });

  test.each([
    ['GB18030', Buffer.from([0xd6, 0xc2, 0xc7, 0xb8]), 'text-encoding', 'GB18030'],
    ['UTF-16', Buffer.from('\ufeff致歉', 'utf16le'), 'text-encoding', 'UTF-16'],
    ['a Word document', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'text-document', 'Word (.docx)'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'text-document', 'PDF'],
    ['bytes that are no text', Buffer.from('a\u0000b'), 'text-unreadable', 'file'],
    ['nothing', Buffer.from('\ufeff \r\n'), 'text-empty', ''],
    ['far too much', Buffer.alloc(300_000, 'a'), 'text-too-long', '256 KiB'],
  ])('%s is turned down, and told what to do', async (_, content, code, named) => {
    const world = await knownKitchen();
    const before = world.records().length;
    bytes(world, 'file', content);
    const draft = ['statement', 'draft', '--text', 'file', '--kind', 'apology'];
    expect(await toldBy(world, ...draft)).toEqual({ exit: 2, code });
    expect((await world.run(...draft)).err).toContain(named);
    expect(recordedSince(world, before)).toEqual([]);
  });

  test.each([
    [['--text', 'gone.txt', '--kind', 'apology'], 3, 'file-unreadable'],
    [['--text', '.', '--kind', 'apology'], 3, 'file-irregular'],
    [['--text', '-'], 2, 'kind-missing'],
    [['--text', '-', '--kind', '小说'], 2, 'kind-unknown'],
    [['--text', '-', '--kind', 'apology', '--audience', 'aliens'], 2, 'audience-unknown'],
    [['--text', '-', '--kind', 'constructor'], 2, 'kind-unknown'],
    [['--text', '-', '--kind', 'apology', '--channel', '__proto__'], 2, 'channel-unknown'],
  ])('statement draft %j is turned down', async (argv, exit, code) => {
    const world = await knownKitchen('我们道歉。\n');
    const before = world.records().length;
    expect(await toldBy(world, 'statement', 'draft', ...argv)).toEqual({ exit, code });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('in a Chinese interface the kinds are listed by their names', async () => {
    const world = await knownKitchen('我们道歉。\n');
    const { err } = await world.run('statement', 'draft', '--text', '-', '--lang', 'zh');
    expect(err).toContain('致歉信');
    expect(err).not.toContain('first-response');
  });
});
