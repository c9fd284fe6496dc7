import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

type Task = Readonly<Record<string, unknown>>;

async function taskIn(world: World, id: string): Promise<Task | undefined> {
  const { tasks } = (await world.run('status', '--json')).json();
  return (tasks as readonly Task[]).find((task) => task.id === id);
}

describe('task done, start, skip, block, assign', () => {
  test('done by unique prefix, with a note', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('task', 'done', 'sil', '--note', 'paused');
    expect(out).toContain('✓ done: Silence all owned channels (silence)');
    expect(world.records().at(-1)).toMatchObject({
      type: 'TaskDone',
      data: { task: 'silence', note: 'paused' },
    });
    expect(await taskIn(world, 'silence')).toMatchObject({
      status: 'done',
      doneAt: '2026-11-20T06:40:00.000Z',
    });
  });

  test('done at a time said in words', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T15:00:00+08:00');
    await world.run('task', 'done', 'silence', '--at', '14:50');
    expect(await taskIn(world, 'silence')).toMatchObject({
      doneAt: '2026-11-20T06:50:00.000Z',
      lateSeconds: 0,
    });
  });

  test('started and blocked stay due; skipped and assigned say what they say', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'start', 'line');
    await world.run('task', 'block', 'contact', '--reason', '打不通');
    await world.run('task', 'assign', 'preserve', '李哲');
    const { out } = await world.run('task', 'skip', 'silence', '--reason', '没有自有渠道', '--lang', 'zh');
    expect(out).toContain('不做：全部自有渠道静默（silence），没有自有渠道');
    expect(await taskIn(world, 'line')).toMatchObject({ status: 'started' });
    expect(await taskIn(world, 'contact')).toMatchObject({ status: 'blocked' });
    expect(await taskIn(world, 'preserve')).toMatchObject({ person: 'li' });
    expect(await taskIn(world, 'silence')).toMatchObject({ status: 'skipped' });
  });

  test.each([
    [['skip', 'silence'], 'reason-missing'],
    [['block', 'silence'], 'reason-missing'],
    [['done', 'nothing'], 'task-unknown'],
    [['done', 'c'], 'task-ambiguous'],
    [['done'], 'usage-missingArgument'],
  ])('task %j is a usage error that records nothing', async (argv, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const ran = await world.run('task', ...argv, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([2, { code }]);
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('a task that needs evidence says what is missing and how to break the glass', async () => {
    const world = await kitchenWorld();
    const ran = await world.run('task', 'done', 'preserve');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('Secure the evidence (preserve) still needs: evidence (--evidence WHERE).');
    expect(ran.err).toContain('break glass:  crisis task done preserve --override --reason "…"');
    expect((await world.run('task', 'done', 'preserve', '--evidence', 'disk 3')).exit).toBe(0);
    expect(world.records().at(-1)?.data).toMatchObject({ evidence: 'disk 3' });
  });

  test('an override is recorded with its code and reason', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'done', 'preserve', '--override', '--reason', 'police took it');
    expect(world.records().at(-1)?.override).toEqual({ codes: ['task-requires'], reason: 'police took it' });
  });

  test('a task comes after those it names', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const ran = await world.run('task', 'done', 'legal-path', '--lang', 'zh');
    expect(ran.exit).toBe(1);
    expect(ran.err).toContain('须在此之后：保全证据 (preserve)');
  });

  test('done twice is refused', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'done', 'silence');
    const ran = await world.run('task', 'done', 'silence', '--json');
    expect(ran.json()).toMatchObject({ error: { code: 'task-done', exit: 1 } });
  });
});

describe('tasks done by events', () => {
  test('a confirmed fact meets the task that requires one', async () => {
    const world = await kitchenWorld();
    expect(await taskIn(world, 'verify')).toMatchObject({ status: 'open' });
    await world.run('fact', 'add', 'A rat', '--confirmed-by', '李哲');
    expect(await taskIn(world, 'verify')).toMatchObject({ status: 'done' });
  });

  test('a settled tier meets the task that requires it; a provisional one does not', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--provisional', '--reason', 'x');
    expect(await taskIn(world, 'decide')).toMatchObject({ status: 'open' });
    await world.run('classify', 'severe', '--reason', 'y');
    expect(await taskIn(world, 'decide')).toMatchObject({ status: 'done' });
  });

  test('publishing a statement meets the task that names it', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'minor', '--reason', 'x');
    await world.run('statement', 'approve');
    await world.run('statement', 'publish', '--channel', 'weibo');
    expect(await taskIn(world, 'first-response')).toMatchObject({ status: 'done' });
  });
});

describe('task add', () => {
  test('adds a task of this incident, by when and for whom', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run(
      'task',
      'add',
      '给房东',
      '打电话',
      '--role',
      '法务',
      '--due',
      '2小时后',
      '--lang',
      'zh',
    );
    expect(out).toContain('2026-11-20 16:40 +08:00 (08:40Z)');
    const { data } = world.records().at(-1) ?? {};
    expect(data).toMatchObject({ title: '给房东 打电话', role: 'legal', due: '2026-11-20T08:40:00.000Z' });
    expect(data?.task).toMatch(/^t[0-9a-z]{3}$/);
    expect(await taskIn(world, String(data?.task))).toMatchObject({ person: 'zhao', status: 'open' });
  });

  test('is the lead’s where no role is named, and has no deadline of its own', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'add', 'Call the landlord');
    expect(world.records().at(-1)?.data).toMatchObject({ role: 'lead' });
  });

  test.each([
    [['x', '--due', '1h ago'], 2, 'time-in-past'],
    [['x', '--role', 'nobody'], 2, 'role-unknown'],
    [['x', '--phase', 'nowhere'], 1, 'phase-unknown'],
    [['  '], 2, 'text-empty'],
  ])('task add %j is turned down', async (argv, exit, code) => {
    const world = await kitchenWorld();
    const ran = await world.run('task', 'add', ...argv, '--json');
    expect([ran.exit, ran.json().error]).toMatchObject([exit, { code }]);
  });
});

describe('task list', () => {
  test('shows the current phase, and everything with --all', async () => {
    const world = await kitchenWorld();
    const current = await world.run('task', 'list');
    const all = await world.run('task', 'list', '--all');
    expect(current.out).toContain('Launch\n');
    expect(current.out).not.toContain('Recovery');
    expect(current.out).toContain('Other phases: crisis task list --all');
    for (const phase of ['Launch', 'First response', 'Findings', 'Follow-up', 'Recovery'])
      expect(all.out).toContain(`${phase}\n`);
  });

  test('marks what is late', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T15:00:00+08:00');
    const { out } = await world.run('task', 'list', '--lang', 'zh');
    expect(out).toMatch(/! {2}14:50 {2}超时 10 分钟 +组长 王岚 +call-lead/);
  });

  test('answers scripts with whole seconds and UTC', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T15:00:00+08:00');
    const { tasks } = (await world.run('task', 'list', '--json')).json();
    expect(tasks).toContainEqual({
      id: 'call-lead',
      status: 'open',
      phase: 'launch',
      role: 'lead',
      person: 'wang',
      due: '2026-11-20T06:50:00.000Z',
      lateSeconds: 600,
    });
  });
});
