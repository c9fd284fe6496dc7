import { describe, expect, test } from 'vitest';
import { drafted } from '../support/apology-world.ts';
import { KITCHEN_CONFIG, kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';
import { makeWorld, type World } from '../support/world.ts';

const lastTold = (world: World) => world.records().at(-1)?.data;

/** An apology that waits for 赵敏; 钱佳 is listed for the same role, with a number. */
async function awaited(): Promise<{ readonly world: World; readonly id: string }> {
  const world = makeWorld();
  world.write(
    '.crisis/config.yaml',
    `${KITCHEN_CONFIG}  qian: { name: 钱佳, roles: [legal], phone: 138-0000-0007 }\n`,
  );
  await world.run('start', '--title', '后厨', '--playbook', 'new-media', '--yes');
  await world.run('classify', 'severe', '--reason', 'national media');
  await world.run('fact', 'add', 'shops', '两家门店停业', '--confirmed-by', '李哲');
  const { statement } = (await world.run('statement', 'draft', 'apology', '--json')).json();
  return { world, id: String(statement) };
}

describe('notify, without a terminal', () => {
  test('prints the number and the text, and records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { out, err, exit } = await world.run('notify', '李哲', '--text', '请回店里', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toBe('致电 李哲  138-0000-0002\n可直接粘贴或照读：\n\n请回店里\n\n');
    expect(err).toContain('未作记录');
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('records with --sent or --unreached, and when it was', async () => {
    const world = await kitchenWorld();
    await world.run('notify', '李哲', '--text', '请回店里', '--sent', '--at', '14:35');
    expect(world.records().at(-1)).toMatchObject({
      type: 'NotificationRecorded',
      at: '2026-11-20T06:35:00.000Z',
      data: { kind: 'manual', to: 'li', via: 'phone', outcome: 'sent', text: '请回店里' },
    });
    const { out } = await world.run('notify', '李哲', '--via', '微信', '--unreached', '--lang', 'zh');
    expect(lastTold(world)).toMatchObject({ to: 'li', via: 'wechat', outcome: 'unreached' });
    expect(out).toContain('! 未接通  李哲  微信');
  });

  test('answers scripts with the number and the text', async () => {
    const world = await kitchenWorld();
    const { json } = await world.run('notify', '李哲', '--text', '请回店里', '--json');
    expect(json()).toMatchObject({ recorded: [], to: 'li', phone: '138-0000-0002', text: '请回店里' });
  });

  test('takes the text from standard input', async () => {
    const world = await kitchenWorld({ input: '请回店里\n' });
    expect((await world.run('notify', '李哲', '--text', '-')).out).toContain('\n请回店里\n');
  });
});

describe('notify, in a terminal', () => {
  test.each([
    ['已发', 'sent'],
    ['未接通', 'unreached'],
  ])('%s is recorded', async (answer, outcome) => {
    const world = await kitchenWorld();
    await world.answering([{ asked: '李哲 收到了吗', answer }], 'notify', '李哲', '--lang', 'zh');
    expect(lastTold(world)).toMatchObject({ to: 'li', outcome });
  });

  test('later is not', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const later = [{ asked: '收到了吗', answer: '稍后' }];
    const { err } = await world.answering(later, 'notify', '李哲', '--lang', 'zh');
    expect(recordedSince(world, before)).toEqual([]);
    expect(err).toContain('--sent');
  });

  test('with the outcome given asks nothing', async () => {
    const world = await kitchenWorld();
    expect((await world.answering([], 'notify', '李哲', '--sent')).exit).toBe(0);
  });
});

describe('whom', () => {
  test.each(['li', '李哲', 'operations', 'Operations', '业务核查'])('%s is 李哲', async (who) => {
    const world = await kitchenWorld();
    const { json } = await world.run('notify', who, '--json');
    expect(json()).toMatchObject({ to: 'li', phone: '138-0000-0002' });
  });

  test('a role that nobody holds is told so, with the command', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'notify', 'internal')).toEqual({ exit: 2, code: 'notify-vacant' });
    expect((await world.run('notify', 'internal')).err).toContain('crisis role assign internal=…');
  });

  test('anybody else by the name typed, with a hint where it is nearly a known one', async () => {
    const world = await kitchenWorld();
    const { err } = await world.run('notify', '李喆', '--sent');
    expect(lastTold(world)).toMatchObject({ to: '李喆', via: 'wechat' });
    expect(err.replace(/\s+/g, ' ')).toContain('Did you mean “李哲”?');
  });

  test.each(['__proto__', 'constructor'])('%s is a name like any other', async (who) => {
    const world = await kitchenWorld();
    await world.run('notify', who, '--sent');
    expect(lastTold(world)?.to).toBe(who);
  });
});

describe('the text', () => {
  test('without anything else asks to call back; the number is shown and not recorded', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('notify', '李哲');
    expect(out).toMatch(/【后厨老鼠视频，尚未定级】请速回电：王岚 138-0000-0001/);
    await world.run('notify', '李哲', '--sent');
    expect(lastTold(world)?.text).toBe('【后厨老鼠视频，尚未定级】请速回电：王岚');
  });

  test('about a text is the text for approval; the heading is recorded', async () => {
    const { world, id } = await drafted();
    const code = String(world.records().at(-1)?.data.sha256).slice(0, 6).toUpperCase();
    const heading = `【送审稿 ${id} 第1版 校验码 ${code}】`;
    const { out } = await world.run('notify', '李哲', '--about', id);
    expect(out).toContain(`\n\n${heading}\n`);
    expect(out).toContain('两家门店停业');
    expect(out).toMatch(new RegExp(`同意请于 15:00 前回：同意 ${code}\\n`));
    const sent = await world.run('notify', '李哲', '--about', id, '--via', '微信', '--sent');
    expect(lastTold(world)).toMatchObject({ about: id, text: heading });
    expect(sent.out).toContain(`crisis statement approve ${id} --by 李哲 --via wechat`);
  });

  test('about a task is its title, by when, and who asks', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('notify', '李哲', '--about', 'silence');
    expect(out).toMatch(/【后厨老鼠视频】请于 14:55 前办理：.+。办完请回复 王岚。/);
  });

  test('about a task that is late says by how much', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T16:10:00+08:00');
    const { out } = await world.run('notify', '李哲', '--about', 'silence');
    expect(out).toContain('请立即办理：');
    expect(out).toContain('原定 14:55 前，已超时 1 小时 15 分。');
  });

  test('about a call is what to answer', async () => {
    const world = await kitchenWorld();
    const add = ['incoming', 'add', '是否停业', '--from', '晚报', '--deadline', '1h', '--json'];
    const { incoming } = (await world.run(...add)).json();
    const { out } = await world.run('notify', '李哲', '--about', String(incoming));
    expect(out).toContain('请于 15:40 前办理：答复晚报：是否停业');
  });

  test.each([
    [['李哲', '--about', 'zzzz'], 'about-unknown'],
    [['李哲', '--about', ''], 'about-unknown'],
    [['李哲', '--via', 'pigeon'], 'notify-via-unknown'],
    [['李哲', '--sent', '--unreached'], 'outcome-both'],
    [['李哲', '--text', ' '], 'text-empty'],
    [[' '], 'text-empty'],
  ])('notify %j is a usage error', async (argv, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'notify', ...argv)).toEqual({ exit: 2, code });
  });
});

describe('an approver who cannot be reached', () => {
  test('is followed by the backup with number and command, and the backup may say yes at once', async () => {
    const { world, id } = await awaited();
    const approve = ['statement', 'approve', id, '--by', '钱佳', '--for', 'legal', '--via', 'phone'];
    expect((await toldBy(world, ...approve)).code).toBe('backup-too-early');
    const { out } = await world.run('notify', '法务', '--about', id, '--unreached', '--lang', 'zh');
    expect(out.replace(/\n\s*/g, ' ')).toContain(
      `备岗 法务 钱佳 138-0000-0007 crisis statement approve ${id} --by 钱佳 --for legal --via phone`.replace(
        ' crisis',
        '   crisis',
      ),
    );
    expect(await toldBy(world, ...approve)).toEqual({ exit: 0, code: undefined });
    expect(world.records().at(-1)).toMatchObject({
      type: 'StatementReviewed',
      data: { step: 'legal', approver: 'qian', insteadOf: 'zhao' },
    });
  });

  test('names the backups for scripts', async () => {
    const { world, id } = await awaited();
    const { json } = await world.run('notify', '赵敏', '--about', id, '--unreached', '--json');
    expect(json()).toMatchObject({ outcome: 'unreached', backups: ['qian'] });
  });

  test('without a backup says how to name one', async () => {
    const { world, id } = await drafted();
    const { out } = await world.run('notify', '李哲', '--about', id, '--unreached');
    expect(out).toContain('crisis role assign operations=… --backup');
  });

  test('about something else is followed by whom to call instead', async () => {
    const { world } = await awaited();
    const { out } = await world.run('notify', '赵敏', '--about', 'silence', '--unreached');
    expect(out).toContain('crisis notify 钱佳 --about silence');
  });
});

describe('notify list', () => {
  test('shows whom to contact and how, and who was told', async () => {
    const { world } = await awaited();
    await world.run('notify', '李哲', '--text', '请回店里', '--sent');
    await world.run('notify', '赵敏', '--unreached');
    const { out } = await world.run('notify', 'list', '--lang', 'zh');
    expect(out).toMatch(/组长 +王岚 +138-0000-0001/);
    expect(out).toMatch(/法务（备岗） +钱佳 +138-0000-0007/);
    expect(out).toMatch(/14:40 +已发 +李哲 +电话 +请回店里/);
    expect(out).toMatch(/14:40 +未接通 +赵敏 +微信/);
  });

  test('is read by scripts too', async () => {
    const world = await kitchenWorld();
    await world.run('notify', '李哲', '--text', '请回店里', '--sent');
    const { json } = await world.run('notify', 'list', '--json');
    expect(json()).toMatchObject({ notifications: [{ to: 'li', outcome: 'sent', text: '请回店里' }] });
    const { contacts } = json();
    expect(contacts).toContainEqual({
      ...{ role: 'operations', person: 'li', backup: false, phone: '138-0000-0002' },
    });
  });
});
