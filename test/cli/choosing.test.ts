import { describe, expect, test } from 'vitest';
import { configuredWorld, toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

async function twoIncidents() {
  const world = configuredWorld();
  await world.run('start', '--title', 'First', '--yes');
  world.at('2026-11-21T14:40:00+08:00');
  const { incident } = (await world.run('start', '--title', 'Second', '--yes', '--json')).json();
  return { world, second: String(incident) };
}

describe('list', () => {
  test('shows the newest first with the handles that other commands take', async () => {
    const { world, second } = await twoIncidents();
    const { out } = await world.run('list');
    expect(out).toContain('#2 Second  unclassified\n');
    expect(out).toContain(`  ${second}  opened 2026-11-21 14:40 +08:00 (06:40Z)`);
    expect(out.indexOf('#2')).toBeLessThan(out.indexOf('#1'));
  });

  test('answers scripts with files', async () => {
    const { world, second } = await twoIncidents();
    const { version, incidents } = (await world.run('list', '--json')).json();
    expect(version).toBe(1);
    expect(incidents).toMatchObject([
      { handle: 2, id: second, title: 'Second', mode: 'real', opened: '2026-11-21T06:40:00.000Z' },
      { handle: 1, title: 'First' },
    ]);
  });

  test('says that there are none, or that there is no home', async () => {
    const world = makeWorld();
    const nowhere = await world.run('list');
    await world.run('init');
    const empty = await world.run('list', '--lang', 'zh');
    expect(nowhere.exit).toBe(2);
    expect(nowhere.err).toContain('crisis start');
    expect(empty.out).toBe('没有事件。  crisis start\n');
  });
});

describe('which incident', () => {
  test('the one just started', async () => {
    const { world } = await twoIncidents();
    expect((await world.run('log', 'x')).out).toContain('#2 Second');
  });

  test.each(['1', '#1', '＃1', '2026-11-20'])('use %s chooses the first', async (name) => {
    const { world } = await twoIncidents();
    expect((await world.run('use', name)).out).toBe('#1 First  unclassified\n');
    expect((await world.run('log', 'x')).out).toContain('#1 First');
  });

  test('--incident and CRISIS_INCIDENT choose for one command, in this order', async () => {
    const { world, second } = await twoIncidents();
    const other = makeWorld({ directory: world.directory, env: { CRISIS_INCIDENT: '1' } });
    expect((await other.run('status')).out).toContain('#1 First');
    expect((await other.run('status', '--incident', second)).out).toContain('#2 Second');
    expect((await world.run('status', '--incident', second.slice(-4))).out).toContain('#2 Second');
  });

  test.each([
    [['use', '9'], 'incident-unknown'],
    [['use', '2026'], 'incident-ambiguous'],
    [['status', '--incident', '../../etc/passwd'], 'incident-unknown'],
    [['use'], 'usage-missingArgument'],
  ])('%j is a usage error', async (argv, code) => {
    const { world } = await twoIncidents();
    expect(await toldBy(world, ...argv)).toEqual({ exit: 2, code });
  });

  test('another login has no current one, and is shown the list', async () => {
    const { world } = await twoIncidents();
    const other = makeWorld({ directory: world.directory, user: 'other' });
    const { exit, err } = await other.run('status');
    expect(exit).toBe(2);
    expect(err).toContain('Several incidents are open:');
    expect(err).toContain('crisis use ID');
  });

  test('a home is named by flag or variable, before the one found upward', async () => {
    const { world } = await twoIncidents();
    const away = makeWorld({ env: { CRISIS_HOME: `${world.directory}/.crisis` } });
    expect((await away.run('list')).out).toContain('#2 Second');
    expect((await away.run('list', '--home', 'nowhere')).exit).toBe(2);
  });
});
