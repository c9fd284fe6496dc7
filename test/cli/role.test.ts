import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';

describe('role assign', () => {
  test('gives several roles, by id and by names in either language, and shows telephones', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { out } = await world.run(
      'role',
      'assign',
      'care=李哲',
      '副组长=陈晨',
      'Spokesperson=王岚',
      'internal＝外援',
    );
    expect(recordedSince(world, before)).toEqual(Array.from({ length: 4 }, () => 'RoleAssigned'));
    expect(
      world
        .records()
        .slice(before)
        .map(({ data }) => [data.role, data.person]),
    ).toEqual([
      ['care', 'li'],
      ['deputy', 'chen'],
      ['spokesperson', 'wang'],
      ['internal', '外援'],
    ]);
    expect(out).toContain('✓ Customer care  李哲  138-0000-0002');
    expect(out).toContain('✓ Internal communication  外援\n');
  });

  test('records nothing when one of several roles is unknown, and suggests the one meant', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const ran = await world.run('role', 'assign', 'care=李哲', 'legel=赵敏');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('There is no role “legel”. There are: lead, deputy');
    expect(ran.err).toContain('Did you mean “legal”?');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test.each([
    [['legal'], 'pair-unreadable'],
    [['=赵敏'], 'pair-unreadable'],
  ])('role assign %j is a usage error', async (pairs, code) => {
    const world = await kitchenWorld();
    const ran = await world.run('role', 'assign', ...pairs, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([2, { code }]);
  });

  test('keeps the note for the next holder', async () => {
    const world = await kitchenWorld();
    await world.run('role', 'assign', 'legal=李哲', '--note', '赵敏出差');
    expect(world.records().at(-1)?.data).toEqual({ role: 'legal', person: 'li', note: '赵敏出差' });
  });
});

describe('role list', () => {
  test('shows who holds each role since when, and who is missing', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('role', 'list', '--lang', 'zh');
    expect(out).toMatch(/组长 +lead +王岚 +138-0000-0001 +14:40/);
    expect(out).toMatch(/副组长 +deputy +—/);
  });

  test('answers scripts with everybody', async () => {
    const world = await kitchenWorld();
    const { roles } = (await world.run('role', 'list', '--json')).json();
    expect(roles).toContainEqual(
      expect.objectContaining({ id: 'lead', person: 'wang', since: '2026-11-20T06:40:00.000Z' }),
    );
    expect(roles).toHaveLength(13);
  });
});

describe('--as', () => {
  test('acts as a listed person, by id or by name', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'x', '--as', '李哲');
    await world.run('log', 'y', '--as', 'li');
    expect(
      world
        .records()
        .slice(-2)
        .map(({ by }) => by),
    ).toEqual(
      Array.from({ length: 2 }, () => ({
        person: 'li',
        role: 'operations',
        login: 'tester',
        host: 'testhost',
      })),
    );
  });

  test('turns an unlisted name down, with the one that was meant', async () => {
    const world = await kitchenWorld();
    const ran = await world.run('log', 'x', '--as', '李折', '--lang', 'zh');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('config.yaml 中没有“李折”。已登记：王岚、李哲、赵敏、周岳、陈晨。');
    expect(ran.err).toContain('李哲');
  });

  test('CRISIS_AS stands in for the flag', async () => {
    const world = await kitchenWorld({ env: { CRISIS_AS: '陈晨' } });
    await world.run('log', 'x');
    expect(world.records().at(-1)?.by).toMatchObject({ person: 'chen', role: 'recorder' });
  });
});

describe('role assign --backup', () => {
  test('puts people behind a role without taking it from its holder', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('role', 'assign', 'legal=李哲', '法务=陈晨', '--backup', '--lang', 'zh');
    expect(out).toContain('✓ 法务（备岗）  陈晨  138-0000-0005');
    expect(world.records().at(-1)?.data).toEqual({ role: 'legal', person: 'chen', backup: true });
    const { roles } = (await world.run('role', 'list', '--json')).json();
    expect(roles).toContainEqual(
      expect.objectContaining({ id: 'legal', person: 'zhao', backups: ['li', 'chen'] }),
    );
  });

  test('stands in the list below the holder, with the number', async () => {
    const world = await kitchenWorld();
    await world.run('role', 'assign', 'legal=陈晨', '--backup');
    const { out } = await world.run('role', 'list');
    expect(out).toMatch(/Legal +legal +赵敏.*\n +Legal, backup +legal +陈晨 +138-0000-0005/);
  });
});
