import { describe, expect, test } from 'vitest';
import { standingRows } from '../../src/cli/commands/status/standing.ts';
import type { Session } from '../../src/cli/session.ts';
import { dutiesOf } from '../../src/domain/duties.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { loadSay } from '../../src/locales/load-say.ts';
import { unpainted } from '../../src/terminal/paint.ts';
import { at, happened, incidentAfter, instant, opening, sha } from '../support/given.ts';
import { drafted, published, released, reviewed, TEAM, tiered } from '../support/happenings.ts';
import { PLAYBOOK } from '../support/playbook.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { zoneNamed } from '../support/zones.ts';

const silent = (): void => undefined;

async function chineseSession(): Promise<Session> {
  return {
    context: {
      cwd: '/',
      env: {},
      now: () => instant('12:00'),
      zone: (name) => zoneNamed(name ?? 'Asia/Shanghai'),
      user: 'wang',
      host: 'desk',
      newId: () => '0',
      shipped: { root: '/', version: '0' },
      terminal: {
        out: silent,
        err: silent,
        width: 80,
        color: false,
        interactive: false,
        readInput: () => '',
      },
      prompter: scriptedPrompter([]),
      runEditor: () => Promise.resolve({ status: 0 }),
    },
    say: await loadSay('zh-CN'),
    paint: unpainted,
    flags: { color: true },
    config: { people: { zhao: { name: 'Zhao', roles: [], phone: '138-1' } } },
    argv: [],
    exitWith: silent,
  };
}

const SPOKEN = opening({
  ...PLAYBOOK,
  line: {
    template: 'line',
    units: { care: { name: '客服', owner: 'care' }, shops: { name: '门店', owner: 'operations' } },
  },
  metrics: { hotSearch: { name: '热搜', order: 'descending' } },
});

/** The rows in Chinese by their label, as they stand at a time of 20 November (UTC; Beijing is eight hours on). */
async function rowsAt(time: string, ...events: readonly RecordedEvent[]): Promise<Record<string, string>> {
  const session = await chineseSession();
  const incident = incidentAfter(SPOKEN, ...TEAM, ...events);
  const now = instant(time);
  const zone = zoneNamed('Asia/Shanghai');
  const duties = dutiesOf(incident, 'lead', {}, now);
  const rows = standingRows(session, { incident, duties, now, zone }, true);
  return Object.fromEntries(rows.map(({ cells, last }) => [cells[0] ?? '', last]));
}

const line = (id: string, time: string) =>
  happened('LineSet', { line: id, text: '正在核实', sha256: sha(id) }, { at: at(time) });

const acknowledged = (unit: string, id: string, time: string) =>
  happened('LineAcknowledged', { line: id, unit }, { at: at(time) });

describe('the line', () => {
  test('is missing until it is set', async () => {
    expect((await rowsAt('10:30')).口径).toBe('尚未下发   crisis line set "…"');
  });

  test('shows its version and time, and who has acknowledged it', async () => {
    const first = [line('l1', '10:20'), acknowledged('care', 'l1', '10:25')];
    expect((await rowsAt('11:00', ...first)).口径).toBe('第 1 版 18:20  客服 ✓  未确认：门店');
    expect((await rowsAt('11:00', ...first, line('l2', '10:40'))).口径).toBe(
      '第 2 版 18:40  未确认：客服、门店',
    );
  });
});

describe('heat', () => {
  test('shows each gauge with where it goes and when it was last read', async () => {
    const read = (value: number, time: string) =>
      happened('MetricRecorded', { readings: [{ metric: 'hotSearch', value }] }, { at: at(time) });
    expect((await rowsAt('12:00', read(12, '10:30'), read(7, '11:40'))).热度).toBe('热搜 7 ↑ (12)  19:40');
    expect((await rowsAt('12:00')).热度).toBeUndefined();
  });
});

describe('the first response', () => {
  test('is due, then late, then made', async () => {
    const severe = tiered('severe');
    expect((await rowsAt('10:20', severe)).回应).toBe('首次回应尚未作出，时限 18:30  剩 10 分钟');
    expect((await rowsAt('10:50', severe)).回应).toBe('首次回应尚未作出，时限 18:30  超时 20 分钟');
    const replied = happened('ResponseDecided', { way: 'reply', reason: 'x' }, { at: at('10:40') });
    expect((await rowsAt('12:00', severe, replied)).回应).toBe('首次回应 18:40 评论区回复  超时 10 分钟');
  });

  test('a silence in force says when it is looked at again', async () => {
    const held = happened(
      'ResponseDecided',
      { way: 'hold', reason: 'x', review: at('12:20') },
      { at: at('10:20') },
    );
    expect((await rowsAt('11:00', held)).回应).toContain('暂不回应，20:20 复看');
  });
});

describe('words said outside', () => {
  const said = (remark: string, text: string, standing: 'leaked' | 'unknown') =>
    happened('RemarkAdded', { remark, text, standing, about: '停业' }, { at: at('10:40') });

  test('are counted, with the unauthorised and the contradictions', async () => {
    expect((await rowsAt('12:00', said('r1', '停电', 'unknown'))).场外).toBe('1 条');
    expect((await rowsAt('12:00', said('r1', '停电', 'unknown'), said('r2', '整改', 'leaked'))).场外).toBe(
      '2 条 · 1 条未授权 · 说法不一：停业',
    );
  });
});

describe('what is owed to people outside', () => {
  test('counts promises, queries and concerns that are open', async () => {
    const promised = happened(
      'StatementDrafted',
      {
        ...{ statement: 's1', plan: 'situation', template: 'situation', genre: 'situation', language: 'en' },
        ...{ audience: 'public', text: 'x\n', sha256: sha('s1'), facts: [], gaps: [] },
        nextUpdate: at('10:00', 21),
      },
      { at: at('10:30'), by: 'chen' },
    );
    const asked = happened('IncomingLogged', { incoming: 'i1', from: 'Daily', kind: 'media', ask: 'x' });
    const concern = happened('ConcernRaised', { concern: 'q1', question: 'x' });
    expect((await rowsAt('12:00', promised, published('weibo'), asked, concern)).对外).toBe(
      '承诺 1 项（最早 11-21 18:00） · 来电来函 1 件 · 公众关切 1 条',
    );
    const answered = happened('ConcernSettled', { id: 'q1', answer: 'x' });
    expect((await rowsAt('12:00', concern, answered)).对外).toBeUndefined();
  });
});

describe('texts', () => {
  const backup = happened('RoleAssigned', { role: 'legal', person: 'sun', backup: true });

  test('say how long each yes has been awaited, and who may stand in from when on', async () => {
    const early = (await rowsAt('10:40', tiered('severe'), backup, drafted())).文稿;
    expect(early).toContain(
      '会签 Legal zhao 138-1 已等 10 分钟 备岗 sun 18:50 起可代签 → 签发 Executive song',
    );
    const late = (await rowsAt('11:10', tiered('severe'), backup, drafted())).文稿;
    expect(late).toContain('会签 Legal zhao 138-1 超时 20 分钟 备岗 sun 现可代签');
  });

  test('name whoever has to confirm a yes that was recorded for them', async () => {
    const signed = [
      drafted(),
      reviewed('operations', 'li', { by: 'chen' }),
      reviewed('legal', 'zhao', { login: 'zhao' }),
    ];
    expect((await rowsAt('11:10', tiered('severe'), ...signed)).文稿).toContain('代录待本人确认：li');
  });

  test('say what a platform did, and that it is no withdrawal', async () => {
    const out = [
      tiered('severe'),
      drafted(),
      reviewed('operations', 'li'),
      reviewed('legal', 'zhao'),
      released('executive', 'song'),
      published('weibo'),
    ];
    const state = (what: 'hidden' | 'restored', time: string) =>
      happened('PlatformChanged', { statement: 's1', channel: 'weibo', state: what }, { at: at(time) });
    expect((await rowsAt('12:00', ...out, state('hidden', '11:30'))).文稿).toMatch(
      /已发布 {2}Weibo 被平台屏蔽$/,
    );
    expect(
      (await rowsAt('12:00', ...out, state('hidden', '11:30'), state('restored', '11:50'))).文稿,
    ).toMatch(/已发布$/);
  });
});

describe('roles', () => {
  test('show backups, and only roles that the tier activates are missing', async () => {
    const backup = happened('RoleAssigned', { role: 'legal', person: 'sun', backup: true });
    const minor = await rowsAt('12:00', tiered('minor'), backup);
    expect(minor.分工).toContain('Legal zhao（备岗 sun）');
    expect(minor['']).toBe('未到位：Customer care');
  });
});
