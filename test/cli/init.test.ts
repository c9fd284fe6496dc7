import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

describe('init', () => {
  test('makes a private home with a commented config that sets nothing', async () => {
    const world = makeWorld();
    const { exit, out } = await world.run('init');
    expect(exit).toBe(0);
    expect(out).toContain('Ready: .crisis\n');
    expect(out).toContain('When something happens: crisis start');
    expect(statSync(join(world.directory, '.crisis')).mode & 0o777).toBe(0o700);
    const config = readFileSync(join(world.directory, '.crisis/config.yaml'), 'utf8');
    expect(config.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  test('writes the config in the language of whoever made it', async () => {
    const world = makeWorld();
    await world.run('init', '--lang', 'zh');
    expect(readFileSync(join(world.directory, '.crisis/config.yaml'), 'utf8')).toMatch(/\p{Script=Han}/u);
  });

  test('its example config is sound once its comments are taken away', async () => {
    for (const language of ['en', 'zh']) {
      const world = makeWorld();
      await world.run('init', '--lang', language);
      const path = '.crisis/config.yaml';
      const skeleton = readFileSync(join(world.directory, path), 'utf8').split('\n').slice(2);
      world.write(path, skeleton.map((line) => line.replace(/^# /, '')).join('\n'));
      expect((await world.run('init', '--json')).json()).toMatchObject({ version: 1, problems: [] });
    }
  });

  test('overwrites nothing', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', 'organisation: Ours\n');
    await world.run('init');
    expect(readFileSync(join(world.directory, '.crisis/config.yaml'), 'utf8')).toBe('organisation: Ours\n');
  });

  test('--home names the directory itself', async () => {
    const world = makeWorld();
    expect((await world.run('init', '--home', 'elsewhere', '--json')).json()).toEqual({
      version: 1,
      home: join(world.directory, 'elsewhere'),
      config: join(world.directory, 'elsewhere/config.yaml'),
      problems: [],
    });
  });
});

describe('a config with something wrong', () => {
  test('is shown by init with its place, and exits 1', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', 'organisation: Ours\npeeple: {}\n');
    const { exit, err } = await world.run('init');
    expect(exit).toBe(1);
    expect(err).toMatch(/config\.yaml:2:1: .*peeple/);
  });

  test('never stops a start: it is ignored, and that is said', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', 'people: [\n');
    const { exit, err } = await world.run('start', '--title', 'x', '--yes');
    expect(exit).toBe(0);
    expect(err).toContain('The config has problems and is ignored for now');
  });

  test('a zone that does not exist is told by whoever meets it', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', 'zone: Asia/Beijing\n');
    for (const argv of [['init'], ['start', '--title', 'x', '--yes']])
      expect(await toldBy(world, ...argv)).toEqual({ exit: 2, code: 'zone-unknown' });
    expect((await world.run('init')).err).toContain('There is no time zone “Asia/Beijing”.');
    expect(world.records()).toEqual([]);
  });

  test('config decides the language, below the flag and the variable', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', 'language: zh-CN\n');
    expect((await world.run('list')).out).toContain('没有事件');
    expect((await world.run('list', '--lang', 'en')).out).toContain('No incidents');
    const english = makeWorld({ directory: world.directory, env: { CRISIS_LANG: 'en' } });
    expect((await english.run('list')).out).toContain('No incidents');
  });

  test('the locale decides where nothing else does', async () => {
    const world = makeWorld({ env: { LANG: 'zh_CN.UTF-8' } });
    await world.run('init');
    expect((await world.run('list')).out).toContain('没有事件');
    expect(await toldBy(world, 'list', '--lang', 'fr')).toEqual({ exit: 2, code: 'language-unknown' });
  });
});
