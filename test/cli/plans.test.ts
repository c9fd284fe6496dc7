import { describe, expect, test } from 'vitest';
import { configuredWorld, kitchenWorld, startKitchen } from '../support/kitchen-world.ts';

interface Owed {
  readonly id: string;
  readonly role: string;
  readonly status: string;
  readonly due?: string;
  readonly person?: string;
}

const AWARE = Date.parse('2026-11-20T14:40:00+08:00');
const hoursAfterAware = ({ due = '' }: Owed): number => (Date.parse(due) - AWARE) / 3_600_000;

/** Every duty of a kitchen incident at a tier, by id. */
async function dutiesAt(tier: string): Promise<ReadonlyMap<string, Owed>> {
  const world = await kitchenWorld();
  await world.run('classify', tier, '--reason', 'test');
  const { tasks } = (await world.run('status', '--json')).json() as { readonly tasks: readonly Owed[] };
  return new Map(tasks.map((task) => [task.id, task]));
}

describe('what the plans ask for, as a responder meets it', () => {
  test('an organisation adapts the shipped plan for a person, and its condition starts the task for one', async () => {
    const world = configuredWorld();
    const playbook = (subject: string): string => `crisis: 1
id: star
extends: new-media
language: zh-CN
version: 1.0.0
title: 艺人预案
owner: 经纪部
category: reputation
subject: ${subject}
reviewed: 2026-11-01
phases:
  launch:
    tasks:
      family: { title: 先告诉家人, role: lead, due: aware + 20m, when: 'subject == "person"' }
`;
    world.write('.crisis/playbooks/star.yaml', playbook('person'));
    await world.run('start', '--title', '不实传闻', '--playbook', 'star', '--yes');
    expect((await world.run('task', 'list')).out).toMatch(/20 min left .* family +先告诉家人/);
    world.write('.crisis/playbooks/star.yaml', playbook('organisation'));
    await world.run('start', '--title', '不实传闻', '--playbook', 'star', '--yes');
    expect((await world.run('task', 'list')).out).not.toMatch(/min left .* family/);
  });

  test('the triggers of a tier are shown with the plan, and recorded at the start', async () => {
    const world = configuredWorld();
    expect((await world.run('playbook', 'show', 'new-media', '--json')).out).toContain('监管部门询问、约谈');
    await startKitchen(world, '--trigger', '监管部门询问、约谈');
    expect(world.records()[0]).toMatchObject({ data: { triggers: ['监管部门询问、约谈'] } });
    expect((await world.run('report', '--lang', 'zh')).out).toContain('监管部门询问、约谈');
  });

  test('roles stand by department, marketing, public relations, technology and customer service among them', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('role', 'list', '--lang', 'zh');
    for (const department of ['公关部', '市场部', '技术部', '客服部']) expect(out).toContain(department);
  });

  test('the head of public relations leads: decides, releases and faces the media', async () => {
    const { playbook } = (await configuredWorld().run('playbook', 'show', 'new-media', '--json')).json() as {
      readonly playbook: {
        readonly roles: Readonly<Record<string, { department: string; can?: string[]; duties: string[] }>>;
      };
    };
    expect(playbook.roles.lead).toMatchObject({
      department: '公关部',
      can: ['classify', 'release', 'publish', 'adjust', 'close'],
    });
    expect(playbook.roles.lead?.duties).toContain('对接外部媒体');
    expect(playbook.roles.care).toMatchObject({ department: '客服部' });
    expect(playbook.roles.care?.duties).toEqual(['联系受影响的人', '处理投诉和退换', '收集反馈']);
  });

  test('customer care and technology have duties from the start, by department', async () => {
    const duties = await dutiesAt('severe');
    expect(duties.get('contact')).toMatchObject({ role: 'care', status: 'open' });
    expect(hoursAfterAware(duties.get('contact') ?? { id: '', role: '', status: '' })).toBe(0.5);
    expect(duties.get('tech-check')).toMatchObject({ role: 'technology' });
  });

  test('the first public text is due within 24 hours at the mildest tier, and within 4 at the others', async () => {
    for (const [tier, hours] of [
      ['minor', 24],
      ['moderate', 4],
      ['severe', 4],
    ] as const) {
      const owed = (await dutiesAt(tier)).get('public-text');
      expect(owed === undefined ? undefined : hoursAfterAware(owed)).toBe(hours);
    }
  });

  test('findings and remedy are due within 48 hours, and a progress text within 24', async () => {
    const duties = await dutiesAt('severe');
    const due = (id: string): number => hoursAfterAware(duties.get(id) ?? { id, role: '', status: '' });
    expect([due('progress'), due('findings')]).toEqual([24, 48]);
  });

  test('internal rounds come back at the pace of the tier until the phase is over', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'test');
    const dueNow = async (): Promise<string | undefined> => {
      const { tasks } = (await world.run('status', '--json')).json() as { readonly tasks: readonly Owed[] };
      return tasks.find(({ id }) => id === 'rounds')?.due;
    };
    expect(await dueNow()).toBe('2026-11-20T08:40:00.000Z');
    world.at('2026-11-20T16:45:00+08:00');
    await world.run('decide', 'hold', '--reason', 'nothing new');
    expect(await dueNow()).toBe('2026-11-20T10:40:00.000Z');
  });

  test('the tier decides who signs and by when, and never whether to apologise', async () => {
    const minor = await dutiesAt('minor');
    const severe = await dutiesAt('severe');
    expect(minor.get('tell-executive')?.status).toBe('idle');
    expect(severe.get('tell-executive')?.status).toBe('open');
    const world = await kitchenWorld();
    const said = await world.run('classify', 'severe', '--reason', 'test', '--lang', 'zh');
    expect(said.out).toContain('会签 业务核查、法务 → 签发 总指挥');
    expect(said.out.replace(/\s+/g, '')).toContain('是否道歉看事实，不看等级');
  });

  test('at the worst tier executive, lead, legal and adviser all have duties', async () => {
    const owed = [...(await dutiesAt('severe')).values()].filter(({ status }) => status !== 'idle');
    const roles = new Set(owed.map(({ role }) => role));
    for (const role of ['executive', 'lead', 'legal', 'adviser']) expect(roles).toContain(role);
  });

  test('the objectives of the plan stand at the start and in the report', async () => {
    const world = configuredWorld();
    const started = await startKitchen(world, '--lang', 'zh');
    expect(started.out).toContain('首要：先照顾人');
    expect((await world.run('report', '--lang', 'zh')).out).toContain('及时发布准确信息');
  });

  test('the plan answers staff, resources, information and communication', async () => {
    const { playbook } = (await configuredWorld().run('playbook', 'show', 'new-media', '--json')).json() as {
      readonly playbook: Readonly<Record<string, object>>;
    };
    for (const section of ['roles', 'channels', 'classification', 'statements']) {
      expect(Object.keys(playbook[section] ?? {}).length).toBeGreaterThan(1);
    }
  });
});
