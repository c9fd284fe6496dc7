import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld } from '../support/world.ts';

const TRAVEL = `factors: [c1, c2, c3, c4, c5]
matrix:
  - [1, 1/2, 4, 3, 3]
  - [2, 1, 7, 5, 5]
  - [1/4, 1/7, 1, 1/2, 1/3]
  - [1/3, 1/5, 2, 1, 1]
  - [1/3, 1/5, 3, 1, 1]
`;

const CONTRADICTORY = `factors: [人数, 传播, 损失]
judgements:
  - [人数, 传播, 3]
  - [传播, 损失, 4]
  - [损失, 人数, 2]
`;

const HIERARCHY = `factors: [harm, spread]
judgements: [[harm, spread, 3]]
within:
  harm:
    factors: [people, money, trust]
    matrix: [[1, 2, 4], [null, 1, 2], [null, null, 1]]
  spread:
    factors: [reads, media]
    judgements: [[reads, media, 1/4]]
`;

const GROUP = `factors: [a, b, c]
judges:
  王岚: { weight: 2, judgements: [[a, b, 2], [b, c, 2], [a, c, 4]] }
  陈立: { judgements: [[a, b, 3], [b, c, 3]] }
`;

/** A file with one thing wrong, and what is said of it, where, in both languages. */
const MALFORMED: readonly (readonly [text: string, rule: string, place: string, en: string, zh: string])[] = [
  [
    'factors: [a, b]\nmatrix:\n  - [1, 3]\n  - [1/2, 1]\n',
    'matrix-reciprocal',
    '4:6',
    '(row 2, column 1) is 1/2, yet the other way round (row 1, column 2) it is 3',
    '（第 2 行第 1 列）是 1/2，反过来（第 1 行第 2 列）却是 3',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, 0], [3, 1]]\n',
    'ratio-not-positive',
    '2:14',
    '0 is not possible',
    '不能是 0',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, -3], [3, 1]]\n',
    'ratio-not-positive',
    '2:14',
    '-3 is not possible',
    '不能是 -3',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, .nan], [3, 1]]\n',
    'ratio-not-finite',
    '2:14',
    'NaN is not a number',
    'NaN 不是数',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, .inf], [3, 1]]\n',
    'ratio-not-finite',
    '2:14',
    'Infinity is not a number',
    'Infinity 不是数',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, x], [3, 1]]\n',
    'ratio-unreadable',
    '2:14',
    '"x" is not a judgement',
    '“x”不是判断值',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, [3]], [3, 1]]\n',
    'ratio-unreadable',
    '2:14',
    'is not a judgement',
    '不是判断值',
  ],
  ['factors: [a, b]\nmatrix: [[1, 1/0], [3, 1]]\n', 'ratio-not-positive', '2:14', '1/0', '1/0'],
  [
    'factors: [a, b]\nmatrix: [[1, 1e9], [null, 1]]\n',
    'ratio-extreme',
    '2:14',
    'beyond every measure',
    '超出一切尺度',
  ],
  [
    'factors: [a, b]\nmatrix: [[2, 3], [1/3, 1]]\n',
    'matrix-diagonal',
    '2:11',
    '"a" compared with itself is 1, not 2',
    '“a”与自身相比应为 1，不是 2',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, 3]]\n',
    'matrix-size',
    '2:1',
    'the matrix has 1 rows for 2 factors',
    '矩阵有 1 行，而因素有 2 个',
  ],
  [
    'factors: [a, b]\nmatrix: [[1, 3], [1/3, 1, 2]]\n',
    'matrix-not-square',
    '2:18',
    'the row of "b" has 3 values',
    '“b”这一行有 3 个值',
  ],
  [
    'factors: [people, spread]\njudgements: [[people, spred, 3]]\n',
    'comparison-factor-unknown',
    '2:23',
    'did you mean "spread"',
    '“spred”',
  ],
  [
    'factors: [a, b]\njudgements: [[a, b, 3], [a, a, 2]]\n',
    'judgement-of-itself',
    '2:32',
    '"a" compared with itself',
    '“a”与自身相比',
  ],
  [
    'factors: [a, b]\njudgements: [[a, b, 3], [b, a, 3]]\n',
    'judgement-repeated',
    '2:25',
    'was judged before as 1/3, here as 3',
    '前面已判断为 1/3，这里又是 3',
  ],
  [
    'factors: [a, b]\njudgements: [[a, b]]\n',
    'judgement-shape',
    '2:14',
    'found ["a","b"]',
    '这里是 ["a","b"]',
  ],
  [
    'factors: [a, b, c, d]\njudgements: [[a, b, 3], [c, d, 3]]\n',
    'comparison-disconnected',
    '2:1',
    'a, b and c, d are never compared',
    'a、b 与 c、d 之间从未比较',
  ],
  ['factors: [a, b]\n', 'comparison-unjudged', '1:1', 'nothing was judged', '没有任何判断'],
  ['factors: [a, b]\njudgements: []\n', 'comparison-unjudged', '2:1', 'nothing was judged', '没有任何判断'],
  [
    'factors: [a, b]\nmatrix: [[1, 3], [1/3, 1]]\njudgements: [[a, b, 3]]\n',
    'comparison-given-twice',
    '3:1',
    'two ways at once',
    '同时用了两种写法',
  ],
  [
    'factors: [a, b, a]\njudgements: [[a, b, 3]]\n',
    'comparison-factor-repeated',
    '1:17',
    '"a" is listed twice',
    '“a”列了两次',
  ],
  ['judgements: [[a, b, 3]]\n', 'comparison-factors-missing', '1:1', 'what is compared?', '比较的是哪些因素'],
  [
    'factors: [a, b]\njudgements: [[a, b, 3]]\nwithin:\n  c: { factors: [d, e], judgements: [[d, e, 3]] }\n',
    'comparison-within-unknown',
    '4:3',
    'no factor "c" to look within',
    '没有名为“c”的因素可供细分',
  ],
  [
    'factors: [a, b]\njudges:\n  x: { judgements: [[a, b, 3]], weight: -1 }\n',
    'judge-weight',
    '3:41',
    '-1 cannot be the weight of a judge',
    '-1 不能作为评判人的权重',
  ],
  [
    `factors: [${Array.from({ length: 101 }, (_, at) => `f${String(at)}`).join(', ')}]\njudgements: [[f0, f1, 3]]\n`,
    'comparison-too-many',
    '1:1',
    '101 factors: at most 100',
    '有 101 个因素，最多比较 100 个',
  ],
  [
    'factors: [a, b]\njudgments: [[a, b, 3]]\n',
    'unknown-key',
    '2:1',
    'did you mean "judgements"',
    '“judgments”',
  ],
  ['factors: a\n', 'wrong-type', '1:10', 'expected a list', '列表'],
  ['[1, 2', 'yaml-syntax', '1:6', 'not closed', ''],
  ['{"factors": ["a", "b"], "matrix": [[1, NaN], [3, 1]]}', 'ratio-unreadable', '1:40', '"NaN"', '“NaN”'],
];

describe('assess ahp', () => {
  test('prints weights and consistency as one JSON object', async () => {
    const world = makeWorld();
    world.write('travel.yaml', TRAVEL);
    const { exit, json } = await world.run('assess', 'ahp', 'travel.yaml', '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      version: 1,
      weights: { c1: expect.closeTo(0.26360349, 8) as number, c2: expect.closeTo(0.47583538, 8) as number },
      lambdaMax: expect.closeTo(5.072084, 6) as number,
      ci: expect.closeTo(0.0180211, 7) as number,
      cr: expect.closeTo(0.01609027, 8) as number,
      problems: [],
      method: 'eigenvector',
      randomIndex: { name: 'saaty', value: 1.12 },
    });
  });

  test.each([
    ['saaty1980', 'saaty', 1.12],
    ['Saaty 2005', 'saaty-2005', 1.11],
    ['donegan_dodd1991', 'donegan-dodd', 1.0591],
    ['ahpsurvey500k', 'simulated-500k', 1.11],
  ])('reads the table %s', async (given, name, value) => {
    const world = makeWorld();
    world.write('travel.yaml', TRAVEL);
    const run = await world.run('assess', 'ahp', 'travel.yaml', '--json', '--random-index', given);
    expect(run.json()).toMatchObject({ randomIndex: { name, value } });
  });

  test.each([
    ['--method', 'guess', 'There is no method “guess”. There are: eigenvector, geometric-mean.'],
    ['--random-index', 'saati', 'There is no random-index table “saati”'],
    ['--incomplete', 'zero', 'treat missing pairs'],
    ['--aggregate', 'vote', 'join judges'],
  ])('refuses %s %s by naming what there is', async (flag, given, words) => {
    const world = makeWorld();
    world.write('travel.yaml', TRAVEL);
    const { exit, err } = await world.run('assess', 'ahp', 'travel.yaml', flag, given);
    expect([exit, err.includes(words)]).toEqual([2, true]);
  });

  test.each(MALFORMED)('%j is %s at %s', async (text, rule, place, en, zh) => {
    const world = makeWorld();
    world.write('bad.yaml', text);
    const { exit, out, json } = await world.run('assess', 'ahp', 'bad.yaml', '--json');
    const { version, problems } = json();
    expect([exit, version]).toEqual([1, 1]);
    expect(out).not.toMatch(/\bNaN,|undefined|\[object/);
    const found = problems as readonly { rule: string; line: number; column: number; message: string }[];
    const one = found.find((problem) => problem.rule === rule);
    expect(one && `${String(one.line)}:${String(one.column)}`).toBe(place);
    expect(one?.message).toContain(en);
    const { err } = await world.run('assess', 'ahp', 'bad.yaml', '--lang', 'zh');
    expect(err).toContain(`bad.yaml:${place}: `);
    expect(err).toContain(zh);
  });

  test('says of contradictory judgements all figures, the worst of them and what would mend it', async () => {
    const world = makeWorld();
    world.write('c.yaml', CONTRADICTORY);
    const { exit, json } = await world.run('assess', 'ahp', 'c.yaml', '--json');
    expect(exit).toBe(1);
    expect(json()).toMatchObject({
      weights: { 人数: expect.any(Number) as number },
      cr: expect.any(Number) as number,
      consistent: false,
      inconsistent: { left: '人数', right: '传播', given: 3, better: expect.closeTo(1 / 8, 9) as number },
      problems: [{ rule: 'ahp-inconsistent', file: 'c.yaml', line: 3, column: 5 }],
    });
    const shown = await world.run('assess', 'ahp', 'c.yaml', '--lang', 'zh');
    expect(shown.out).toContain('请复核 人数 / 传播：所填为 3，其余判断推得 1/8。');
    expect(shown.out).toContain('改为 1/8，CR 降至 0.000。');
    expect(shown.err).toContain('下一步：请评判人确认本意，改好文件，再运行  crisis assess ahp c.yaml');
  });

  test('points out that the verdict depends on the table', async () => {
    const world = makeWorld();
    world.write('t.yaml', 'factors: [a, b, c]\nmatrix: [[1, 2, 6], [null, 1, 8], [null, null, 1]]\n');
    const { exit, out } = await world.run('assess', 'ahp', 't.yaml');
    expect(exit).toBe(0);
    expect(out).toContain('The verdict depends on the table: saaty-2005 0.1');
  });

  test('adds up what is at the ends of a hierarchy', async () => {
    const world = makeWorld();
    world.write('h.yaml', HIERARCHY);
    const { exit, json } = await world.run('assess', 'ahp', 'h.yaml', '--json');
    const { weights, hierarchyCr } = json() as { weights: Record<string, number>; hierarchyCr: number };
    expect(exit).toBe(0);
    expect(Object.keys(weights)).toEqual(['people', 'money', 'trust', 'reads', 'media']);
    expect(weights['people']).toBeCloseTo((0.75 * 4) / 7, 12);
    expect(weights['media']).toBeCloseTo(0.25 * 0.8, 12);
    expect(hierarchyCr).toBeLessThan(1e-12);
  });

  test('shows several judges, one of whom left a pair out', async () => {
    const world = makeWorld();
    world.write('g.yaml', GROUP);
    const { json } = await world.run('assess', 'ahp', 'g.yaml', '--json');
    expect(json()).toMatchObject({
      aggregate: 'judgements',
      judges: [
        { name: '王岚', share: 2 / 3 },
        { name: '陈立', completed: [{ left: 'a', right: 'c', ratio: expect.closeTo(9, 6) as number }] },
      ],
    });
    const priorities = await world.run('assess', 'ahp', 'g.yaml', '--json', '--aggregate', 'AIP');
    const { weights } = priorities.json() as { weights: Record<string, number> };
    expect(weights['a']).toBeCloseTo(((2 * 4) / 7 + 9 / 13) / 3, 9);
  });

  test('joined in their weights each judge must have compared all; joined in their judgements not', async () => {
    const world = makeWorld();
    world.write(
      'g.yaml',
      'factors: [a, b, c]\njudges:\n  x: { judgements: [[a, b, 2]] }\n  y: { judgements: [[b, c, 2]] }\n',
    );
    expect((await world.run('assess', 'ahp', 'g.yaml')).exit).toBe(0);
    const refused = await world.run('assess', 'ahp', 'g.yaml', '--aggregate', 'priorities');
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain('g.yaml:3:3: c and a, b are never compared');
  });

  test('has no ratio beyond a table, and says which table goes so far', async () => {
    const world = makeWorld();
    const factors = Array.from({ length: 21 }, (_, at) => `f${String(at)}`);
    const judgements = factors.slice(1).map((factor, at) => [factors[at] ?? '', factor, 1]);
    world.write('many.json', JSON.stringify({ factors, judgements: [...judgements, ['f0', 'f20', 9]] }));
    const { exit, json } = await world.run('assess', 'ahp', 'many.json', '--json');
    expect(exit).toBe(1);
    expect(json()).toMatchObject({
      cr: null,
      problems: [{ rule: 'comparison-many', severity: 'warning' }, { rule: 'ahp-no-random-index' }],
    });
    const farther = await world.run('assess', 'ahp', 'many.json', '--json', '--random-index', 'donegan-dodd');
    expect(farther.json()).toMatchObject({ randomIndex: { interpolated: true } });
    expect(farther.json()['cr']).toBeGreaterThan(0);
  });

  test('warns that gaps hide contradictions', async () => {
    const world = makeWorld();
    world.write(
      'gaps.yaml',
      'factors: [a, b, c, d, e]\njudgements: [[a, b, 2], [b, c, 2], [c, d, 2], [d, e, 2], [a, e, 5]]\n',
    );
    const { exit, json } = await world.run('assess', 'ahp', 'gaps.yaml', '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({ completed: { length: 5 } });
    world.write(
      'gaps.yaml',
      'factors: [a, b, c, d, e]\njudgements: [[a, b, 2], [b, c, 2], [c, d, 2], [d, e, 2], [a, e, 1]]\n',
    );
    expect((await world.run('assess', 'ahp', 'gaps.yaml', '--json')).json()).toMatchObject({
      problems: [{ rule: 'ahp-gaps', severity: 'warning' }],
    });
  });

  test('a file that is not there is a failure', async () => {
    expect((await makeWorld().run('assess', 'ahp', 'none.yaml')).exit).toBe(3);
  });

  const files = { TRAVEL, CONTRADICTORY, HIERARCHY, GROUP };
  const screens = Object.entries(files).flatMap(([name, text]) =>
    [60, 80].flatMap((width) => ['en', 'zh'].map((lang) => [name, width, lang, text] as const)),
  );
  test.each(screens)('%s fits %i columns in %s', async (_, width, lang, text) => {
    const world = makeWorld({ width });
    world.write('file.yaml', text);
    const { out } = await world.run('assess', 'ahp', 'file.yaml', '--lang', lang);
    expect(out.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    expect(out).not.toMatch(/undefined|\bNaN\b|models\.|\{\{/);
  });
});

describe('a hierarchy', () => {
  const JUDGED = 'factors: [a, b]\njudgements: [[a, b, 2]]\n';

  test.each([
    [
      'a sub-factor named like its factor',
      `${JUDGED}within: {a: {factors: [a, q], judgements: [[a, q, 2]]}}\n`,
    ],
    [
      'a sub-factor under two factors that have others beside',
      `${JUDGED}within: {b: {factors: [q, r], judgements: [[q, r, 2]]}, a: {factors: [q, s], judgements: [[q, s, 2]]}}\n`,
    ],
  ])('with %s is told with its place', async (_, text) => {
    const world = makeWorld();
    world.write('f.yaml', text);
    const { exit, err } = await world.run('assess', 'ahp', 'f.yaml');
    expect(exit).toBe(1);
    expect(err).toMatch(/^f\.yaml:3:\d+: .*\[comparison-name-twice\]/m);
    expect(err).toContain('1 problem in 1 file');
  });

  test('with the same alternatives under each factor adds them up', async () => {
    const same = '{factors: [x, y], judgements: [[x, y, 2]]}';
    const world = makeWorld();
    world.write('f.yaml', `${JUDGED}within: {a: ${same}, b: ${same}}\n`);
    const { exit, json } = await world.run('assess', 'ahp', 'f.yaml', '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({ weights: { x: expect.closeTo(2 / 3, 12) as number } });
  });

  test('weights written down are answered with the judgements that say the same', async () => {
    const world = makeWorld();
    world.write('f.yaml', 'factors: [harm, reach]\nweights: {harm: 0.6, reach: 0.2}\n');
    const { exit, err } = await world.run('assess', 'ahp', 'f.yaml');
    expect(exit).toBe(1);
    expect(err).toContain('`judgements: [[harm, reach, 3]]`');
  });
});
