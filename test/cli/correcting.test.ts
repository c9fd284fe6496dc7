import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince, toldBy } from '../support/kitchen-world.ts';

describe('amend', () => {
  test('counts deadlines anew, shows the moved ones, and keeps both moments', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    const { out } = await world.run('amend', '--aware', '14:10', '--lang', 'zh');
    expect(out).toContain('2026-11-20 14:10 +08:00 (06:10Z)');
    expect(out).toContain('电话报告组长，拉应急群：14:50 改为 14:20');
    expect(out).toMatch(/另有 \d+ 个时限改动/);
    expect(world.records().at(-1)).toMatchObject({
      type: 'TimesAmended',
      data: { aware: '2026-11-20T06:10:00.000Z' },
    });
    expect(world.records().at(-1)?.data.rebased).toContainEqual({
      duty: 'call-lead',
      from: '2026-11-20T06:50:00.000Z',
      to: '2026-11-20T06:20:00.000Z',
    });
  });

  test('corrects the title alone', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('amend', '--title', ' 前厅老鼠视频 ');
    expect(out).toContain('#1 前厅老鼠视频');
    expect(world.records().at(-1)?.data).toEqual({ title: '前厅老鼠视频', rebased: [] });
  });

  test.each([
    [[], 2, 'amend-nothing'],
    [['--title', '  '], 2, 'text-empty'],
    [['--aware', 'in 2h'], 2, 'time-in-future'],
    [['--occurred', '14:39', '--aware', '14:00'], 1, 'aware-before-occurred'],
  ])('amend %j is turned down and records nothing', async (argv, exit, code) => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'amend', ...argv)).toEqual({ exit, code });
    expect(recordedSince(world, before)).toEqual([]);
  });
});

describe('retract', () => {
  test('strikes an entry out by the start of its id; it stays in the file and in the report', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'wrong incident entirely');
    const { id } = world.records().at(-1) ?? {};
    const { out } = await world.run('retract', String(id).slice(0, 10).toUpperCase(), '--reason', '记错了');
    expect(out).toContain(`struck out: ${String(id).slice(0, 8)} — 记错了`);
    expect(world.records().at(-1)).toMatchObject({
      type: 'EntryRetracted',
      data: { event: id, reason: '记错了' },
    });
    const report = await world.run('report');
    expect(report.out).toMatch(/~~.*wrong incident entirely.*~~/);
  });

  test('takes a tick back', async () => {
    const world = await kitchenWorld();
    await world.run('task', 'done', 'silence');
    await world.run('retract', String(world.records().at(-1)?.id), '--reason', 'not yet');
    const { tasks } = (await world.run('status', '--json')).json();
    expect(tasks).toContainEqual(expect.objectContaining({ id: 'silence', status: 'open' }));
  });

  test.each([
    [['ffff00'], 2, 'reason-missing'],
    [['zzzz', '--reason', 'x'], 2, 'event-unknown'],
    [[], 2, 'usage-missingArgument'],
  ])('retract %j is turned down', async (argv, exit, code) => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'retract', ...argv)).toEqual({ exit, code });
  });

  test('what is corrected by a new record is not struck out', async () => {
    const world = await kitchenWorld();
    const opened = String(world.records()[0]?.id);
    expect(await toldBy(world, 'retract', opened, '--reason', 'x')).toEqual({
      exit: 1,
      code: 'not-retractable',
    });
  });

  test('twice is once too often', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'x');
    const id = String(world.records().at(-1)?.id);
    await world.run('retract', id, '--reason', 'x');
    expect(await toldBy(world, 'retract', id, '--reason', 'x')).toEqual({
      exit: 1,
      code: 'already-retracted',
    });
  });
});

describe('close and reopen', () => {
  test('closing with overdue duties is refused, naming them and the way on', async () => {
    const world = await kitchenWorld();
    world.at('2026-11-20T15:00:00+08:00');
    const { exit, err } = await world.run('close', '--reason', 'x', '--lang', 'zh');
    expect(exit).toBe(1);
    expect(err).toContain('电话报告组长，拉应急群 (call-lead)');
    expect(err).toContain('crisis task skip');
    expect(err).toContain('crisis close --reason x --lang zh --override');
  });

  test('closes, points at the report, and still takes notes but no tasks', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('close', '--reason', '72 小时平静');
    expect(out).toContain('✓ closed');
    expect(out).toContain('crisis report');
    expect(world.records().at(-1)).toMatchObject({ type: 'IncidentClosed', data: { reason: '72 小时平静' } });
    expect((await world.run('log', 'a late note')).exit).toBe(0);
    expect(await toldBy(world, 'task', 'done', 'silence')).toEqual({ exit: 1, code: 'closed' });
    expect((await world.run('status')).out).toContain('closed');
  });

  test('closing without a reason records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    expect(await toldBy(world, 'close')).toEqual({ exit: 2, code: 'reason-missing' });
    expect(world.records()).toHaveLength(before);
  });

  test('reopening needs a reason, and a closed incident', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'reopen')).toEqual({ exit: 2, code: 'reason-missing' });
    expect(await toldBy(world, 'reopen', '--reason', 'x')).toEqual({ exit: 1, code: 'not-closed' });
    await world.run('close', '--reason', 'quiet');
    const { out } = await world.run('reopen', '--reason', '处罚公布');
    expect(out).toContain('✓ open again');
    expect(world.records().at(-1)).toMatchObject({ type: 'IncidentReopened', data: { reason: '处罚公布' } });
    expect((await world.run('task', 'done', 'silence')).exit).toBe(0);
  });

  test('asks why in a terminal', async () => {
    const world = await kitchenWorld();
    await world.answering([{ asked: '', answer: '72 小时平静' }], 'close');
    expect(world.records().at(-1)?.data).toEqual({ reason: '72 小时平静' });
  });

  test('closing is the lead’s', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'close', '--reason', 'x', '--as', '李哲')).toEqual({
      exit: 1,
      code: 'power-missing',
    });
  });
});
