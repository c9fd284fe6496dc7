import { describe, expect, test } from 'vitest';
import { drafted } from '../support/apology-world.ts';
import { configuredWorld, kitchenWorld } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

interface ShownPlan {
  readonly roles: Readonly<
    Record<string, { readonly department: string; readonly duties: readonly string[] }>
  >;
  readonly phases: Readonly<
    Record<string, { readonly tasks: Readonly<Record<string, { readonly role: string }>> }>
  >;
  readonly statements: Readonly<
    Record<
      string,
      { readonly audience: string; readonly channels: readonly string[]; readonly genre: string }
    >
  >;
  readonly channels: Readonly<Record<string, { readonly owner: string }>>;
}

async function plan(): Promise<ShownPlan> {
  const { json } = await configuredWorld().run('playbook', 'show', 'new-media', '--json');
  return (json() as { readonly playbook: ShownPlan }).playbook;
}

async function draftedText(world: World, ...argv: readonly string[]): Promise<string> {
  const { json } = await world.run('statement', 'draft', ...argv, '--json');
  const { out } = await world.run('statement', 'show', String(json()['statement']), '--plain');
  return out;
}

interface Owed {
  readonly id: string;
  readonly role: string;
  readonly due?: string;
}

async function dutiesAt(tier: string): Promise<ReadonlyMap<string, Owed>> {
  const world = await kitchenWorld();
  await world.run('classify', tier, '--reason', 'test');
  const { tasks } = (await world.run('status', '--json')).json() as { readonly tasks: readonly Owed[] };
  return new Map(tasks.map((task) => [task.id, task]));
}

const dueOf = (duties: ReadonlyMap<string, Owed>, id: string): number =>
  Date.parse(duties.get(id)?.due ?? '');

describe('the first hour, as the plans ask for it', () => {
  test('the deputy from marketing silences the channels, owns them, and opens them again', async () => {
    const { roles, phases, channels } = await plan();
    expect(roles['deputy']?.department).toBe('市场部');
    const tasks = Object.assign({}, ...Object.values(phases).map((phase) => phase.tasks)) as Record<
      string,
      { role: string }
    >;
    for (const id of ['silence', 'reopen-channels']) expect(tasks[id]?.role).toBe('deputy');
    expect(channels['weibo']?.owner).toBe('deputy');
  });

  test('at the mildest tier a text admits what is confirmed and says how it will be better', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'minor', '--reason', '一家门店的投诉');
    await world.run('fact', 'add', 'late', '三份外卖迟到', '--confirmed-by', '李哲');
    const text = await draftedText(world, 'apology');
    expect(text).toContain('三份外卖迟到');
    expect(text).toMatch(/没有做好/);
    expect(text).toMatch(/接下来，我们这样做/);
  });

  test('at the worst tier an apology says what is known, who does what next, and where to turn', async () => {
    const { world, id } = await drafted();
    const { out } = await world.run('statement', 'show', id, '--plain');
    expect(out).toMatch(/对不起/);
    expect(out).toContain('两家门店停业');
    expect(out).toMatch(/一、[\s\S]*二、[\s\S]*三、/);
    expect(out).toContain('400-000-0000');
  });

  test('a text of findings has what was found, who is responsible, the people and the remedy; without facts it claims none', async () => {
    const { world } = await drafted();
    const found = await draftedText(world, 'findings');
    expect(found).toMatch(/一、查明的情况\n\n?· 两家门店停业[\s\S]*二、责任[\s\S]*三、[\s\S]*四、整改/);
    expect(await draftedText(await kitchenWorld(), 'findings')).toContain('调查还没有结论');
  });

  test('the way of answering is changed in the open: a decision with its reason, then a new line for everybody', async () => {
    const world = await kitchenWorld();
    await world.run('decide', 'hold', '--reason', '尚无事实');
    await world.run('decide', 'respond', '--reason', '谣言在扩散');
    await world.run('line', 'set', '门店照常营业，网传视频不在本店拍摄。');
    const { out } = await world.run('report', '--lang', 'zh');
    expect(out).toMatch(/暂不回应[\s\S]*尚无事实[\s\S]*公开回应[\s\S]*谣言在扩散/);
    expect(out).toContain('门店照常营业，网传视频不在本店拍摄。');
    const { out: history } = await world.run('line', 'history');
    expect(history).toMatch(/version 1[\s\S]*version 2/);
  });

  test('staff hear first: the notice to them is due before the public text, and is theirs alone', async () => {
    const duties = await dutiesAt('severe');
    expect(dueOf(duties, 'staff-notice')).toBeLessThanOrEqual(dueOf(duties, 'public-text'));
    expect(dueOf(duties, 'staff-findings')).toBeLessThanOrEqual(dueOf(duties, 'findings'));
    const { statements } = await plan();
    expect(statements['staff-notice']).toMatchObject({
      audience: 'staff',
      channels: ['wecom'],
      tlp: 'AMBER',
    });
  });

  test('the notice to staff carries its label and the line, and says who deals with reporters', async () => {
    const world = await kitchenWorld();
    const text = await draftedText(world, 'staff-notice');
    expect(text).toMatch(/^TLP:AMBER/);
    expect(text).toMatch(/请勿转发/);
    expect(text).toContain((await world.run('line', 'show', '--plain')).out.trim());
    expect(text).toMatch(/采访[^\n]*转给公关部/);
  });

  test('every audience has a text, and every channel an owner', async () => {
    const { statements, channels, roles } = await plan();
    const audiences = new Set(Object.values(statements).map(({ audience }) => audience));
    for (const audience of ['public', 'staff', 'media', 'authority']) expect(audiences).toContain(audience);
    for (const { owner } of Object.values(channels)) expect(Object.keys(roles)).toContain(owner);
    const used = new Set(Object.values(statements).flatMap((text) => text.channels));
    expect([...used].sort()).toEqual(Object.keys(channels).sort());
  });

  test('partners, authority and the person affected are told by somebody, by a time', async () => {
    const duties = await dutiesAt('severe');
    expect(duties.get('partners')).toMatchObject({ role: 'operations' });
    expect(duties.get('contact')).toMatchObject({ role: 'care' });
    expect(dueOf(duties, 'contact')).toBeLessThan(dueOf(duties, 'public-text'));
    expect(duties.get('notify-check')).toMatchObject({ role: 'government' });
  });

  test('a media query is logged with its deadline and answered by the spokesperson, in the form of a reply', async () => {
    const world = await kitchenWorld();
    await world.run('role', 'assign', 'spokesperson=王岚');
    const asked = [
      'incoming',
      'add',
      '老鼠是真的吗？',
      '--from',
      '某日报',
      '--kind',
      'media',
      '--deadline',
      '18:00',
    ];
    const { incoming } = (await world.run(...asked, '--json')).json() as { readonly incoming: string };
    await world.run('fact', 'add', 'shops', '涉事门店已停业', '--confirmed-by', '李哲');
    const text = await draftedText(world, 'media-reply', '--incoming', incoming);
    expect(text).toContain('某日报');
    expect(text).toContain('老鼠是真的吗？');
    expect(text).toContain('涉事门店已停业');
  });

  test('wrong information is refuted once, and the same register takes it out of the next text', async () => {
    const world = await kitchenWorld();
    await world.run('fact', 'add', 'dead', '网传有人死亡');
    await world.run('fact', 'add', 'shops', '两家门店停业', '--confirmed-by', '李哲');
    await world.run('fact', 'refute', 'dead', '--reason', '医院证明无人死亡');
    const rebuttal = await draftedText(world, 'rebuttal');
    expect(rebuttal).toContain('网传有人死亡');
    expect(rebuttal).toContain('医院证明无人死亡');
    expect(await draftedText(world, 'situation')).not.toContain('死亡');
  });
});
