import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const add = (world: World, text: string, ...flags: readonly string[]) =>
  world.run('remark', 'add', text, ...flags);

describe('remark add', () => {
  test('records who said what to whom, where and when', async () => {
    const world = await kitchenWorld();
    const flags = [
      '--said-by',
      '李哲',
      '--to',
      '媒体',
      '--channel',
      '采访',
      '--about',
      '停业',
      '--off-script',
    ];
    const { out } = await add(world, '我们停电了', ...flags, '--at', '14:20', '--lang', 'zh');
    expect(world.records().at(-1)).toMatchObject({
      type: 'RemarkAdded',
      at: '2026-11-20T06:20:00.000Z',
      data: {
        text: '我们停电了',
        saidBy: 'li',
        to: '媒体',
        channel: '采访',
        about: '停业',
        standing: 'off-script',
      },
    });
    expect(out).toContain('14:20 李哲 对媒体说：我们停电了');
    expect(out).toContain('采访 · 未经授权 · 话题：停业');
  });

  test('needs nothing but the words', async () => {
    const world = await kitchenWorld({ input: '不是我们的问题\n' });
    const { exit, json } = await world.run('remark', 'add', '-', '--json');
    expect(exit).toBe(0);
    const { data } = world.records().at(-1) ?? { data: {} };
    expect(data).toEqual({ remark: json().remark, text: '不是我们的问题', standing: 'unknown' });
  });

  test.each(['authorised', 'off-script', 'leaked'])('may be marked %s', async (standing) => {
    const world = await kitchenWorld();
    await add(world, 'x', `--${standing}`);
    expect(world.records().at(-1)?.data.standing).toBe(standing);
  });

  test('names a contradiction at once, with both and when', async () => {
    const world = await kitchenWorld();
    await add(world, '停电', '--said-by', '劲松店', '--about', '停业', '--at', '14:10');
    const { out } = await add(world, '内部整改', '--said-by', '太阳宫店', '--about', '停业', '--lang', 'zh');
    expect(out).toContain('口径不一：关于“停业”有不同说法');
    expect(out).toContain('14:10 劲松店：停电');
    expect(out).toContain('14:40 太阳宫店：内部整改');
    expect(out).toContain('crisis line set');
    const other = await add(world, '按标准赔', '--about', '赔偿', '--lang', 'zh');
    expect(other.out).not.toContain('口径不一');
  });

  test('shows the line as it stood when it was said', async () => {
    const world = await kitchenWorld();
    expect((await add(world, 'x', '--at', '13:00')).out).toContain('There was no line then');
    await world.run('line', 'set', '正在核实，今天 18:00 前答复。');
    world.at('2026-11-20T15:00:00+08:00');
    const { out } = await add(world, 'y');
    expect(out).toContain('正在核实，今天 18:00 前答复。');
    expect((await add(world, 'z', '--at', '13:00')).out).not.toContain('正在核实');
  });

  test('says what to do about words that nobody agreed on', async () => {
    const world = await kitchenWorld();
    const { out } = await add(world, 'x', '--leaked', '--about', 'y');
    expect(out).toContain('crisis line set');
    expect(out).toContain('crisis log');
    expect((await add(world, 'z', '--authorised', '--about', 'w')).out).not.toContain('crisis log');
  });

  test('an authorised one stops the clock of the first response', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T15:00:00+08:00');
    const { out } = await add(world, '正在核实', '--authorised', '--lang', 'zh');
    expect(out).toContain('首次回应：15:00 已作出（经授权的发言），获知后 20 分钟');
  });

  test('two standings at once are a usage error that records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const argv = ['remark', 'add', 'x', '--authorised', '--leaked'];
    expect(await toldBy(world, ...argv)).toEqual({ exit: 2, code: 'standing-twice' });
    expect((await world.run(...argv)).err).toContain('--authorised, --leaked');
    expect(await toldBy(world, 'remark', 'add', '  ')).toEqual({ exit: 2, code: 'text-empty' });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('shows control characters instead of printing them', async () => {
    const world = await kitchenWorld();
    const { out } = await add(world, '\u001b[2Jx', '--said-by', '\u001b[1m', '--about', '\u202e');
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect((await world.run('remark', 'list')).out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('remark list', () => {
  test('says when there is none', async () => {
    const world = await kitchenWorld();
    expect((await world.run('remark', 'list')).out).toContain('Nothing said outside is on record.');
  });

  test('lists them as they were said, and the contradictions', async () => {
    const world = await kitchenWorld();
    await add(world, '停电', '--said-by', '劲松店', '--about', '停业');
    await add(world, '整改', '--said-by', '太阳宫店', '--about', '停业', '--at', '14:10');
    const { out } = await world.run('remark', 'list', '--lang', 'zh');
    expect(out.indexOf('整改')).toBeLessThan(out.indexOf('停电'));
    expect(out).toContain('口径不一：关于“停业”');
    const { remarks, conflicts } = (await world.run('remark', 'list', '--json')).json();
    expect(remarks).toMatchObject([
      { text: '整改', saidBy: '太阳宫店', standing: 'unknown', at: '2026-11-20T06:10:00.000Z' },
      { text: '停电' },
    ]);
    expect(conflicts).toMatchObject([{ about: '停业' }]);
  });
});
