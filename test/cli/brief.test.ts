import { released } from '../support/apology-world.ts';
import { describe, expect, test } from 'vitest';
import { characters } from '../../src/report/fit-brief.ts';
import { drafted } from '../support/apology-world.ts';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';

const MARKUP = /[*`|]|^#|^- |^>|\]\(/m;

describe('brief', () => {
  test('is plain text for a chat: numbered, what happened, where it stands, next, decisions wanted', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', '食品安全');
    await world.run('metric', '热搜=12');
    world.at('2026-11-20T16:00:00+08:00');
    await world.run('metric', '热搜=7', '负面=320');
    const { out, err } = await world.run('brief', '--ask', '是否同城门店一并停业自查');
    expect(out).toMatch(/^【舆情快报 第1期】后厨老鼠视频，重度\n截至 11-20 16:00。14:40 我方获知。\n/);
    expect(out).toMatch(/态势：热搜 7位（上期 12，升）；负面 320条。/);
    expect(out).toMatch(/下一步：超时 .*（.*）/);
    expect(out).toMatch(/请决策：是否同城门店一并停业自查。\n$/);
    expect(out).not.toMatch(MARKUP);
    expect(characters(out.trimEnd())).toBeLessThanOrEqual(500);
    expect(err).toContain('Kept on record');
  });

  test('stays under 500 characters and plain after a long day with long words', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await world.run(
        'fact',
        'add',
        `**第${String(n)}条** ${'很长的事实'.repeat(12)}`,
        '--confirmed-by',
        '李哲',
      );
      await world.run(
        'task',
        'add',
        '--title',
        `# ${'加办的任务'.repeat(10)}`,
        '--role',
        'lead',
        '--due',
        '18:00',
      );
    }
    const { out } = await world.run('brief', '--ask', '停业', '召回', '赔付');
    expect(characters(out.trimEnd())).toBeLessThanOrEqual(500);
    expect(out).not.toMatch(MARKUP);
    expect(out).toContain('请决策：停业；召回；赔付。');
  });

  test('is kept word for word, and the next one is counted on', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('brief');
    await world.run('log', '热线来电增多');
    const { brief } = (await world.run('brief', '--json')).json();
    expect(brief).toMatchObject({ kind: 'brief', number: 2 });
    const [first] = world.records().filter(({ type }) => type === 'BriefIssued');
    expect(`${String(first?.data['text'])}\n`).toBe(out);
  });

  test('called again within minutes, with nothing new, shows the same issue', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('brief');
    const before = world.records().length;
    const again = await world.run('brief');
    expect(again.out).toBe(out);
    expect(recordedSince(world, before)).toEqual([]);
    expect(again.err).toContain('still no. 1');
  });

  test('an hour later says that nothing is new, and is a new issue', async () => {
    const world = await kitchenWorld();
    await world.run('brief');
    world.at('2026-11-20T15:40:00+08:00');
    expect((await world.run('brief')).out).toMatch(/第2期[\s\S]*自上期以来无变化/);
  });

  test('does a round of the task that asks for it', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const dueOfBrief = async (): Promise<string | undefined> => {
      const { tasks } = (await world.run('status', '--json')).json() as {
        tasks: { id: string; due?: string }[];
      };
      return tasks.find(({ id }) => id === 'brief')?.due;
    };
    const before = await dueOfBrief();
    await world.run('brief');
    const after = await dueOfBrief();
    expect(Date.parse(String(after))).toBeGreaterThan(Date.parse(String(before)));
  });

  test('says what went wrong with what was said: a false text, the platform, two answers', async () => {
    const { world, id } = await released();
    await world.run('statement', 'publish', id, '--channel', 'weibo');
    await world.run('statement', 'platform', id, '--channel', 'weibo', '--state', 'hidden');
    await world.run('fact', 'refute', 'shops', '--reason', '只有一家');
    for (const words of ['停电', '整改']) await world.run('remark', 'add', words, '--about', '停业');
    const { out } = await world.run('brief');
    expect(out).toContain('已发布的致歉信所引事实已变，须更正');
    expect(out).toContain('微博 被平台屏蔽');
    expect(out).toContain('说法不一：停业');
    expect([...out].length).toBeLessThanOrEqual(500);
    expect((await world.run('handover')).out).toContain(`已发布的${id} 致歉信所引事实已变，须更正`);
  });

  test('is in the organisation’s language, whatever the interface speaks', async () => {
    const world = await kitchenWorld();
    expect((await world.run('brief', '--lang', 'en')).out).toContain('舆情快报');
    await world.run('log', 'x');
    expect((await world.run('brief', '--language', 'en')).out).toMatch(/^\[Brief no\. 2\] /);
  });

  test('--all is one line for each open incident and records nothing', async () => {
    const world = await kitchenWorld();
    await world.run('start', '--title', '另一件事', '--playbook', 'new-media', '--yes', '--key', 'other');
    const before = world.records().length;
    const { out } = await world.run('brief', '--all', '--lang', 'zh');
    const lines = out.replaceAll('\n  ', '').trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^#1 后厨老鼠视频，尚未定级：无逾期；14:50 /);
    expect(recordedSince(world, before)).toEqual([]);
    expect(await toldBy(world, 'brief', '--all', '--handover')).toEqual({ exit: 2, code: 'brief-all-alone' });
  });
});

describe('the handover sheet', () => {
  test('says who holds what, what falls due, what is to be signed and confirmed, and who may be woken', async () => {
    const { world, id } = await drafted();
    await world.run('statement', 'approve', id, '--by', '李哲', '--via', 'phone');
    await world.run('role', 'assign', 'legal=钱佳', '--backup');
    const { out } = await world.run('handover');
    expect(out).toMatch(/^【交接单 第1号】后厨老鼠视频，重度/);
    expect(out).toContain('业务核查：李哲 138-0000-0002');
    expect(out).toContain('法务：赵敏（备岗 钱佳）');
    expect(out).toContain(`${id} 致歉信：待 法务 赵敏 会签`);
    expect(out).toMatch(new RegExp(`${id} 致歉信：李哲 14:40 电话同意，王岚 代录，待本人确认`));
    expect(out).toMatch(/九、夜里可以叫醒谁\n王岚 138-0000-0001\n/);
  });

  test('is recorded without telephone numbers', async () => {
    const world = await kitchenWorld();
    expect((await world.run('handover')).out).toContain('138-0000-0001');
    const sheet = world.records().find(({ type }) => type === 'BriefIssued');
    expect(sheet?.data['text']).toContain('组长：王岚');
    expect(JSON.stringify(world.records())).not.toContain('138-0000');
  });

  test('names whom the organisation lists for the night, in its own words', async () => {
    const world = await kitchenWorld();
    world.write(
      '.crisis/config.yaml',
      'organisation: x\npeople:\n  wang: { name: 王岚, roles: [lead], phone: 138-0000-0001, wake: 随时 }\n',
    );
    expect((await world.run('brief', '--handover')).out).toMatch(/叫醒谁\n王岚 138-0000-0001：随时\n/);
  });
});
