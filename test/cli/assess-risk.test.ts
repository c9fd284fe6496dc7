import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as en from '../../src/locales/en/models/risk.ts';
import * as zh from '../../src/locales/zh-CN/models/risk.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld } from '../support/world.ts';

const COMPANY = readFileSync('test/fixtures/risks/company.yaml', 'utf8');
const RISK = 'risks:\n  a: { name: A, likelihood: 2, impact: 3 }\n';

async function assess(text: string, options: { width?: number; LANG?: string } = {}, ...flags: string[]) {
  const { width = 80, LANG = 'en_GB.UTF-8' } = options;
  const world = makeWorld({ width, env: { LANG } });
  world.write('risks.yaml', text);
  return world.run('assess', 'risk', 'risks.yaml', ...flags);
}

/** Each row of the matrix, cut into its cells at the columns of the head. */
function cellsOf(out: string, axes: string): readonly (readonly string[])[] {
  const lines = out.split('\n');
  const head = lines.findIndex((line) => line.includes(axes));
  const columns = (line: string): readonly string[] =>
    Array.from(line).flatMap((character) => (widthOf(character) === 2 ? [character, ''] : [character]));
  const starts = ['1', '2', '3', '4', '5'].map((step) => columns(lines[head] ?? '').lastIndexOf(step));
  return lines.slice(head + 1, head + 6).map((line) =>
    starts.map((start, at) =>
      columns(line)
        .slice(start, starts[at + 1])
        .join('')
        .trim(),
    ),
  );
}

describe('crisis assess risk', () => {
  test('ranks the risks of a company: quality, service, finance, and an explosion by its worst impact', async () => {
    const { exit, json } = await assess(COMPANY, {}, '--json');
    expect(exit).toBe(0);
    expect(json()).toEqual({
      version: 1,
      risks: [
        {
          id: 'explosion',
          name: '工厂爆炸',
          likelihood: 3,
          impact: 5,
          impacts: { 资金: 3, 线上客户: 5, 线下客户: 2 },
          score: 15,
          level: 'high',
          note: '停产期间线上订单无法履约，线下有库存',
        },
        { id: 'quality', name: '产品质量问题', likelihood: 3, impact: 4, score: 12, level: 'medium' },
        {
          id: 'service',
          name: '服务水平下降',
          likelihood: 4,
          impact: 3,
          impacts: { 资金: 2, 线上客户: 3, 线下客户: 3 },
          score: 12,
          level: 'medium',
        },
        { id: 'finance', name: '财务状况恶化', likelihood: 2, impact: 4, score: 8, level: 'medium' },
      ],
      problems: [],
    });
  });

  test('says what counts, what the levels rest on, and what comes next', async () => {
    const { out } = await assess(COMPANY, { LANG: 'zh_CN.UTF-8' });
    expect(out).toMatch(/A {2}█ 高 +3 × 5 = 15 +工厂爆炸/u);
    expect(out).toContain('资金 3 · 线上客户 5 · 线下客户 2');
    expect(out).toContain('取最重的一项');
    expect(out).toContain('通行惯例');
    expect(out.trimEnd().split('\n').at(-1)).toContain('先为高风险做准备（1 项）：工厂爆炸');
  });

  test.each([
    [80, 'zh_CN.UTF-8', '可能性 ↑'],
    [60, 'zh_CN.UTF-8', '可能性 ↑'],
    [80, 'en_GB.UTF-8', 'likelihood ↑'],
    [60, 'en_GB.UTF-8', 'likelihood ↑'],
  ])('draws an aligned matrix in %d columns, %s', async (width, LANG, axes) => {
    const { out } = await assess(COMPANY, { width, LANG });
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
    expect(cellsOf(out, axes)).toEqual([
      ['░', '▓', '█', '█', '█'],
      ['░', '▓', '▓ C', '█', '█'],
      ['░', '▓', '▓', '▓ B', '█ A'],
      ['░', '░', '▓', '▓ D', '▓'],
      ['░', '░', '░', '░', '░'],
    ]);
  });

  test('counts the risks of a cell that has no room for all of them', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `  r${String(at)}: { name: R, likelihood: 5, impact: 5 }`,
    );
    const { out } = await assess(`risks:\n${many.join('\n')}\n`, { width: 60 });
    expect(out).toMatch(/█ A\+29/u);
    expect(out).toContain('AD');
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(60);
  });

  test('takes the mean of impacts when the file says so, and stands it in the nearer cell', async () => {
    const { out } = await assess(`combine: mean\n${COMPANY}`, { LANG: 'zh_CN.UTF-8' });
    expect(out).toContain('3 × 3.3 = 10');
    expect(out).toContain('取平均值');
  });

  test('speaks in the words and levels of the file, and reads its words for steps', async () => {
    const text = `scales: { likelihood: [无, 少, 中, 多, 必] }
levels: { 可接受: 1, 不可接受: 10 }
risks: { a: { name: 甲, likelihood: 必, impact: 2 } }
`;
    const { out } = await assess(text, { LANG: 'zh_CN.UTF-8' });
    expect(out).toContain('█ 不可接受');
    expect(out).toContain('5 必');
    expect(out).not.toContain('通行惯例');
    expect((await assess(text, {}, '--json')).json()).toMatchObject({
      risks: [{ likelihood: 5, score: 10, level: '不可接受' }],
    });
  });

  test('says when nothing is of the worst level', async () => {
    expect((await assess(RISK)).out).toContain('Nothing is high');
  });
});

describe('a malformed file is a problem at its place', () => {
  const one = (rest: string): string => `risks:\n  a: { name: A, ${rest} }\n`;
  test.each([
    [one('likelihood: 0, impact: 3'), 'risk-step', 2, 29],
    [one('likelihood: 6, impact: 3'), 'risk-step', 2, 29],
    [one('likelihood: 2.5, impact: 3'), 'risk-step', 2, 29],
    [one('likelihood: .nan, impact: 3'), 'risk-step', 2, 29],
    [one('likelihood: often, impact: 3'), 'risk-step', 2, 29],
    [one('likelihood: 2, impact: -1'), 'risk-step', 2, 40],
    [one('likelihood: 2, impacts: { money: 9 }'), 'risk-step', 2, 50],
    [one('likelihood: 2'), 'risk-impact-missing', 2, 3],
    [one('likelihood: 2, impacts: {}'), 'risk-impact-missing', 2, 3],
    [one('likelihood: 2, impact: 1, impacts: { money: 1 }'), 'risk-impact-twice', 2, 43],
    [one('impact: 2'), 'missing-key', 2, 3],
    [one('likelihood: 2, impact: 1, odds: 3'), 'unknown-key', 2, 43],
    ['risks: {}\n', 'risk-none', 1, 1],
    ['risks: 5\n', 'wrong-type', 1, 8],
    ['title: x\n', 'missing-key', 1, 1],
    [`${RISK}combine: best\n`, 'unknown-value', 3, 10],
    [`${RISK}scales: { impact: [a, b] }\n`, 'risk-scale-count', 3, 11],
    [
      `scales: { impact: [nil, small, fair, big, huge] }\n${one('likelihood: 2, impact: hug')}`,
      'risk-step-word',
      3,
      40,
    ],
    [`${RISK}levels: { a: 2, b: 5 }\n`, 'risk-level-first', 3, 14],
    [`${RISK}levels: { a: 1, b: 1 }\n`, 'risk-level-order', 3, 20],
    [`${RISK}levels: { a: 1, b: 26 }\n`, 'risk-level', 3, 20],
    [`${RISK}levels: {}\n`, 'risk-level-none', 3, 1],
  ])('%j', async (text, rule, line, column) => {
    const { exit, json } = await assess(text, {}, '--json');
    expect(exit).toBe(1);
    expect(json()).toMatchObject({
      version: 1,
      risks: [],
      problems: [expect.objectContaining({ rule, line, column })],
    });
  });

  test('with a word of the scale that was probably meant', async () => {
    const text = `scales: { impact: [nil, small, fair, big, huge] }\n${one('likelihood: 2, impact: smal')}`;
    expect((await assess(text)).err).toContain('did you mean "small"');
  });

  test('and NaN is quoted as it is, never shown as a result', async () => {
    const { out, err } = await assess(one('likelihood: .nan, impact: 3'));
    expect(out).toBe('');
    expect(err).toContain('"NaN" is no step');
  });

  test('has a sentence for every rule in both languages', () => {
    expect(Object.keys(zh.problems)).toEqual(Object.keys(en.problems));
  });

  test('that is not there is a failure', async () => {
    expect((await makeWorld().run('assess', 'risk', 'none.yaml')).exit).toBe(3);
  });
});
