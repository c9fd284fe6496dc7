import { describe, expect, test } from 'vitest';
import { drafted, released } from '../support/apology-world.ts';
import { configuredWorld, kitchenWorld, startKitchen, toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

describe('what a tired person runs into', () => {
  test('a yes or a publication cannot be older than the text', async () => {
    const { world, id } = await drafted();
    const early = ['--by', '李哲', '--via', 'phone', '--at', '2026-11-20T14:00:00+08:00'];
    expect(await toldBy(world, 'statement', 'approve', id, ...early)).toEqual({
      exit: 1,
      code: 'statement-not-yet',
    });
  });

  test('a task done stays with whoever held the role then', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'done', 'call-lead');
    world.at('2026-11-20T18:00:00+08:00');
    await world.run('role', 'assign', 'lead=周岳');
    const { tasks } = (await world.run('task', 'list', '--all', '--json')).json() as {
      readonly tasks: readonly { readonly id: string; readonly person?: string }[];
    };
    const personOf = (task: string): string | undefined => tasks.find(({ id }) => id === task)?.person;
    expect([personOf('call-lead'), personOf('line')]).toEqual(['wang', 'zhou']);
  });

  test('status says that a published text is due for correction once its fact falls', async () => {
    const { world, id } = await released();
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    expect((await world.run('status', '--lang', 'zh')).out).not.toContain('须更正');
    await world.run('fact', 'refute', 'shops', '--reason', '只有一家');
    expect((await world.run('status', '--lang', 'zh')).out).toContain('须更正');
  });

  test('a name that was missing at the opening may come from the config later', async () => {
    const world = makeWorld();
    await world.run('start', '--title', 'Rat', '--playbook', 'new-media', '--yes');
    expect((await world.run('statement', 'draft', 'situation', '--json')).json().gaps).toContain(
      'organisation',
    );
    world.write('.crisis/config.yaml', 'organisation: 示例餐饮有限公司\n');
    expect((await world.run('statement', 'draft', 'situation', '--json')).json().gaps).toEqual([]);
  });

  test('a config broken in the middle of a crisis leaves the telephone numbers as they were', async () => {
    const world = await kitchenWorld();
    expect((await world.run('next')).out).toContain('138-0000-0001');
    world.write('.crisis/config.yaml', 'organisaton: x\n');
    const { out, err } = await world.run('next');
    expect(out).toContain('138-0000-0001');
    expect(err).toContain('config.yaml');
  });

  test('a role may be named by the beginning of its id', async () => {
    const world = await kitchenWorld();
    expect((await world.run('role', 'assign', 'lead=王岚', 'tech=李哲')).exit).toBe(0);
    expect(world.records().at(-1)).toMatchObject({ data: { role: 'technology', person: 'li' } });
  });

  test('somebody who is not listed may hold a role, and it is said that there is no number', async () => {
    const world = await kitchenWorld();
    const { exit, err } = await world.run('role', 'assign', 'care=新来的');
    expect(exit).toBe(0);
    expect(err).toContain('新来的');
  });

  test('a replay looked at without its clock stands where it was left', async () => {
    const world = configuredWorld({ env: { CRISIS_NOW: '2017-08-25T10:05:00+08:00' } });
    await startKitchen(world, '--aware', '10:00');
    const later = makeWorld({ directory: world.directory, now: '2026-11-20T14:40:00+08:00' });
    expect((await later.run('status')).out).toContain('2017-08-25 10:05');
  });

  test('a deadline of 2h is two hours from now', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'add', 'Call the landlord', '--due', '2h');
    expect(world.records().at(-1)).toMatchObject({ data: { due: '2026-11-20T08:40:00.000Z' } });
  });

  test('a value that the claim already says is not said twice', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', '2人受伤', '--value', '2', '--unit', '人', '--confirmed-by', '李哲');
    const { statement } = (await world.run('statement', 'draft', 'situation', '--json')).json();
    const { out } = await world.run('statement', 'show', String(statement), '--plain');
    expect(out).toContain('2人受伤');
    expect(out).not.toContain('2人受伤：2');
  });

  test('the drafter of an apology is told that it says whose fault it is', async () => {
    const world = await kitchenWorld();
    expect((await world.run('statement', 'draft', 'apology')).err).toContain('Nothing is confirmed yet');
  });
});
