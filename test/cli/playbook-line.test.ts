import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KITCHEN_CONFIG } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

const BASE = readFileSync('test/fixtures/playbooks/ok/base.yaml', 'utf8');

const OURS = `crisis: 1
id: ours
extends: base
title: 本公司预案
line:
  template: our-line
  preapproved: { by: legal, on: 2026-11-01, expires: 2027-05-01, upTo: severe, slots: [contact] }
  units:
    kiosks: { name: 售货亭, owner: operations, template: our-kiosks }
notices:
  assembly: { title: 集合令, template: our-assembly }
metrics:
  negative: { name: 负面 }
  rank: { name: 榜单, unit: 位, order: descending }
`;

const TEMPLATES = {
  'our-line': '正在核实，请拨 {{contact}}。{{#each facts}}{{claim}}。{{/each}}',
  'our-kiosks': '{{line}}不推搡。',
  'our-assembly': '{{#each roles}}{{role}} {{person}}；{{/each}}',
  unnamed: '没有人用',
};

const templateFile = (id: string): string => `.crisis/templates/${id}.zh-CN.hbs`;

/** A world whose own playbook has a line. */
function lineWorld(): World {
  const world = makeWorld({ width: 100 });
  world.write('.crisis/config.yaml', KITCHEN_CONFIG);
  world.write('.crisis/playbooks/base.yaml', BASE);
  world.write('.crisis/playbooks/ours.yaml', OURS);
  for (const [id, text] of Object.entries(TEMPLATES)) world.write(templateFile(id), text);
  return world;
}

/** What the check of the playbook tells: rules and files. */
async function toldOf(world: World): Promise<readonly object[]> {
  const { problems } = (await world.run('playbook', 'check', 'ours', '--json')).json();
  return (problems as readonly { rule: string; file: string }[]).map(({ rule, file }) => ({ rule, file }));
}

describe('a playbook with a line of its own', () => {
  test('is sound, and an incident pins the templates of its line, units and notices alone', async () => {
    const world = lineWorld();
    expect(await toldOf(world)).toEqual([]);
    await world.run('start', '--title', '视频', '--playbook', 'ours', '--yes');
    const pinned = world.records()[0]?.data['templates'] as readonly { readonly id: string }[];
    const ids = [...new Set(pinned.map(({ id }) => id))].sort();
    expect(ids).toEqual(['first-words', 'our-assembly', 'our-kiosks', 'our-line', 'situation']);
  });

  test('is told of a broken template of a unit or a notice', async () => {
    const world = lineWorld();
    world.write(templateFile('our-kiosks'), '{{lin}}');
    world.write(templateFile('our-assembly'), '{{#each roles}}');
    const told = await toldOf(world);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({ rule: 'template-name', file: templateFile('our-kiosks') });
    expect(told).toContainEqual({ rule: 'template-syntax', file: templateFile('our-assembly') });
  });

  test.each(['our-line', 'our-kiosks'])(
    'is told when the pre-approved %s prints more than its slots',
    async (id) => {
      const world = lineWorld();
      world.write(templateFile(id), '{{contact}}，{{time nextUpdate}}答复');
      expect(await toldOf(world)).toEqual([{ rule: 'slot-missing', file: '.crisis/playbooks/ours.yaml' }]);
      world.write('.crisis/playbooks/ours.yaml', OURS.replace('[contact]', '[contact, nextUpdate]'));
      expect(await toldOf(world)).toEqual([]);
    },
  );

  test('is told of a slot that no template knows, with the one that was meant', async () => {
    const world = lineWorld();
    world.write('.crisis/playbooks/ours.yaml', OURS.replace('[contact]', '[contact, nextUpdates]'));
    const { exit, err } = await world.run('playbook', 'check', 'ours');
    expect(exit).toBe(1);
    expect(err).toContain('did you mean "nextUpdate"?');
  });

  test.each([
    ['en', ['Who must have the line', 'Operations', 'To paste when', 'Gauges', 'smaller is hotter']],
    ['zh', ['谁要收到口径', '业务核查', '建档后直接粘贴的文本', '热度指标', '数字越小越热']],
  ])('is shown with its units, notices and metrics in %s', async (language, words) => {
    const world = lineWorld();
    world.write(
      '.crisis/playbooks/base.en.yaml',
      'translates: base\nlanguage: en\nroles: { operations: { name: Operations } }\n',
    );
    const { exit, out } = await world.run('playbook', 'show', 'ours', '--lang', language);
    expect(exit).toBe(0);
    for (const word of [...words, '售货亭', '集合令', '榜单']) expect(out).toContain(word);
    expect(out).not.toMatch(/undefined|\[object/);
  });
});

describe('config.yaml', () => {
  test('may say when somebody may be woken, and says so in words', async () => {
    const world = makeWorld();
    const path = '.crisis/config.yaml';
    world.write(path, 'people: { wang: { name: 王岚, wake: 重度随时；其余 7 点后 } }\n');
    expect((await world.run('init')).exit).toBe(0);
    world.write(path, 'people: { wang: { name: 王岚, wake: true } }\n');
    const { exit, err } = await world.run('init');
    expect(exit).toBe(1);
    expect(err).toMatch(/config\.yaml:1:\d+: expected a text, found yes or no/);
  });
});
