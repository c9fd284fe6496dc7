import { describe, expect, test } from 'vitest';
import { configuredWorld, kitchenWorld } from '../support/kitchen-world.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld, type World } from '../support/world.ts';

type Task = Readonly<Record<string, unknown>>;

const rows = (out: string, label: string): readonly string[] => {
  const lines = out.split('\n');
  const first = lines.findIndex((line) => line.startsWith(label));
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return first < 0 ? [] : lines.slice(first, first + 1 + (end < 0 ? rest.length : end));
};

async function late(): Promise<World> {
  const world = await kitchenWorld();
  await world.run('classify', 'severe', '--reason', 'x');
  world.at('2026-11-20T15:20:00+08:00');
  return world;
}

describe('status', () => {
  test('shows overdue duties worst first, then what is open, with people', async () => {
    const world = await late();
    const { out } = await world.run('status', '--lang', 'zh');
    expect(out).toContain('#1 后厨老鼠视频  重度  历时 40 分钟\n');
    const overdue = rows(out, '逾期');
    expect(overdue[0]).toMatch(/^逾期 +超时 30 分钟 +组长 王岚.* 电话报告组长/);
    expect(overdue.length).toBeGreaterThanOrEqual(4);
    expect(out).toMatch(/在办 +剩 5 分钟/);
  });

  test('shows facts, texts and roles in one row each, and who is missing', async () => {
    const world = await late();
    await world.run('fact', 'add', 'a', 'A');
    await world.run('fact', 'add', 'b', 'B', '--confirmed-by', '李哲');
    await world.run('statement', 'draft', 'apology');
    const { out } = await world.run('status');
    expect(out).toContain('1 confirmed · 1 unverified');
    expect(out).toMatch(/^ +s\w{3} Letter of apology draft [0-9A-F]{6}\n +review by Operations 李哲/m);
    expect(out).toMatch(/Roles +Lead 王岚 · Executive 周岳.* … 5 in all {3}crisis role list$/m);
    expect(out).toMatch(/nobody: Deputy, Spokesperson … 8 in all {3}crisis role list$/m);
  });

  test('the last lines say whom to call and which command is next', async () => {
    const world = await late();
    const lines = (await world.run('status')).out.trimEnd().split('\n');
    expect(lines.at(-2)).toBe(
      'Next  Yours: Lead 王岚  138-0000-0001  Phone the lead and open the group chat',
    );
    expect(lines.at(-1)).toBe('        crisis task done call-lead');
  });

  test('fits the screen', async () => {
    const world = await late();
    const narrow = makeWorld({ directory: world.directory, width: 60, now: '2026-11-20T15:20:00+08:00' });
    const { out } = await narrow.run('status');
    expect(out.split('\n').filter((line) => line.startsWith('Overdue') && line.length > 60)).toEqual([]);
    expect((await narrow.run('status', '--all')).out.length).toBeGreaterThan(out.length);
  });

  describe.each(['en', 'zh'])('of an ordinary severe incident in %s', (language) => {
    async function screen(): Promise<readonly string[]> {
      const world = await late();
      await world.run('role', 'assign', 'deputy=孙宁', 'care=陈蓉', 'spokesperson=许航');
      await world.run('fact', 'add', 'a', 'A', '--confirmed-by', '李哲');
      await world.run('fact', 'add', 'b', 'B');
      await world.run('remark', 'add', '停电', '--said-by', '劲松店', '--about', '停业');
      await world.run('remark', 'add', '整改', '--said-by', '太阳宫店', '--about', '停业', '--off-script');
      await world.run('metric', '热搜=12', '阅读=8000万', '负面=200', '--at', '15:00');
      await world.run('metric', '热搜=7', '阅读=1.2亿', '负面=320');
      await world.run('decide', 'reply', '--reason', 'x');
      await world.run('concern', 'raise', '赔不赔？');
      await world.run(
        'incoming',
        'add',
        '是否停业',
        '--from',
        '某报',
        '--kind',
        'media',
        '--deadline',
        '18:00',
      );
      await world.run('statement', 'draft', 'apology');
      world.at('2026-11-20T16:50:00+08:00');
      return (await world.run('status', '--lang', language)).out.trimEnd().split('\n');
    }

    test('is one screen of 80 by 24', async () => {
      const lines = await screen();
      expect(lines.length).toBeLessThan(24);
      expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    });

    test('keeps every standing row whole, with late and coming duties above', async () => {
      const lines = await screen();
      const standing = lines.slice(lines.findIndex((line) => /^(Response|回应)/.test(line)));
      expect(standing.filter((line) => line.endsWith('…'))).toEqual([]);
      for (const label of [
        /^(Heat|热度)/,
        /^(Outside|场外)/,
        /^(Texts|文稿)/,
        /^(Owed|对外)/,
        /^(Roles|分工)/,
      ])
        expect(standing.filter((line) => label.test(line))).toHaveLength(1);
      expect(lines.filter((line) => /^(Overdue|逾期|Open|在办)/.test(line))).toHaveLength(2);
    });
  });

  test('an unclassified incident says that the shortest deadlines apply', async () => {
    const world = await kitchenWorld();
    expect((await world.run('status')).out).toContain(
      'Unclassified: the shortest deadlines apply until it is.',
    );
    expect((await world.run('status', '--json')).json()).toMatchObject({ tier: null, provisional: false });
  });

  test('answers the JSON that scripts rely on', async () => {
    const world = await late();
    const answer = (await world.run('status', '--json')).json();
    expect(answer).toMatchObject({
      version: 1,
      title: '后厨老鼠视频',
      mode: 'real',
      tier: 'severe',
      phase: 'launch',
      facts: [],
      statements: [{ plan: 'first-words', status: 'draft' }],
      roles: { lead: 'wang', executive: 'zhou', operations: 'li', legal: 'zhao', recorder: 'chen' },
    });
    expect(answer.overdue).toContain('call-lead');
    expect(answer.tasks).toContainEqual(
      expect.objectContaining({
        id: 'call-lead',
        status: 'open',
        role: 'lead',
        person: 'wang',
        due: '2026-11-20T06:50:00.000Z',
        lateSeconds: 1800,
      }),
    );
  });

  test('--exit-code answers 4 when anything is overdue, and 0 before', async () => {
    const world = await kitchenWorld();
    expect((await world.run('status', '--exit-code')).exit).toBe(0);
    world.at('2026-11-20T15:20:00+08:00');
    expect((await world.run('status', '--exit-code')).exit).toBe(4);
    expect((await world.run('status', '--exit-code', '--all-incidents')).exit).toBe(4);
    expect((await world.run('next', '--exit-code')).exit).toBe(4);
    expect((await world.run('status')).exit).toBe(0);
  });

  test('a replay says so on every screen', async () => {
    const world = configuredWorld({ env: { CRISIS_NOW: '2017-08-25T10:05+08:00' } });
    await world.run('start', '--title', 'Case A', '--yes');
    for (const command of ['status', 'next', 'list'])
      expect((await world.run(command)).out).toContain('复演 REPLAY');
    expect(world.records()[0]).toMatchObject({
      data: { mode: 'replay' },
      recordedAt: '2017-08-25T02:05:00.000Z',
      written: '2026-11-20T06:40:00.000Z',
    });
  });
});

describe('status --all-incidents', () => {
  async function two(): Promise<World> {
    const world = configuredWorld();
    await world.run('start', '--title', 'Older', '--yes');
    world.at('2026-11-20T15:00:00+08:00');
    await world.run('start', '--title', 'Newer', '--yes', '--aware', '14:00');
    return world;
  }

  test('merges the duties of all open incidents, worst first', async () => {
    const world = await two();
    const { tasks } = (await world.run('status', '--all-incidents', '--json')).json();
    const dues = (tasks as readonly Task[]).flatMap(({ due }) => (typeof due === 'string' ? [due] : []));
    expect(dues).toEqual([...dues].sort());
    const { out } = await world.run('status', '--all-incidents');
    expect(out).toMatch(/^ {2}#2 {2}50 min late/m);
    expect(out.indexOf('50 min late')).toBeLessThan(out.indexOf('10 min late'));
  });

  test('leaves closed incidents out', async () => {
    const world = await two();
    await world.run('close', '--incident', '1', '--override', '--reason', 'x');
    const { out } = await world.run('status', '--all-incidents');
    expect(out).toContain('#2 Newer');
    expect(out).not.toContain('#1');
  });
});

describe('next', () => {
  test('is the acting person’s most urgent duty', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('next', '--as', '陈晨');
    expect(out).toContain('Secure the evidence');
    expect(out).toContain('Yours: Recorder 陈晨  138-0000-0005');
    expect(out).toContain('crisis task done preserve --evidence "…"');
  });

  /** Somebody at another desk, who holds no role. */
  const stranger = ({ directory }: World): World => makeWorld({ directory, user: 'stranger' });

  test('is anybody’s for somebody who has none', async () => {
    const world = await kitchenWorld();
    const { next } = (await stranger(world).run('next', '--incident', '1', '--json')).json();
    expect(next).toMatchObject({ id: 'call-lead', person: 'wang', lateSeconds: 0 });
  });

  test('says when nothing is due', async () => {
    const world = await kitchenWorld();
    await world.run('close', '--reason', 'quiet');
    const { out } = await world.run('next');
    expect(out).toContain('Nothing is due.');
    expect((await world.run('next', '--json')).json()).toMatchObject({ next: null });
    world.at('2026-11-20T18:00:00+08:00');
    expect((await world.run('next', '--exit-code')).exit).toBe(0);
    expect((await world.run('status', '--exit-code')).exit).toBe(0);
    expect((await world.run('status')).out).not.toContain('Overdue');
  });

  test('names the command that does the duty', async () => {
    const world = await kitchenWorld();
    const skip = async (...tasks: readonly string[]): Promise<string> => {
      for (const task of tasks) await world.run('task', 'skip', task, '--reason', 'x');
      const { out } = await stranger(world).run('next', '--incident', '1');
      return out.trimEnd().split('\n').at(-1)?.trim() ?? '';
    };
    expect(await skip()).toBe('crisis task done call-lead');
    expect(await skip('call-lead')).toBe('crisis role assign deputy=…');
    expect(await skip('silence', 'line')).toBe('crisis task done preserve --evidence "…"');
    expect(await skip('preserve', 'contact', 'line-received')).toBe(
      'crisis fact add "…" --source … --confirmed-by …',
    );
    expect(await skip('verify', 'notify-check')).toBe('crisis classify');
  });

  test('brings a text one step nearer to publication', async () => {
    const world = await kitchenWorld();
    await world.run('classify', 'severe', '--reason', 'x');
    for (const task of ['call-lead', 'line', 'tell-executive'])
      await world.run('task', 'skip', task, '--reason', 'x');
    const lastLine = async (): Promise<string> =>
      (await world.run('next')).out.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const { statement } = (await world.run('statement', 'draft', 'first-words', '--json')).json();
    expect(await lastLine()).toBe(`crisis statement approve ${String(statement)} --by 王岚 --via phone`);
    await world.run('statement', 'approve', String(statement));
    expect(await lastLine()).toBe(`crisis statement publish ${String(statement)} --channel …`);
  });
});
