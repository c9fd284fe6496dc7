import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/columns.ts';
import { toldBy } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

const OURS = `crisis: 1
id: ours
extends: new-media
language: zh-CN
version: 1.0.0
title: 本公司预案
`;

describe('playbook list', () => {
  test('shows the shipped plan in the language of the interface', async () => {
    const world = makeWorld();
    expect((await world.run('playbook', 'list')).out).toContain('new-media  New-media crisis plan  shipped');
    expect((await world.run('playbook', 'list', '--lang', 'zh')).out).toContain('新媒体危机公关方案');
    expect((await world.run('playbook', 'list', '--json')).json()).toMatchObject({
      version: 1,
      playbooks: [{ id: 'new-media', origin: 'shipped' }],
    });
  });

  test('shows the organisation’s own first', async () => {
    const world = makeWorld();
    await world.run('init');
    world.write('.crisis/playbooks/ours.yaml', OURS);
    const { playbooks } = (await world.run('playbook', 'list', '--json')).json();
    expect(playbooks).toMatchObject([
      { id: 'ours', title: '本公司预案', origin: 'own' },
      { id: 'new-media', origin: 'shipped' },
    ]);
  });
});

describe('playbook show', () => {
  test.each([
    [
      'en',
      [
        'Tiers',
        'Roles',
        'Launch',
        'Phone the lead and open the group chat',
        'aware + 10 min',
        'Questions',
        'Texts',
      ],
    ],
    ['zh', ['等级', '角色', '启动', '电话报告组长，拉应急群', '重度', '多少人受到伤害', '致歉信']],
  ])('reads as a plan in %s', async (language, words) => {
    const world = makeWorld({ width: 120 });
    const { exit, out } = await world.run('playbook', 'show', 'new-media', '--lang', language);
    expect(exit).toBe(0);
    for (const word of words) expect(out).toContain(word);
    expect(out.split('\n').filter((line) => widthOf(line) > 120)).toEqual([]);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test('--json prints the checked model', async () => {
    const world = makeWorld();
    expect((await world.run('playbook', 'show', '--json')).json()).toMatchObject({
      version: 1,
      playbook: { id: 'new-media' },
    });
  });

  test('suggests the id that was meant', async () => {
    const world = makeWorld();
    const { exit, err } = await world.run('playbook', 'show', 'new-medai');
    expect(exit).toBe(2);
    expect(err).toContain(
      'There is no playbook “new-medai”. There are: new-media. Did you mean “new-media”?',
    );
  });
});

describe('playbook check', () => {
  test('says that the shipped plan has no problems', async () => {
    const world = makeWorld();
    const { exit, out, err } = await world.run('playbook', 'check');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('new-media.yaml: no problems');
    expect((await world.run('playbook', 'check', '--json')).json()).toEqual({
      version: 1,
      ok: true,
      problems: [],
    });
  });

  const broken = readFileSync('playbooks/new-media.yaml', 'utf8').replace('role: lead', 'role: laed');

  test('prints each problem with its place, source line and caret on stderr, and exits 1', async () => {
    const world = makeWorld();
    world.write('broken.yaml', broken);
    const { exit, out, err } = await world.run('playbook', 'check', 'broken.yaml');
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/broken\.yaml:\d+:\d+: .*laed.*\[[\w-]+\]/);
    expect(err).toMatch(/^.*role: laed\n.*\^/m);
  });

  test('says it in Chinese too, and to scripts with a sentence', async () => {
    const world = makeWorld();
    world.write('broken.yaml', broken);
    const { err } = await world.run('playbook', 'check', 'broken.yaml', '--lang', 'zh');
    expect(err).toMatch(/laed/);
    expect(err).toMatch(/\p{Script=Han}/u);
    const answer = (await world.run('playbook', 'check', 'broken.yaml', '--json')).json();
    expect(answer).toMatchObject({ version: 1, ok: false });
    const [problem] = answer.problems as readonly Record<string, unknown>[];
    expect(problem).toMatchObject({ severity: 'error', file: 'broken.yaml' });
    expect(problem?.message).toMatch(/laed/);
    expect(problem?.message).not.toMatch(/\{\{|^[a-z-]+$/);
    expect(err).toContain(':');
  });

  test('a playbook with problems cannot be started, and nothing is recorded', async () => {
    const world = makeWorld();
    await world.run('init');
    world.write('.crisis/playbooks/broken.yaml', broken.replace('id: new-media', 'id: broken'));
    expect(await toldBy(world, 'start', '--title', 'x', '--playbook', 'broken')).toEqual({
      exit: 1,
      code: 'playbook-problems',
    });
    expect(world.records()).toEqual([]);
  });

  test('a file that is not there is a problem, not a crash', async () => {
    const world = makeWorld();
    const { exit, err } = await world.run('playbook', 'check', 'nothing.yaml');
    expect(exit).toBeGreaterThan(0);
    expect(err).not.toContain('this is a bug');
    expect(err).toContain('nothing.yaml');
  });
});

describe('playbook schema', () => {
  test.each(['playbook', 'translation', 'config', 'ahp', 'fuzzy', 'fault-tree', 'scale', 'risk'])(
    'prints the schema of a %s',
    async (kind) => {
      const world = makeWorld();
      expect((await world.run('playbook', 'schema', '--kind', kind)).json()).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      });
    },
  );

  test('knows no other kind', async () => {
    const world = makeWorld();
    const { exit, err } = await world.run('playbook', 'schema', '--kind', 'novel');
    expect(exit).toBe(2);
    expect(err).toBe(
      'crisis: --kind <kind> does not take “novel”. There are: playbook, translation, config, ahp, fuzzy, fault-tree, scale, risk.\n',
    );
  });
});
