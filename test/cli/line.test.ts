import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kitchenWorld, KITCHEN_CONFIG, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

const WORDS =
  '大家反映的后厨卫生问题我们已经看到，涉事门店今天已停业自查，原因正在核实，查清一项公布一项。受到影响的顾客请拨打400-000-0000，我们逐一联系处理，结果在官方账号公布。';

const last = (world: World) => world.records().at(-1);

interface Shown {
  readonly line: { readonly version: number; readonly template: string | null; readonly text: string };
  readonly units: readonly { readonly unit: string; readonly text: string; readonly acknowledged: unknown }[];
}

const shown = async (world: World): Promise<Shown> =>
  (await world.run('line', 'show', '--json')).json() as unknown as Shown;

const dutyOf = async (world: World, id: string): Promise<unknown> => {
  const { tasks } = (await world.run('task', 'list', '--all', '--json')).json() as {
    readonly tasks: readonly { readonly id: string; readonly status: string }[];
  };
  return tasks.find((task) => task.id === id)?.status;
};

/** An old playbook, from before there were lines. */
async function worldWithoutLine(): Promise<World> {
  const world = makeWorld();
  world.write('.crisis/config.yaml', KITCHEN_CONFIG);
  world.write('.crisis/playbooks/base.yaml', readFileSync('test/fixtures/playbooks/ok/base.yaml', 'utf8'));
  const { err, exit } = await world.run('start', '--title', '后厨', '--playbook', 'base', '--yes');
  if (exit !== 0) throw new Error(err);
  return world;
}

describe('line set', () => {
  test('makes a new version for everybody, every unit’s words around it', async () => {
    const world = await kitchenWorld();
    const { out, exit } = await world.run('line', 'set', WORDS, '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('第 2 版');
    expect(out).toContain('须确认收到：客服、门店、前台、评论区、现场');
    expect(out).not.toContain('口径宜');
    const { line, units } = await shown(world);
    expect(line).toMatchObject({ version: 2, text: WORDS, template: null });
    for (const { text } of units) expect(text.endsWith(WORDS)).toBe(true);
    expect(new Set(units.map(({ text }) => text)).size).toBe(5);
  });

  test('warns of what no confirmed fact supports, and sets it all the same', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', 'shops', '两家门店停业', '--confirmed-by', '李哲');
    const { out, exit } = await world.run('line', 'set', '两家门店停业，35名顾客退款。', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('没有已核实的事实依据：35名');
    const { json } = await world.run('line', 'set', '三家门店停业。', '--json');
    expect(json()).toMatchObject({ version: 1, textVersion: 3, unmatched: [{ kind: 'number' }] });
  });

  test('shows the code of exactly these words', async () => {
    const world = await kitchenWorld();
    const { check, sha256, line, recorded } = (await world.run('line', 'set', WORDS, '--json')).json();
    expect(String(sha256).slice(0, 6).toUpperCase()).toBe(check);
    expect(last(world)).toMatchObject({ type: 'LineSet', data: { line, sha256, text: WORDS } });
    expect(recorded).toHaveLength(1);
  });

  test('notes a length that nobody can read out, in both languages', async () => {
    const world = await kitchenWorld();
    const chinese = await world.run('line', 'set', '正在核实。', '--lang', 'zh');
    const english = await world.run('line', 'set', 'We are checking.', '--lang', 'en');
    expect(chinese.out).toContain('5 字；口径宜 60 至 120 字');
    expect(english.out).toContain('16 characters; 120 to 320');
  });

  test('reads the words from standard input, without blanks around them', async () => {
    const world = await kitchenWorld({ input: `\n${WORDS}  \r\n` });
    await world.run('line', 'set', '-');
    expect(last(world)?.data.text).toBe(WORDS);
  });

  test('with a unit changes that unit’s words alone', async () => {
    const world = await kitchenWorld();
    const before = await shown(world);
    const { out } = await world.run(
      'line',
      'set',
      '请走侧门，有专人接待。',
      '--unit',
      '前台',
      '--lang',
      'zh',
    );
    expect(out).toContain('（前台专用）');
    expect(out).toContain('须确认收到：前台\n');
    const after = await shown(world);
    expect(after.line).toEqual(before.line);
    const changed = after.units.filter(({ text }, n) => text !== before.units[n]?.text);
    expect(changed).toMatchObject([{ unit: 'reception', text: '请走侧门，有专人接待。' }]);
  });

  test('may name a unit that the playbook lacks', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'set', 'Please wait.', '--unit', '海外公司');
    expect((await shown(world)).units.at(-1)).toMatchObject({ unit: '海外公司', text: 'Please wait.' });
  });

  test('is recorded for whoever decided it elsewhere, and never shown as the recorder’s', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(
      ...['line', 'set', WORDS, '--by', '王岚', '--via', '微信', '--as', '李哲', '--lang', 'zh'],
    );
    expect(last(world)).toMatchObject({ by: { person: 'li' }, data: { setBy: 'wang', via: 'wechat' } });
    expect(out).toContain('王岚定（微信），李哲 代录');
    expect((await world.run('line', 'show', '--lang', 'en')).out).toContain(
      '王岚 by WeChat, recorded by 李哲',
    );
  });

  test('is refused to whoever may not adjust, naming who may', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { exit, err } = await world.run('line', 'set', WORDS, '--as', '李哲', '--lang', 'zh');
    expect(exit).toBe(1);
    expect(err).toContain('王岚');
    expect(err).toContain('--override');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('with the time of the answer keeps the pre-approved words, which need no power', async () => {
    const world = await kitchenWorld();
    const { exit } = await world.run('line', 'set', '--next-update', '18:40', '--as', '李哲');
    expect(exit).toBe(0);
    const { line } = await shown(world);
    expect(line.template).toBe('line');
    expect(line.text).toContain('2026年11月20日 18:40前在官方账号答复');
  });

  test('loses the approval with the first word that differs, and keeps it without', async () => {
    const world = await kitchenWorld();
    const { line } = await shown(world);
    await world.run('line', 'set', line.text);
    expect(last(world)?.data.template).toBe('line');
    await world.run('line', 'set', line.text.replace('正在', '已经'));
    expect(last(world)?.data).not.toHaveProperty('template');
  });

  test.each([
    [['set'], 2, 'line-text-missing'],
    [['set', '  '], 2, 'text-empty'],
    [['set', '请拨【待填: 电话】，正在核实。'], 2, 'line-unfilled'],
    [['set', '--next-update', '18:40', '--unit', 'shops'], 2, 'line-text-missing'],
    [['set', WORDS, '--by', '李哲'], 2, 'via-missing'],
    [['set', WORDS, '--by', '李哲', '--via', 'pigeon'], 2, 'via-unknown'],
    [['set', WORDS, '--unit', '门市'], 2, 'unit-near'],
    [['set', WORDS, '--by', '李哲', '--via', 'phone'], 1, 'power-missing'],
    [['ack'], 2, 'unit-missing'],
    [['ack', '--unit', 'shop'], 2, 'unit-near'],
    [['ack', '--unit', ' , '], 2, 'unit-missing'],
    [['ack', '--unit', 'shops', '--at', '14:30'], 1, 'line-not-yet'],
    [['show', 'silense'], 2, 'line-name-unknown'],
    [['show', '--copy'], 2, 'copy-no-terminal'],
  ])('line %j is told and records nothing', async (argv, exit, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const ran = await world.run('line', ...argv);
    expect(ran.exit).toBe(exit);
    expect(recordedSince(world, before)).toEqual([]);
    if (code !== 'copy-no-terminal') expect(await toldBy(world, 'line', ...argv)).toEqual({ exit, code });
  });
});

describe('line ack', () => {
  test('takes several units, by id or by name in either language', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { out } = await world.run(
      ...[
        'line',
        'ack',
        '--unit',
        '客服、shops',
        'On Site',
        '--person',
        '陈晨',
        '--at',
        '14:40',
        '--lang',
        'zh',
      ],
    );
    const given = world.records().slice(before);
    expect(given.map(({ data }) => [data.unit, data.person])).toEqual([
      ['customer-service', 'chen'],
      ['shops', 'chen'],
      ['on-site', 'chen'],
    ]);
    expect(out).toMatch(/客服 +✓ 14:40 陈晨/);
    expect(out).toMatch(/前台 +未确认/);
    expect(out).toContain('还没确认：前台、评论区');
  });

  test('takes a new unit, and with --yes also one that looks like a slip', async () => {
    const world = await kitchenWorld();
    expect((await world.run('line', 'ack', '--unit', '华东大区')).exit).toBe(0);
    expect((await world.run('line', 'ack', '--unit', '门市', '--yes')).exit).toBe(0);
    expect(last(world)?.data.unit).toBe('门市');
  });

  test('of what is typed like a word of the machine is of a unit like any other', async () => {
    const world = await kitchenWorld();
    expect((await world.run('line', 'ack', '--unit', '__proto__,constructor')).exit).toBe(0);
    const { units } = await shown(world);
    expect(units.slice(-2).map(({ unit }) => unit)).toEqual(['__proto__', 'constructor']);
  });

  test('names the unit that was probably meant', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('line', 'ack', '--unit', '门市', '--lang', 'zh');
    expect(err).toContain('是否想写“门店”？');
  });

  test('goes stale when the line changes', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'ack', '--unit', '门店');
    const isGiven = async () =>
      (await shown(world)).units.find(({ unit }) => unit === 'shops')?.acknowledged !== null;
    expect(await isGiven()).toBe(true);
    await world.run('line', 'set', WORDS);
    expect(await isGiven()).toBe(false);
  });

  test('can be taken back', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'ack', '--unit', '门店');
    const { exit } = await world.run('retract', last(world)?.id.slice(0, 12) ?? '', '--reason', '打错了');
    expect(exit).toBe(0);
    expect((await shown(world)).units.every(({ acknowledged }) => acknowledged === null)).toBe(true);
    expect(await dutyOf(world, 'line')).toBe('open');
  });

  test('does the duty to give it out with the first unit, and the duty that all have it with the last', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'national media');
    expect(await dutyOf(world, 'line')).toBe('open');
    await world.run('line', 'ack', '--unit', '门店');
    expect(await dutyOf(world, 'line')).toBe('done');
    expect(await dutyOf(world, 'line-received')).toBe('open');
    await world.run('line', 'ack', '--unit', '客服,前台,评论区,现场');
    expect(await dutyOf(world, 'line-received')).toBe('done');
  });
});

describe('line show', () => {
  test('prints the words at the left edge, unbroken, so that a mouse copies exactly them', async () => {
    const world = await kitchenWorld({ width: 60 });
    await world.run('line', 'set', WORDS);
    const { out } = await world.run('line', 'show', '--lang', 'zh');
    expect(out.split('\n')).toContain(WORDS);
    expect(out).toContain('TLP:AMBER（内部需知）');
  });

  test('--plain is the text and nothing else', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'set', WORDS);
    expect((await world.run('line', 'show', '--plain')).out).toBe(`${WORDS}\n`);
    expect((await world.run('line', 'show', '现场', '--plain')).out).toMatch(
      new RegExp(`^不推搡.*\n${WORDS}\n$`),
    );
  });

  test('--copy puts exactly the text on the clipboard of the terminal', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'set', WORDS);
    const { out } = await world.answering([], 'line', 'show', '--copy');
    expect(out).toContain(`;${Buffer.from(WORDS).toString('base64')}`);
  });

  test('renders a notice as things stand now, by its id or its title', async () => {
    const world = await kitchenWorld();
    expect((await world.run('line', 'show', 'group', '--plain')).out).toContain('尚未定级');
    await world.run('classify', 'severe', '--reason', 'national media');
    const { out } = await world.run('line', 'show', '拉群消息', '--plain');
    expect(out).toContain('暂按重度处置');
    expect(out).toContain('组长王岚 138-0000-0001');
  });

  test('shows the label that the line was set with', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'set', WORDS, '--tlp', 'green');
    expect((await world.run('line', 'show', '--lang', 'zh')).out).toContain('TLP:GREEN（同行）');
  });

  test('says that there is none and how to set one, where the playbook has no line', async () => {
    const world = await worldWithoutLine();
    const { out, exit } = await world.run('line', 'show', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain('还没有口径。定一条：crisis line set "…"');
    expect((await shown(world)).line).toBeNull();
    expect(await toldBy(world, 'line', 'ack', '--unit', '门店')).toEqual({ exit: 1, code: 'no-line' });
    expect(await toldBy(world, 'line', 'set', '--next-update', '18:40')).toEqual({
      exit: 2,
      code: 'line-no-plan',
    });
    await world.run('line', 'set', WORDS);
    await world.run('line', 'ack', '--unit', '门店');
    expect((await shown(world)).units).toMatchObject([{ unit: '门店', text: WORDS }]);
  });
});

describe('line history', () => {
  test('tells every version: by whom, how many words changed, who had it', async () => {
    const world = await kitchenWorld();
    await world.run('line', 'set', 'We have closed two shops and are checking.');
    await world.run('line', 'ack', '--unit', 'shops', '--person', '陈晨');
    await world.run('line', 'set', 'We have closed three shops and are checking.');
    const { out } = await world.run('line', 'history', '--lang', 'en');
    expect(out).toMatch(/version 1 .*pre-approved/);
    expect(out).toContain('Shops ✓ 14:40 陈晨');
    expect(out).toMatch(/version 3 [\s\S]*words changed: 1\n/);
    const { versions } = (await world.run('line', 'history', '--json')).json() as {
      readonly versions: readonly Readonly<Record<string, unknown>>[];
    };
    expect(versions.map(({ version, changed }) => [version, changed])).toMatchObject([
      [1, null],
      [2, expect.any(Number)],
      [3, 1],
    ]);
    expect(versions.map(({ acknowledged }) => (acknowledged as readonly unknown[]).length)).toEqual([
      0, 1, 0,
    ]);
  });

  test('counts what a unit’s own words change of its variant', async () => {
    const world = await kitchenWorld();
    const { units } = await shown(world);
    const own = units.find(({ unit }) => unit === 'comments')?.text ?? '';
    await world.run('line', 'set', own, '--unit', 'comments');
    const { versions } = (await world.run('line', 'history', '--json')).json();
    expect(versions).toMatchObject([{ changed: null }, { unit: 'comments', changed: 0 }]);
  });
});
