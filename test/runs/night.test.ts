import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, makeBuilt } from '../support/built.ts';
import { openTerminal } from '../support/terminal-session.ts';
import { readCase } from './played-case.ts';

/** The night shift of case A's team: three at keyboards; legal and the executive are reachable by telephone only. */
const { config } = readCase('case-a');
const [LEAD, RECORDER, CARE] = ['王岚', '许航', '陈蓉'] as const;
type Sitting = typeof LEAD | typeof RECORDER | typeof CARE;

let built: Built;

/** One command in a pseudo-terminal of its own, by whoever sits there. */
async function typed(as: Sitting, now: string, ...argv: readonly string[]): Promise<string> {
  const terminal = openTerminal(built.directory, [...argv, '--lang', 'zh'], { as, now });
  try {
    const exit = await terminal.ended();
    if (exit !== 0) throw new Error(`exit ${String(exit)}: ${argv.join(' ')}\n${terminal.screen()}`);
    return terminal.screen();
  } finally {
    terminal.close();
  }
}

/** The same minute at three keyboards. */
const together = (
  now: string,
  lines: Readonly<Record<Sitting, readonly string[]>>,
): Promise<readonly string[]> =>
  Promise.all([LEAD, RECORDER, CARE].map((who) => typed(who, now, ...lines[who])));

const at = (time: string): string => `2026-11-21T${time}+08:00`;

const statementId = (): string =>
  String(built.records().findLast(({ type }) => type === 'StatementDrafted')?.data['statement']);

describe('a night with three at keyboards and two on the telephone', () => {
  let sheet = '';

  beforeAll(async () => {
    built = makeBuilt(config);
    await typed(LEAD, at('01:05'), 'start', '--title', '顾客视频：后厨有老鼠', '--aware', '00:50', '-y');
    await together(at('01:12'), {
      [LEAD]: ['classify', '重度', '-p', '--reason', '食品安全，转发过万'],
      [RECORDER]: [
        'remark',
        'add',
        '今晚停电所以关门',
        '--said-by',
        '夜班店员',
        '--to',
        '记者',
        '--off-script',
        '--about',
        '停业原因',
      ],
      [CARE]: ['line', 'ack', '--unit', '客服', '--person', '陈蓉'],
    });
    await together(at('01:20'), {
      [LEAD]: ['role', 'assign', 'legal=钱佳', '--backup'],
      [RECORDER]: ['metric', '热搜=7', '负面=320', '--source', '微博'],
      [CARE]: [
        'incoming',
        'add',
        '是否属实，门店是否停业',
        '--from',
        '某晚报',
        '--kind',
        '媒体',
        '--deadline',
        '02:30',
      ],
    });
    await together(at('01:40'), {
      [LEAD]: ['fact', 'add', '后厨视频属实', '--confirmed-by', '李哲'],
      [RECORDER]: ['metric', '热搜=4', '负面=500', '--source', '微博'],
      [CARE]: ['task', 'start', 'contact'],
    });
    await typed(RECORDER, at('01:50'), 'statement', 'draft', 'apology', '--next-update', '12:00');
    const id = statementId();
    await together(at('02:00'), {
      [LEAD]: ['log', '门店已贴停业告示'],
      [RECORDER]: ['statement', 'approve', id, '--by', '李哲', '--via', 'phone'],
      [CARE]: ['task', 'done', 'contact', '--note', '已通话，本人无碍'],
    });
    await typed(RECORDER, at('02:05'), 'notify', '赵原', '--about', id, '--via', 'phone', '--unreached');
    await typed(
      RECORDER,
      at('02:07'),
      'statement',
      'approve',
      id,
      '--by',
      '钱佳',
      '--for',
      'legal',
      '--via',
      'phone',
    );
    await typed(
      RECORDER,
      at('02:20'),
      'statement',
      'approve',
      id,
      '--by',
      '周启',
      '--via',
      'phone',
      '--words',
      '可以发',
    );
    await typed(LEAD, at('02:25'), 'statement', 'publish', id, '--channel', 'weibo');
    sheet = await typed(RECORDER, at('02:40'), 'handover');
  }, 120_000);

  afterAll(() => {
    built.remove();
  });

  test('loses nothing: every command of every terminal is in the file, and the file is whole', () => {
    const counted = built.records().map(({ type }) => type);
    const many = (type: string): number => counted.filter((each) => each === type).length;
    expect(many('MetricRecorded')).toBe(2);
    expect([many('RemarkAdded'), many('IncomingLogged'), many('LineAcknowledged')]).toEqual([1, 1, 1]);
    expect([many('StatementReviewed'), many('StatementReleased'), many('StatementPublished')]).toEqual([
      2, 1, 1,
    ]);
    expect([many('NotificationRecorded'), many('EntryLogged'), many('BriefIssued')]).toEqual([1, 1, 1]);
    const verified = built.run(['verify', '--json']).json();
    expect(verified).toMatchObject({ ok: true, events: counted.length, problems: [] });
  });

  test('knows who typed and who said yes, and takes nobody’s word for their own', () => {
    const yeses = built
      .records()
      .filter(({ type }) => type === 'StatementReviewed' || type === 'StatementReleased');
    expect(yeses.map(({ data }) => data['approver'])).toEqual(['li', '钱佳', 'zhou']);
    expect(yeses.map(({ by }) => (by as { person: string }).person)).toEqual(['xu', 'xu', 'xu']);
    expect(yeses[1]?.data['insteadOf']).toBe('zhao');
    const shown = built.run(['statement', 'show', statementId(), '--lang', 'zh'], {
      now: at('02:40'),
      as: LEAD,
    });
    expect(shown.out.match(/待本人确认/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test('hands over who holds what, what falls due, yeses to confirm, the promise, the query and the remark', () => {
    const text = sheet.replaceAll('\r\n', '\n');
    for (const words of [
      '【交接单 第1号】',
      '组长：王岚 138-0000-0000',
      '法务：赵原 138-0000-0004（备岗 钱佳）',
      '热搜 4',
      '李哲 02:00 电话同意，许航 代录，待本人确认',
      '周启 02:20 电话同意，许航 代录，待本人确认',
      '12:00 兑现承诺',
      '某晚报',
      '今晚停电所以关门',
      '未确认：门店',
    ])
      expect(text).toContain(words);
  });
});
