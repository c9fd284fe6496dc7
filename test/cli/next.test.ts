import { describe, expect, test } from 'vitest';
import { KITCHEN_CONFIG, kitchenWorld, startKitchen } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

/** What `next` says below the heading. */
async function linesOf(world: World, ...flags: readonly string[]): Promise<readonly string[]> {
  const { out } = await world.run('next', '--lang', 'zh', ...flags);
  return out
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

/** The same files at another desk. */
const elsewhere = ({ directory }: World, now: string): World =>
  makeWorld({ directory, user: 'stranger', now });

describe('next', () => {
  test('names whom to call with the number, then what to do, then the command', async () => {
    const world = await kitchenWorld();
    const lines = await linesOf(elsewhere(world, '2026-11-20T15:20:00+08:00'), '--incident', '1');
    expect(lines.slice(1, 3)).toEqual([
      '致电 王岚（组长）138-0000-0001，接通后：',
      '电话报告组长，拉应急群  超时 30 分钟  2026-11-20 14:50 +08:00 (06:50Z)',
    ]);
    expect(lines.at(-1)).toBe('crisis task done call-lead');
  });

  test('says that it is the acting person’s own', async () => {
    const world = await kitchenWorld();
    const [first] = await linesOf(world);
    expect(first).toBe('由您办：组长 王岚  138-0000-0001');
    expect((await world.run('next', '--json')).json()).toMatchObject({ person: 'wang', own: true });
  });

  test('says aloud that the duty is somebody else’s', async () => {
    const world = await kitchenWorld();
    const [first] = await linesOf(elsewhere(world, '2026-11-20T14:40:00+08:00'), '--incident', '1');
    expect(first).toBe('stranger 在本事件中没有担任角色，以下是全局最急的一件：');
  });

  test('never passes somebody else’s duty off on an unknown name where nobody is listed', async () => {
    const world = makeWorld();
    await world.run('start', '--title', '后厨老鼠', '--playbook', 'new-media', '--yes');
    await world.run('role', 'assign', 'lead=王岚');
    const { out } = await world.run('next', '--as', '王蓝', '--lang', 'zh');
    expect(out).toContain('王蓝 在本事件中没有担任角色');
    expect(out).toContain('致电 王岚（组长）');
    const { person, own } = (await world.run('next', '--as', '王蓝', '--json')).json();
    expect([person, own]).toEqual(['王蓝', false]);
    expect((await linesOf(world, '--as', '王岚'))[0]).toBe('由您办：组长 王岚');
  });

  test('says that nobody holds the role, and how to fill it', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'skip', 'call-lead', '--reason', 'x');
    const lines = await linesOf(elsewhere(world, '2026-11-20T14:40:00+08:00'), '--incident', '1');
    expect(lines[1]).toBe('未到位：副组长');
    expect(lines.at(-1)).toBe('crisis role assign deputy=…');
  });
});

describe('a yes that is awaited', () => {
  /** Only the sign-off of an apology is left to do. */
  async function awaited(morePeople = ''): Promise<{ world: World; id: string }> {
    const world = makeWorld();
    world.write('.crisis/config.yaml', `${KITCHEN_CONFIG}${morePeople}`);
    await startKitchen(world);
    await world.run('classify', 'severe', '--reason', 'x');
    const { statement } = (await world.run('statement', 'draft', 'apology', '--json')).json();
    const id = String(statement);
    const { tasks } = (await world.run('status', '--json')).json();
    for (const { id: task, kind } of tasks as readonly Record<string, string>[])
      if (kind !== 'sign-off') await world.run('task', 'skip', String(task), '--reason', 'x');
    return { world, id };
  }

  test('names the person, the number and the command', async () => {
    const { world, id } = await awaited();
    const lines = await linesOf(world);
    expect(lines[1]).toBe('致电 李哲（业务核查）138-0000-0002，接通后：');
    expect(lines[2]).toMatch(new RegExp(`^催签 ${id} 致歉信 {2}剩 `));
    expect(lines.at(-1)).toBe(`crisis statement approve ${id} --by 李哲 --via phone`);
  });

  test('at the approver’s own desk needs no name', async () => {
    const { world, id } = await awaited();
    const config = makeWorld({ directory: world.directory, user: 'lizhe', now: '2026-11-20T15:00:00+08:00' });
    expect((await linesOf(config, '--incident', '1', '--as', '李哲')).at(-1)).toBe(
      `crisis statement approve ${id} --by 李哲 --via phone`,
    );
  });

  test('names the backup once the holder’s time is over', async () => {
    const { world, id } = await awaited(
      '  qian: { name: 钱佳, roles: [operations], phone: 138-0000-0006 }\n',
    );
    expect((await linesOf(world))[1]).toContain('致电 李哲');
    world.at('2026-11-20T18:00:00+08:00');
    const lines = await linesOf(world);
    expect(lines[1]).toBe('致电备岗 钱佳（代业务核查）138-0000-0006，接通后：');
    expect(lines[2]).toBe('（业务核查 李哲 138-0000-0002 尚未答复）');
    expect(lines.at(-1)).toBe(`crisis statement approve ${id} --by 钱佳 --for operations --via phone`);
    expect((await world.run('next', '--json')).json()).toMatchObject({ next: { backup: 'qian' } });
    const { out } = await world.run('status', '--lang', 'zh');
    expect(out).toContain('致电备岗 钱佳');
  });
});
