import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/columns.ts';
import { configuredWorld, KITCHEN_CONFIG, startKitchen } from '../support/kitchen-world.ts';
import { makeWorld, type Ran, type World } from '../support/world.ts';

interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const textsOf = (ran: Ran): readonly Text[] => ran.json().texts as readonly Text[];

const BASE = readFileSync('test/fixtures/playbooks/ok/base.yaml', 'utf8');

/** A playbook of the organisation's own, with a line whose approval and template are up to the test. */
function ownWorld(line: string, template = '正在核实，请拨 {{contact}}。', config = KITCHEN_CONFIG): World {
  const world = makeWorld();
  world.write('.crisis/config.yaml', config);
  world.write('.crisis/playbooks/base.yaml', BASE);
  world.write(
    '.crisis/playbooks/ours.yaml',
    `crisis: 1\nid: ours\nextends: base\ntitle: 本公司预案\n${line}\n`,
  );
  world.write('.crisis/templates/our-line.zh-CN.hbs', template);
  return world;
}

const APPROVED =
  'preapproved: { by: legal, on: 2026-11-01, expires: 2027-05-01, upTo: severe, slots: [contact] }';
const lineWith = (approval: string): string =>
  `line:\n  template: our-line\n  ${approval}\n  units:\n    kiosks: { name: 售货亭, owner: operations }`;

const startOurs = (world: World, ...more: readonly string[]): Promise<Ran> =>
  world.run('start', '--title', '后厨', '--playbook', 'ours', '--yes', '--lang', 'zh', ...more);

describe('the texts at the end of start', () => {
  test('are the line, the message to the group and the silence order, 60 to 120 characters each', async () => {
    const texts = textsOf(await startKitchen(configuredWorld(), '--json', '--lang', 'zh'));
    expect(texts.map(({ id, title }) => [id, title])).toEqual([
      ['line', '应急口径'],
      ['group', '拉群消息'],
      ['silence', '静默通知'],
    ]);
    for (const { text } of texts) {
      expect([...text].length).toBeGreaterThanOrEqual(60);
      expect([...text].length).toBeLessThanOrEqual(120);
    }
  });

  test('stay that short however many people there are', async () => {
    const world = makeWorld();
    const roles = [
      'lead',
      'deputy',
      'executive',
      'care',
      'operations',
      'legal',
      'tech',
      'recorder',
      'government',
    ];
    const people = roles.map(
      (role, n) => `  p${String(n)}: { name: 欧阳某某, roles: [${role}], phone: 138-0000-0000 }`,
    );
    world.write('.crisis/config.yaml', `organisation: 示例餐饮有限公司\npeople:\n${people.join('\n')}\n`);
    const group = textsOf(await startKitchen(world, '--json')).find(({ id }) => id === 'group');
    expect([...(group?.text ?? '')].length).toBeLessThanOrEqual(120);
    expect(group?.text).toContain('组长欧阳某某 138-0000-0000；总指挥欧阳某某；副组长欧阳某某');
  });

  test.each([
    ['zh', 80],
    ['zh', 60],
    ['en', 80],
    ['en', 60],
  ] as const)(
    'are printed at the left edge and unbroken, all else within the screen (%s, %i)',
    async (lang, width) => {
      const world = configuredWorld({ width });
      const { out } = await startKitchen(world, '--lang', lang);
      const texts = textsOf(await startKitchen(configuredWorld(), '--json', '--lang', lang));
      const lines = out.split('\n');
      for (const { title, text } of texts) expect(out).toContain(`\n${title}\n${text}\n`);
      const pasted = new Set(texts.flatMap(({ text }) => text.split('\n')));
      for (const line of lines.filter((each) => !pasted.has(each)))
        expect(widthOf(line)).toBeLessThanOrEqual(width);
    },
  );

  test('are followed by where to find the variants, how units acknowledge, and how to classify', async () => {
    const { out } = await startKitchen(configuredWorld(), '--lang', 'zh');
    const after = out.slice(out.indexOf('静默通知'));
    for (const command of [
      'crisis line show 门店',
      'crisis line ack --unit 门店',
      'crisis classify 重度 --provisional',
    ])
      expect(after).toContain(command);
  });

  test('speak the language of the interface where nobody has said who they are', async () => {
    const english = textsOf(await startKitchen(makeWorld(), '--json', '--lang', 'en'));
    expect(english[0]?.text).not.toMatch(/\p{Script=Han}/u);
    const chinese = textsOf(await startKitchen(makeWorld(), '--json', '--lang', 'zh'));
    expect(chinese[0]?.text).toMatch(/\p{Script=Han}/u);
  });

  test('speak the organisation’s language, whatever the interface speaks', async () => {
    const world = makeWorld();
    world.write('.crisis/config.yaml', `${KITCHEN_CONFIG}languages: [en, zh-CN]\n`);
    const texts = textsOf(await startKitchen(world, '--json', '--lang', 'zh'));
    expect(texts[0]).toMatchObject({ title: '应急口径' });
    for (const { text } of texts.slice(0, 1)) expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(world.records().at(-1)?.data).toMatchObject({ language: 'en' });
  });
});

describe('start records', () => {
  test('the pre-approved line with what each unit says, and a draft of the first words', async () => {
    const world = configuredWorld();
    const { line, statement, recorded } = (await startKitchen(world, '--json')).json();
    const [set, draft] = world.records().slice(-2);
    expect(set).toMatchObject({ type: 'LineSet', data: { line, template: 'line' }, by: { person: 'wang' } });
    expect(Object.keys(set?.data.variants as object)).toEqual([
      ...['customer-service', 'shops', 'reception', 'comments', 'on-site'],
    ]);
    expect(draft).toMatchObject({
      type: 'StatementDrafted',
      data: { statement, plan: 'first-words', genre: 'first-response', facts: [], gaps: [] },
    });
    expect((recorded as readonly { readonly type: string }[]).map(({ type }) => type).slice(-2)).toEqual([
      'LineSet',
      'StatementDrafted',
    ]);
  });

  test('no telephone number of anybody', async () => {
    const world = configuredWorld();
    const { file } = (await startKitchen(world, '--json')).json();
    expect(readFileSync(String(file), 'utf8')).not.toContain('138-0000');
  });

  test('a draft that the lead alone may release, though the lead drafted it', async () => {
    const world = configuredWorld();
    const { statement } = (await startKitchen(world, '--json')).json();
    expect((await world.run('statement', 'approve', String(statement))).exit).toBe(0);
    expect((await world.run('statement', 'publish', String(statement), '--channel', 'weibo')).exit).toBe(0);
  });

  test('nothing twice under one retry key, and shows the same texts again', async () => {
    const world = configuredWorld();
    const first = await startKitchen(world, '--key', 'k1', '--json');
    const before = world.records();
    const second = await startKitchen(world, '--key', 'k1', '--json');
    expect(world.records()).toEqual(before);
    expect(second.json()).toMatchObject({ already: true, line: first.json().line, recorded: [] });
    expect(textsOf(second)).toEqual(textsOf(first));
  });

  test('the same ids for the same retry key on another machine', async () => {
    const ids = async (made: number) =>
      (await startKitchen(configuredWorld({ made }), '--key', 'k1', '--json')).json();
    const [one, other] = [await ids(0), await ids(7)];
    expect([one.line, one.statement]).toEqual([other.line, other.statement]);
  });
});

describe('start of a playbook of one’s own', () => {
  test('without a line shows and records none', async () => {
    const world = ownWorld('');
    const { out, exit } = await startOurs(world);
    expect(exit).toBe(0);
    expect(out).not.toContain('口径');
    expect(world.records().some(({ type }) => type === 'LineSet')).toBe(false);
  });

  test('with units that have no words of their own says the line to all of them', async () => {
    const world = ownWorld(lineWith(APPROVED));
    const { out } = await startOurs(world);
    expect(out).toContain('\n正在核实，请拨 400-000-0000。\n');
    expect(world.records().find(({ type }) => type === 'LineSet')?.data.variants).toEqual({});
  });

  test.each([
    [
      'whose approval ran out',
      lineWith(APPROVED.replace('2027-05-01', '2026-11-10')),
      '预审口径已过期（有效期至 2026-11-10）',
    ],
    ['that nobody approved', lineWith(''), '预案的口径未经预审'],
  ])('with a line %s gives none out, says so and how to set one', async (_, line, sentence) => {
    const world = ownWorld(line);
    const { out } = await startOurs(world);
    expect(out.replaceAll('\n    ', '')).toContain(sentence);
    expect(out).toContain('crisis line set "…"');
    expect(world.records().some(({ type }) => type === 'LineSet')).toBe(false);
    expect((await world.run('line', 'set', '--next-update', '18:40', '--as', '李哲', '--json')).exit).toBe(1);
  });

  test('with a line that lacks something gives none out and names it', async () => {
    const config = KITCHEN_CONFIG.replace(/^contact.*\n/m, '');
    const world = ownWorld(lineWith(APPROVED), undefined, config);
    const { out } = await startOurs(world);
    expect(out).toContain('口径缺少：contact');
    expect(world.records().some(({ type }) => type === 'LineSet')).toBe(false);
  });
});
