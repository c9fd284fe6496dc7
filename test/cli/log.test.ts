import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';

describe('log', () => {
  test('records words in NFC, as an observation unless told otherwise', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('log', 'cafe\u0301', 'shut');
    expect(out.replace(/ {2}[0-9a-f]{8}\n/, '\n')).toBe(
      '#1 后厨老鼠视频  unclassified\n  ✓ seen  caf\u00e9 shut\n',
    );
    const record = world.records().at(-1);
    expect(record).toMatchObject({
      type: 'EntryLogged',
      data: { kind: 'observation', text: 'caf\u00e9 shut' },
      by: { person: 'wang', role: 'lead', login: 'tester', host: 'testhost' },
      tlp: 'AMBER',
    });
  });

  test.each(['decision', 'observation', 'action'])('records a %s', async (kind) => {
    const world = await kitchenWorld();
    await world.run('log', 'x', '--kind', kind);
    expect(world.records().at(-1)?.data.kind).toBe(kind);
  });

  test('takes the text from standard input for -', async () => {
    const world = await kitchenWorld({ input: '警察到场\n' });
    await world.run('log', '-');
    expect(world.records().at(-1)?.data.text).toBe('警察到场');
  });

  test('shows control characters instead of printing them', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('log', '\u001b[2Jgone');
    expect(out).toContain('\\u{1b}[2Jgone');
    expect(world.records().at(-1)?.data.text).toBe('\u001b[2Jgone');
  });

  test.each([
    [['   '], 'text-empty'],
    [['x', '--kind', 'rumour'], 'kind-unknown'],
    [['x', '--tlp', 'PINK'], 'tlp-unknown'],
    [['x', '--override'], 'override-reason'],
    [['x', '--at', '三点多'], 'time-unreadable'],
  ])('log %j is a usage error that records nothing', async (flags, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const ran = await world.run('log', ...flags, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([2, { code, exit: 2 }]);
    expect(recordedSince(world, before)).toEqual([]);
  });
});

describe('--at', () => {
  test.each([
    ['14:30', '2026-11-20T06:30:00.000Z', '14:30'],
    ['2h ago', '2026-11-20T04:40:00.000Z', '12:40'],
    ['半小时前', '2026-11-20T06:10:00.000Z', '14:10'],
    ['今早９点', '2026-11-20T01:00:00.000Z', '09:00'],
    ['2026-11-20T03:00:00Z', '2026-11-20T03:00:00.000Z', '11:00'],
  ])('reads %s, and echoes the reading', async (words, at, local) => {
    const world = await kitchenWorld();
    const { out } = await world.run('log', 'x', '--at', words);
    expect(world.records().at(-1)).toMatchObject({ at, recordedAt: '2026-11-20T06:40:00.000Z' });
    expect(out).toContain(`read as 2026-11-20 ${local} +08:00 (${at.slice(11, 16)}Z)`);
  });

  test('reads a bare time later than now as yesterday’s', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'x', '--at', '23:10');
    expect(world.records().at(-1)?.at).toBe('2026-11-19T15:10:00.000Z');
  });

  test('refuses the future in both languages', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const english = await world.run('log', 'x', '--at', 'in 2h');
    const chinese = await world.run('log', 'x', '--at', '明天 9:00', '--lang', 'zh');
    expect([english.exit, chinese.exit]).toEqual([2, 2]);
    expect(english.err).toContain('“in 2h” reads as');
    expect(chinese.err).toContain('明天 9:00');
    expect(world.records()).toHaveLength(before);
  });
});

describe('--key', () => {
  test('records once, and says so the second time', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'x', '--key', 'k');
    const before = world.records().length;
    const again = await world.run('log', 'x', '--key', 'k');
    expect(again.exit).toBe(0);
    expect(again.out).toContain('already recorded');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('answers a script with the record that stands', async () => {
    const world = await kitchenWorld();
    const first = (await world.run('log', 'x', '--key', 'k', '--json')).json();
    const second = (await world.run('log', 'x', '--key', 'k', '--json')).json();
    expect(second).toEqual({ ...first, already: true });
  });

  test('refuses a key that stands for something else', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'x', '--key', 'k');
    const ran = await world.run('log', 'y', '--key', 'k', '--json');
    expect(ran.json()).toMatchObject({ error: { code: 'key-reused', exit: 1 } });
  });
});
