import { describe, expect, test } from 'vitest';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const add = async (world: World, ask: string, ...more: readonly string[]): Promise<string> => {
  const { json } = await world.run('incoming', 'add', ask, '--from', '晚报', ...more, '--json');
  return String(json().incoming);
};

const MEDIA = ['incoming', 'add', '是否停业？', '--from', '晚报张记者', '--kind', '媒体'] as const;

describe('incoming add', () => {
  test('records who asks what, by when, and who answers', async () => {
    const world = await kitchenWorld();
    await world.run(...MEDIA, '--deadline', '今天18:00', '--to', '李哲', '--checked', '回拨总机');
    expect(world.records().at(-1)).toMatchObject({
      type: 'IncomingLogged',
      data: {
        ...{ from: '晚报张记者', kind: 'media', ask: '是否停业？', answerer: 'li', checked: '回拨总机' },
        deadline: '2026-11-20T10:00:00.000Z',
      },
    });
  });

  test('says who answers by when, with the number', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(...MEDIA, '--deadline', '2h', '--to', '李哲', '--lang', 'zh');
    expect(out).toContain('媒体  晚报张记者：是否停业？');
    expect(out).toMatch(/答复人：业务核查 李哲 138-0000-0002，最晚 2026-11-20 16:40/);
  });

  test('counts the deadline from the call, also when it is typed in later', async () => {
    const world = await kitchenWorld();
    await world.run(...MEDIA, '--deadline', '半小时', '--at', '14:00');
    expect(world.records().at(-1)?.data.deadline).toBe('2026-11-20T06:30:00.000Z');
  });

  test('says what may be said meanwhile, or that there is nothing yet', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(...MEDIA);
    const isLineSet = world.records().some(({ type }) => type === 'LineSet');
    expect(out).toContain(isLineSet ? 'Until then say only this' : 'crisis line set "…"');
  });

  test.each([
    ['媒体', '查看记者证'],
    ['监管', '查看公函或执法证件'],
    ['政府', '一律先不发布'],
    ['合作方', '用自己掌握的号码回拨'],
    ['达人', '不花钱封口'],
  ])('to an unchecked caller of the kind %s advises as fits', async (kind, advice) => {
    const world = await kitchenWorld();
    const { out } = await world.run('incoming', 'add', '问', '--from', '某', '--kind', kind, '--lang', 'zh');
    expect(out.replace(/\n\s*/g, '')).toContain(advice);
  });

  test('does not ask again for what was checked', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(...MEDIA, '--checked', '记者证');
    expect(out).toContain('checked: 记者证');
    expect(out).not.toContain('Check first');
  });

  test.each([
    ['媒体', 'media'],
    ['监管', 'regulator'],
    ['政府', 'government'],
    ['平台', 'platform'],
    ['达人', 'kol'],
    ['投诉人', 'complainant'],
    ['合作方', 'partner'],
    ['加盟商', 'franchisee'],
    ['投资者', 'investor'],
    ['保险', 'insurer'],
    ['工会', 'union'],
    ['KOL', 'kol'],
  ])('understands the kind %s', async (typed, kind) => {
    const world = await kitchenWorld();
    await add(world, '问', '--kind', typed);
    expect(world.records().at(-1)?.data.kind).toBe(kind);
  });

  test.each([
    [['incoming', 'add', '问'], 'from-missing'],
    [['incoming', 'add', '问', '--from', ' '], 'from-missing'],
    [['incoming', 'add', '问', '--from', '某', '--kind', '外星人'], 'incoming-kind-unknown'],
    [['incoming', 'add', ' ', '--from', '某'], 'text-empty'],
  ])('%j is a usage error', async (argv, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, ...argv)).toEqual({ exit: 2, code });
  });
});

describe('incoming list', () => {
  test('shows the overdue first, with the number of whoever answers, and the settled last', async () => {
    const world = await kitchenWorld();
    const settled = await add(world, '答过的');
    await add(world, '不急的');
    await add(world, '超时的', '--deadline', '1h', '--to', '李哲');
    await add(world, '将到的', '--deadline', '3h');
    await world.run('incoming', 'answer', settled, '见情况说明');
    world.at('2026-11-20T16:00:00+08:00');
    const { out } = await world.run('incoming', 'list', '--lang', 'zh');
    const asks = ['超时的', '将到的', '不急的', '答过的'].map((ask) => out.indexOf(ask));
    expect(asks).toEqual([...asks].sort((a, b) => a - b));
    expect(out).toMatch(/! {2}i\w{3} {2}其他 {2}超时 20 分钟 +李哲 138-0000-0002/);
    expect(out).toContain('晚报：超时的  身份未核实');
    expect(out).toContain('答复：见情况说明');
  });

  test('is read by scripts too', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '是否停业', '--kind', 'media', '--deadline', '1h');
    world.at('2026-11-20T16:00:00+08:00');
    expect((await world.run('incoming', 'list', '--json')).json()).toMatchObject({
      incoming: [{ id, from: '晚报', kind: 'media', overdue: true, answered: false }],
    });
  });

  test('is part of what is owed', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '是否停业', '--deadline', '1h');
    world.at('2026-11-20T16:00:00+08:00');
    const { out } = await world.run('task', 'list', '--lang', 'zh');
    expect(out).toMatch(new RegExp(`! .*${id}.*答复晚报：是否停业`));
  });
});

describe('incoming answer and decline', () => {
  test('an answer is recorded; that nobody checked the caller is said', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '是否停业');
    const { out, err } = await world.run('incoming', 'answer', id, '已停业自查', '--lang', 'zh');
    expect(world.records().at(-1)).toMatchObject({
      type: 'IncomingSettled',
      data: { id, answer: '已停业自查' },
    });
    expect(out).toContain('✓ 已答复');
    expect(err).toContain('对方身份未经核实');
  });

  test('a checked caller is answered without a word about it', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '是否停业', '--checked', '记者证');
    expect((await world.run('incoming', 'answer', id, '已停业')).err).toBe('');
  });

  test('a declined one keeps its reason', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '给钱就删');
    const { out } = await world.run('incoming', 'decline', '--reason', '敲诈，已报警', '--lang', 'zh');
    expect(world.records().at(-1)?.data).toEqual({ id, reason: '敲诈，已报警' });
    expect(out).toContain('不予答复');
    expect(out).toContain('原因：敲诈，已报警');
  });

  test.each([
    [['answer', 'zzzz', 'x'], 'incoming-unknown'],
    [['answer', '__proto__', 'x'], 'incoming-unknown'],
    [['decline', 'zzzz', '--reason', 'x'], 'incoming-unknown'],
    [['decline'], 'reason-missing'],
    [['answer', 'i'], 'answer-missing'],
  ])('incoming %j is a usage error', async (argv, code) => {
    const world = await kitchenWorld();
    await add(world, '问');
    expect(await toldBy(world, 'incoming', ...argv)).toEqual({ exit: 2, code });
  });

  test('nothing is answered in a closed incident, but a call is still logged', async () => {
    const world = await kitchenWorld();
    const id = await add(world, '问');
    await world.run('close', '--override', '--reason', '平稳');
    expect(await toldBy(world, 'incoming', 'answer', id, 'x')).toEqual({ exit: 1, code: 'closed' });
    expect((await world.run(...MEDIA)).exit).toBe(0);
  });
});
