import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configuredWorld, startKitchen } from '../support/kitchen-world.ts';
import { CTRL_C } from '../support/scripted-prompter.ts';
import { makeWorld } from '../support/world.ts';

describe('start by flags', () => {
  test('works in a directory that nobody prepared, and says what it made', async () => {
    const world = makeWorld();
    const { exit, out, err } = await world.run('start', '--title', 'Rat in the kitchen', '--yes');
    expect(exit).toBe(0);
    expect(err).toBe('Made .crisis for this incident; nothing else is needed.\n');
    expect(out).toContain('#1 Rat in the kitchen  unclassified  opened; the response has begun');
    expect(existsSync(join(world.directory, '.crisis/config.yaml'))).toBe(true);
  });

  test('keeps the incident file readable by its owner alone', async () => {
    const world = makeWorld();
    const ran = await world.run('start', '--title', 'Rat', '--yes', '--json');
    const { file } = ran.json();
    expect(statSync(String(file)).mode & 0o777).toBe(0o600);
  });

  test('answers the JSON that scripts rely on', async () => {
    const world = makeWorld();
    const ran = await world.run('start', '--playbook', 'new-media', '--title', 'Rat', '--yes', '--json');
    const answer = ran.json();
    expect(answer).toMatchObject({ version: 1, mode: 'real', playbook: { id: 'new-media' } });
    expect(answer.incident).toMatch(/^2026-11-20-[0-9a-hjkmnp-tv-z]{4}$/);
    expect(answer.file).toBe(join(world.directory, '.crisis/incidents', `${String(answer.incident)}.jsonl`));
    expect(ran.err).toBe('');
  });

  test('records every flag, with text in NFC', async () => {
    const world = configuredWorld();
    await startKitchen(
      world,
      ...[
        '--summary',
        'cafe\u0301',
        '--source',
        '微博',
        '--trigger',
        '媒体来电核实',
        '--trigger',
        '监管部门询问、约谈',
      ],
      ...['--occurred', '昨天 14:30', '--detected', '今早9点', '--aware', '10:00'],
    );
    const [opened] = world.records();
    expect(opened).toMatchObject({ type: 'IncidentOpened', at: '2026-11-20T06:40:00.000Z' });
    expect(opened?.data).toMatchObject({
      title: '后厨老鼠视频',
      summary: 'caf\u00e9',
      source: '微博',
      triggers: ['媒体来电核实', '监管部门询问、约谈'],
      organisation: '示例餐饮有限公司',
      zone: 'Asia/Shanghai',
      times: {
        occurred: '2026-11-19T06:30:00.000Z',
        detected: '2026-11-20T01:00:00.000Z',
        aware: '2026-11-20T02:00:00.000Z',
      },
    });
  });

  test('proposes the first listed person for each role, and shows three duties with people and telephones', async () => {
    const world = configuredWorld();
    const { out } = await startKitchen(world, '--lang', 'zh');
    expect(out).toContain('组长 王岚 138-0000-0001');
    expect(out).toContain('未到位：副组长、发言人、技术核查等 8 个角色');
    expect(out).toContain(
      '1  14:50  剩 10 分钟  电话报告组长，拉应急群\n     组长 王岚 138-0000-0001   crisis task done',
    );
    expect(out.match(/^ {2}\d {2}/gm)).toHaveLength(3);
    expect(
      world
        .records()
        .filter(({ type }) => type === 'RoleAssigned')
        .map(({ data }) => [data.role, data.person]),
    ).toEqual([
      ['lead', 'wang'],
      ['executive', 'zhou'],
      ['operations', 'li'],
      ['legal', 'zhao'],
      ['recorder', 'chen'],
    ]);
  });

  test('makes the opener acting lead where nobody is listed', async () => {
    const world = makeWorld({ user: 'night' });
    const { out } = await world.run('start', '--title', 'Rat', '--yes');
    expect(out).toContain('Lead night (acting)');
    expect(world.records()[1]?.data).toEqual({ role: 'lead', person: 'night', note: 'acting' });
  });

  test('never pins a telephone number', async () => {
    const world = configuredWorld();
    const { file } = (await startKitchen(world, '--json')).json();
    expect(readFileSync(String(file), 'utf8')).not.toContain('138-0000');
  });

  test('opens one incident for one retry key', async () => {
    const world = configuredWorld();
    const first = (await startKitchen(world, '--key', 'k1', '--json')).json();
    const second = (await startKitchen(world, '--key', 'k1', '--json')).json();
    expect(second.incident).toBe(first.incident);
    expect(second.already).toBe(true);
    expect(world.records().filter(({ type }) => type === 'IncidentOpened')).toHaveLength(1);
  });

  test.each([
    [['--yes'], 'start-missing'],
    [['--title', '   ', '--yes'], 'start-missing'],
    [['--title', 'Rat'], 'start-missing'],
    [['--title', 'Rat', '--playbook', 'new-medai'], 'playbook-unknown'],
    [['--title', 'Rat', '--yes', '--aware', 'in 2h'], 'time-in-future'],
    [['--title', 'Rat', '--yes', '--aware', 'soonish'], 'time-unreadable'],
  ])('start %j is a usage error that records nothing', async (flags, code) => {
    const world = makeWorld();
    const ran = await world.run('start', ...flags, '--json');
    expect(ran.exit).toBe(2);
    expect(ran.json()).toMatchObject({ version: 1, error: { code, exit: 2 } });
    expect(world.records()).toEqual([]);
  });

  test('names the flags that are missing, in both languages', async () => {
    const world = makeWorld();
    const english = await world.run('start');
    const chinese = await world.run('start', '--lang', 'zh');
    expect(english.err).toContain('--title "…" and --playbook ID, or --yes');
    expect(chinese.err).toContain('需要：--title "…" 和 --playbook 编号');
  });

  test('refuses an incident that was noticed before it happened', async () => {
    const world = makeWorld();
    const ran = await world.run(
      'start',
      '--title',
      'Rat',
      '--yes',
      '--occurred',
      '14:00',
      '--aware',
      '13:00',
    );
    expect(ran.exit).toBe(1);
    expect(world.records()).toEqual([]);
  });

  test('suggests the playbook that was meant', async () => {
    const world = makeWorld();
    const { err } = await world.run('start', '--title', 'Rat', '--playbook', 'new-medai');
    expect(err).toContain('Did you mean “new-media”?');
  });
});

describe('start in a terminal', () => {
  const questions = [
    { asked: '发生了什么', answer: '后厨老鼠视频' },
    { asked: '用哪个预案', answer: '' },
    { asked: '何时发生', answer: '' },
    { asked: '何时获知', answer: '半小时前' },
    { asked: '从哪里获知', answer: '微博' },
  ];

  test('asks for what the flags left out, and reads the time back', async () => {
    const world = configuredWorld();
    const { exit, err } = await world.answering(questions, 'start', '--lang', 'zh');
    expect(exit).toBe(0);
    expect(err).toContain('2026-11-20 14:10 +08:00 (06:10Z)');
    expect(world.records()[0]?.data).toMatchObject({
      title: '后厨老鼠视频',
      source: '微博',
      times: { aware: '2026-11-20T06:10:00.000Z' },
    });
  });

  test('asks nothing that a flag answered', async () => {
    const world = configuredWorld();
    const flags = ['--title', 'Rat', '--playbook', 'new-media', '--source', 'Weibo', '--aware', '14:00'];
    const { exit } = await world.answering([{ asked: 'When did it happen', answer: '' }], 'start', ...flags);
    expect(exit).toBe(0);
  });

  test('records nothing when the person presses Ctrl-C', async () => {
    const world = configuredWorld();
    const ran = await world.answering([{ asked: 'What happened', answer: CTRL_C }], 'start');
    expect(ran.exit).toBe(130);
    expect(ran.err).toBe('Cancelled; nothing was recorded.\n');
    expect(world.records()).toEqual([]);
  });
});
