import { describe, expect, test } from 'vitest';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

describe('help', () => {
  test.each([
    ['en', ['Prepare:', 'Respond:', 'Speak:', 'Learn:'], 'Something happened?  crisis start'],
    ['zh', ['准备', '处置', '发布', '复盘'], 'crisis start'],
  ])('in %s groups the commands in the order of a crisis', async (language, groups, start) => {
    const world = makeWorld();
    const { exit, out } = await world.run('--help', '--lang', language);
    const places = groups.map((group) => out.search(new RegExp(`^${group}`, 'm')));
    expect(exit).toBe(0);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain(start);
    expect(out).not.toMatch(/commands\.|globals\.|help\./);
  });

  test.each([
    ['start'],
    ['classify'],
    ['status'],
    ['statement', 'approve'],
    ['fact', 'add'],
    ['task', 'skip'],
    ['playbook', 'check'],
  ])('%s %s --help shows an example, in words', async (...command) => {
    const world = makeWorld();
    const { exit, out } = await world.run(...command, '--help');
    expect(exit).toBe(0);
    expect(out).toContain(`Example:\n  crisis ${command.join(' ')}`);
    expect(out).not.toMatch(/commands\.|globals\.|help\./);
  });

  test('--version is the version alone', async () => {
    const world = makeWorld();
    expect(await world.run('--version')).toMatchObject({ exit: 0, out: '0.0.0-test\n' });
  });
});

describe('a command line that cannot be understood', () => {
  test.each([
    [['statsu'], 'usage-unknownCommand'],
    [['log', 'x', '--lnag', 'en'], 'usage-unknownOption'],
    [['log'], 'usage-missingArgument'],
    [['close', 'now'], 'usage-excessArguments'],
    [['task', '--override'], 'usage-help'],
  ])('%j exits 2', async (argv, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, ...argv)).toEqual({ exit: 2, code });
  });

  test('a flag without its value is named', async () => {
    const world = await kitchenWorld();
    const { exit, err } = await world.run('log', 'x', '--at', '--lang', 'zh');
    expect(exit).toBe(2);
    expect((await world.run('log', 'x', '--at')).err).toMatch(/The flag --at.* needs a value/);
    expect(err).toContain('--lang');
  });

  test('says what was meant, once, in the first line', async () => {
    const world = makeWorld();
    const command = await world.run('statsu');
    const flag = await world.run('log', 'x', '--lnag', 'en');
    expect(command.err.split('\n')[0]).toBe('crisis: There is no command “statsu”. Did you mean “status”?');
    expect(flag.err.split('\n')[0]).toMatch(/--lnag.* Did you mean “--lang”\?$/);
    expect(flag.err.match(/Did you mean/g)).toHaveLength(1);
  });

  test('in Chinese says it in Chinese', async () => {
    const world = makeWorld();
    const { err } = await world.run('statsu', '--lang', 'zh');
    expect(err).toContain('没有“statsu”这个命令');
  });
});

describe('errors', () => {
  test('with --json are one object on stdout and nothing on stderr', async () => {
    const world = makeWorld();
    const { exit, out, err, json } = await world.run('status', '--json');
    expect([exit, err]).toEqual([2, '']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(json()).toMatchObject({ version: 1, error: { code: 'no-home', exit: 2 } });
  });

  test('go to stderr, results to stdout', async () => {
    const world = makeWorld();
    const { out, err } = await world.run('status');
    expect(out).toBe('');
    expect(err).toContain('crisis start');
  });

  test('the break-glass line repeats the command line so that it can be pasted', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('task', 'done', 'preserve', '--note', 'it cost $5 "net"');
    expect(err).toContain(
      'crisis task done preserve --note "it cost \\$5 \\"net\\"" --override --reason "…"',
    );
  });

  test('text from outside is shown, not obeyed', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('task', 'done', '\u001b[31mred');
    expect(err).not.toContain('\u001b');
    expect(err).toContain('\\u{1b}[31mred');
  });
});

describe('the clock of a replay', () => {
  test('is refused for a real incident, whatever is overridden', async () => {
    const world = await kitchenWorld();
    const replay = makeWorld({ directory: world.directory, env: { CRISIS_NOW: '2026-11-20T15:00+08:00' } });
    const log = ['log', 'x', '--override', '--reason', 'y'];
    expect(await toldBy(replay, ...log)).toEqual({ exit: 1, code: 'mode-real' });
  });

  test('is required for a replay', async () => {
    const replay = makeWorld({ env: { CRISIS_NOW: '2017-08-25T10:05+08:00' } });
    await replay.run('start', '--title', 'Case A', '--yes');
    const real = makeWorld({ directory: replay.directory });
    expect(await toldBy(real, 'log', 'x')).toEqual({ exit: 1, code: 'mode-replay' });
  });

  test.each(['yesterday', '2017-08-25', '2017-08-25T10:05'])('“%s” is a usage error', async (value) => {
    const world = makeWorld({ env: { CRISIS_NOW: value } });
    expect(await toldBy(world, 'start', '--title', 'x', '--yes')).toEqual({ exit: 2, code: 'clock-invalid' });
  });
});
