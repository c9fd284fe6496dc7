import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditorRun } from '../../src/cli/context.ts';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

const LETTER = '致歉信\n\n各位顾客：\n两家门店已停业，我们正在核查。\n';

type Editor = (argv: readonly string[]) => EditorRun;

/** An editor in which the person replaces some words. */
const replacing =
  (from: string, to: string): Editor =>
  (argv) => {
    const path = argv.at(-1) ?? '';
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    return { status: 0 };
  };

/** A severe incident with a letter that 李哲 and 赵敏 said yes to. */
async function signedLetter(
  setting: Parameters<typeof kitchenWorld>[0] = {},
): Promise<{ readonly world: World; readonly id: string }> {
  const world = await kitchenWorld({ env: { EDITOR: 'vi' }, ...setting });
  await world.run('classify', 'severe', '--reason', 'national media');
  world.write('letter.txt', LETTER);
  const draft = ['statement', 'draft', '--text', 'letter.txt', '--kind', 'apology', '--json'];
  const id = String((await world.run(...draft)).json().statement);
  for (const name of ['李哲', '赵敏'])
    await world.run('statement', 'approve', id, '--by', name, '--via', 'phone');
  return { world, id };
}

const temporary = (world: World): readonly string[] => {
  try {
    return readdirSync(join(world.directory, '.crisis', 'tmp'));
  } catch {
    return [];
  }
};

describe('statement edit', () => {
  test('from a file makes a new version; every yes to the old one is void', async () => {
    const { world, id } = await signedLetter();
    world.write('new.txt', LETTER.replace('两家', '三家'));
    const { out } = await world.run('statement', 'edit', id, '--text', 'new.txt', '--lang', 'zh');
    const { type, data } = world.records().at(-1) ?? {};
    expect(type).toBe('StatementRevised');
    expect(data).toMatchObject({ statement: id, text: LETTER.replace('两家', '三家') });
    expect(out).toMatch(/\[-两-\]\{\+三\+\}|\[-两家-\]\{\+三家\+\}/);
    expect(out).toMatch(/作废：业务核查.*李哲/);
    expect(out).toMatch(/作废：法务.*赵敏/);
    expect(out).toMatch(/待 会签 业务核查 李哲 138-0000-0002/);
    expect(out).toContain('改动涉及数字');
    expect((await world.run('statement', 'show', id, '--json')).json()).toMatchObject({ status: 'draft' });
  });

  test('says the same to scripts', async () => {
    const { world, id } = await signedLetter({ input: LETTER.replace('两家', '三家') });
    const { json } = await world.run('statement', 'edit', id, '--text', '-', '--json');
    expect(json()).toMatchObject({
      ...{ version: 1, textVersion: 2, statement: id, gaps: [], changes: ['number'] },
      voided: [
        { step: 'operations', approver: 'li', own: false },
        { step: 'legal', approver: 'zhao', own: false },
      ],
      signed: [],
      recorded: [{ type: 'StatementRevised' }],
    });
    expect(temporary(world)).toEqual([]);
  });

  test('opens the person’s own editor, by its words and never through a shell, on a private file', async () => {
    const seen: (readonly string[])[] = [];
    const { world, id } = await signedLetter({
      env: { EDITOR: 'nano', VISUAL: '"/opt/my editor/code" --wait "$(touch owned)"' },
      editor: (argv) => {
        seen.push(argv);
        expect(statSync(argv.at(-1) ?? '').mode & 0o777).toBe(0o600);
        return replacing('核查', '彻查')(argv);
      },
    });
    const { exit } = await world.answering([], 'statement', 'edit', id);
    expect(exit).toBe(0);
    expect(seen[0]?.slice(0, -1)).toEqual(['/opt/my editor/code', '--wait', '$(touch owned)']);
    expect(seen[0]?.at(-1)).toMatch(/\.crisis\/tmp\/edit-/);
    expect(world.records().at(-1)?.data.text).toBe(LETTER.replace('核查', '彻查'));
    expect(temporary(world)).toEqual([]);
  });

  test('a text left as it was records nothing', async () => {
    const { world, id } = await signedLetter({ editor: () => ({ status: 0 }) });
    const before = world.records().length;
    const { exit, out } = await world.answering([], 'statement', 'edit', id, '--lang', 'zh');
    expect({ exit, recorded: recordedSince(world, before) }).toEqual({ exit: 0, recorded: [] });
    expect(out).toContain('没有改动，未作记录');
    expect(temporary(world)).toEqual([]);
  });

  test('an approver’s own edit, typed by somebody else, is their yes to the new words', async () => {
    const { world, id } = await signedLetter();
    world.write('new.txt', LETTER.replace('核查', '彻查'));
    world.write('shot.png', 'pixels');
    const { json } = await world.run(
      ...['statement', 'edit', id, '--text', 'new.txt', '--by', '赵敏', '--via', '微信'],
      ...['--words', '改一个字就可以发', '--evidence', 'shot.png', '--json'],
    );
    expect(json()).toMatchObject({ signed: [{ step: 'legal', approver: 'zhao', own: false }] });
    const [revised, yes] = world.records().slice(-2);
    expect(revised?.data).toMatchObject({ editor: 'zhao', step: 'legal' });
    expect(yes?.data).toMatchObject({
      ...{ approver: 'zhao', via: 'wechat', words: '改一个字就可以发', evidence: 'shot.png' },
    });
  });

  test('words typed while somebody else edited are kept, and said where', async () => {
    const { world, id } = await signedLetter();
    world.write('other.txt', LETTER.replace('两家', '三家'));
    const slow = makeWorld({
      ...{ directory: world.directory, made: 900, env: { EDITOR: 'vi' } },
      editor: async (argv) => {
        await world.run('statement', 'edit', id, '--text', 'other.txt');
        return replacing('核查', '彻查')(argv);
      },
    });
    const { exit, err } = await slow.answering([], 'statement', 'edit', id, '--lang', 'zh');
    expect(exit).toBe(1);
    const [kept = ''] = temporary(world);
    expect(err).toContain(`已输入的文字存于 .crisis/tmp/${kept}`);
    expect(err).toContain(`crisis statement edit ${id} --text .crisis/tmp/${kept}`);
    expect(readFileSync(join(world.directory, '.crisis', 'tmp', kept), 'utf8')).toContain('彻查');
    expect(world.records().at(-1)?.data.text).toContain('三家');
  });

  test('an editor that ends badly records nothing, and keeps what was typed', async () => {
    const { world, id } = await signedLetter({
      editor: (argv) => {
        replacing('核查', '彻查')(argv);
        return { status: 1 };
      },
    });
    const before = world.records().length;
    const { exit, err } = await world.answering([], 'statement', 'edit', id, '--lang', 'zh');
    expect({ exit, recorded: recordedSince(world, before) }).toEqual({ exit: 3, recorded: [] });
    const [kept = ''] = temporary(world);
    expect(err).toContain(kept);
    expect(readFileSync(join(world.directory, '.crisis', 'tmp', kept), 'utf8')).toContain('彻查');
  });

  test('a retry with the same key records once', async () => {
    const { world, id } = await signedLetter();
    world.write('new.txt', LETTER.replace('核查', '彻查'));
    const edit = ['statement', 'edit', id, '--text', 'new.txt', '--key', 'k1', '--json'];
    await world.run(...edit);
    const before = world.records().length;
    expect((await world.run(...edit)).json()).toMatchObject({ already: true });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('what is out is no longer edited, and no editor opens', async () => {
    const { world, id } = await signedLetter({
      editor: () => {
        throw new Error('opened');
      },
    });
    await world.run('statement', 'approve', id, '--by', '周岳', '--via', 'phone');
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    const { exit, err } = await world.answering([], 'statement', 'edit', id);
    expect(exit).toBe(1);
    expect(err).toContain('is out already');
  });

  test.each([
    [[], 2, 'editor-none'],
    [['--text', 'letter.txt'], 1, 'statement-same'],
    [['--text', 'new.txt', '--by', '赵敏'], 2, 'via-missing'],
    [['--text', 'new.txt', '--by', '赵敏', '--via', 'pigeon'], 2, 'via-unknown'],
    [['--text', 'new.txt', '--evidence', 'gone.png'], 3, 'file-unreadable'],
    [['--text', 'new.txt', '--next-update', '1h ago'], 2, 'time-in-past'],
  ])('statement edit %j is turned down', async (argv, exit, code) => {
    const { world, id } = await signedLetter();
    world.write('new.txt', LETTER.replace('核查', '彻查'));
    const before = world.records().length;
    expect(await toldBy(world, 'statement', 'edit', id, ...argv)).toEqual({ exit, code });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test.each([{ EDITOR: '' }, { EDITOR: 'no-such-editor' }])(
    'without a working editor %j names --text',
    async (env) => {
      const { world, id } = await signedLetter({ env });
      const { exit, err } = await world.answering([], 'statement', 'edit', id);
      expect(exit).toBe(env.EDITOR === '' ? 2 : 3);
      expect(err).toContain('--text FILE');
      expect(temporary(world)).toEqual([]);
    },
  );
});

describe('statement immaterial', () => {
  const WORDING = LETTER.replace('各位顾客', '各位顾客朋友');

  /** The letter, edited by 陈晨 afterwards. */
  async function edited(text: string): Promise<{ readonly world: World; readonly id: string }> {
    const { world, id } = await signedLetter();
    world.write('new.txt', text);
    await world.run('statement', 'edit', id, '--text', 'new.txt', '--by', '陈晨', '--via', 'wechat');
    return { world, id };
  }

  test('lets the reviews stand when only the wording changed', async () => {
    const { world, id } = await edited(WORDING);
    const { out } = await world.run('statement', 'immaterial', '--reason', '称呼', '--lang', 'zh');
    expect(out).toMatch(/业务核查.*李哲/);
    expect(out).toMatch(/待 签发 总指挥 周岳/);
    expect(out).not.toMatch(/待 会签/);
    expect(world.records().at(-1)).toMatchObject({ type: 'EditDeclaredImmaterial', data: { statement: id } });
  });

  test('an edit of weight is not immaterial, and it is said what changed', async () => {
    const { world, id } = await edited(LETTER.replace('两家', '三家'));
    const immaterial = ['statement', 'immaterial', id, '--reason', '错别字'];
    const { exit, err } = await world.run(...immaterial, '--lang', 'zh');
    expect(exit).toBe(1);
    expect(err).toContain('数字');
    expect(await toldBy(world, ...immaterial, '--override')).toEqual({ exit: 1, code: 'change-material' });
  });

  test.each([
    [['--reason', 'x', '--as', '李哲'], 1, 'immaterial-not-lead'],
    [[], 2, 'reason-missing'],
  ])('statement immaterial %j is turned down', async (argv, exit, code) => {
    const { world, id } = await edited(WORDING);
    expect(await toldBy(world, 'statement', 'immaterial', id, ...argv)).toEqual({ exit, code });
  });

  test('there is nothing to let stand before anybody edited', async () => {
    const { world, id } = await signedLetter();
    expect(await toldBy(world, 'statement', 'immaterial', id, '--reason', 'x')).toEqual({
      exit: 1,
      code: 'nothing-to-carry',
    });
  });
});
