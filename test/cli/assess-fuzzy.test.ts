import { describe, expect, test } from 'vitest';
import * as en from '../../src/locales/en/models/fuzzy.ts';
import * as zh from '../../src/locales/zh-CN/models/fuzzy.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld } from '../support/world.ts';
import published from '../fixtures/fuzzy/published.json' with { type: 'json' };

const EXAMPLE = `title: A complaint
weights: { people: 0.5, spread: 0.3, law: 0.2 }
matrix:
  - [0.2, 0.5, 0.3]
  - [0.1, 0.3, 0.6]
  - [0.6, 0.3, 0.1]
grades: [minor, moderate, severe]
`;

async function assess(text: string, ...flags: readonly string[]) {
  const world = makeWorld();
  world.write('rating.yaml', text);
  return world.run('assess', 'fuzzy', 'rating.yaml', ...flags);
}

const resultOf = async (text: string, ...flags: readonly string[]) =>
  (await assess(text, '--json', ...flags)).json()['result'];
const close = (row: readonly number[]) => row.map((each) => expect.closeTo(each, 9) as number);

describe('crisis assess fuzzy', () => {
  test('prints the result as an operator gives it, with all that follows from it', async () => {
    const { exit, json } = await assess(`${EXAMPLE}scores: [30, 60, 90]\n`, '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      version: 1,
      operator: 'weighted-average',
      result: [0.25, 0.4, 0.35],
      verdict: 'moderate',
      nearTie: [],
      score: { centroid: 63, largest: 60 },
      problems: [],
    });
  });

  test.each(published.cases)('reproduces the published example $id from JSON', async (example) => {
    const { weights, matrix } = example;
    expect(await resultOf(JSON.stringify({ weights, matrix, operator: 'max-min' }))).toEqual(
      close(example.published['max-min']),
    );
    expect(await resultOf(JSON.stringify({ weights, R: matrix, operator: 'bounded-sum-min' }))).toEqual(
      close(example.computed['sum-min']),
    );
  });

  test.each(published.twoLevel)('reproduces the published two-level example', async (example) => {
    const { weights, factors, grades, operator } = example;
    const { json } = await assess(JSON.stringify({ weights, factors, grades, operator }), '--json');
    expect(json()).toMatchObject({ result: close(example.published), verdict: example.verdict });
  });

  test.each([
    ['M(∧,∨)', 'max-min'],
    ['M(^, v)', 'max-min'],
    ['m（·，∨）', 'max-product'],
    ['M(•,+)', 'weighted-average'],
    ['M(∧,⊕)', 'sum-min'],
    ['bounded-sum-min', 'sum-min'],
    ['Bounded Sum Product', 'sum-product'],
    ['weighted_average', 'weighted-average'],
    ['加权平均型', 'weighted-average'],
    ['均衡平均', 'balanced-average'],
  ])('understands the operator %s, in the file and as a flag', async (given, meant) => {
    const inFile = await assess(`${EXAMPLE}operator: "${given}"\n`, '--json');
    const asFlag = await assess(`${EXAMPLE}operator: max-product\n`, '--json', '--operator', given);
    expect(inFile.json()['operator']).toBe(meant);
    expect(asFlag.json()['operator']).toBe(meant);
  });

  test('refuses an operator that does not exist, and names those that do', async () => {
    const { exit, err } = await assess(EXAMPLE, '--operator', 'median');
    expect(exit).toBe(2);
    expect(err).toContain('max-product');
  });

  test('takes weights by name in any order', async () => {
    const text = `weights: { b: 0.25, a: 0.75 }\nmatrix: { a: [1, 0], b: [0, 1] }\n`;
    expect(await resultOf(text)).toEqual([0.75, 0.25]);
  });

  test('grades values by bands, thresholds and memberships, in percent and fractions too', async () => {
    const text = `grades: [minor, severe]
weights: [1/2, 25%, 0.25]
factors:
  people: { value: 10, bands: [0, 10] }
  rank: { value: 10, bands: { minor: 50, severe: 10 }, order: descending }
  heat: { value: 5, memberships: { minor: { z: [0, 10] }, severe: { s: [0, 10] } } }
`;
    expect(await resultOf(text)).toEqual([0.5, 0.5]);
  });

  test('says a near tie plainly and takes the worse grade', async () => {
    const text = `weights: [1]\nmatrix: [[0.5, 0.48]]\ngrades: [minor, severe]\n`;
    const { out } = await assess(text);
    expect(out).toContain(
      'Near tie: minor, severe differ by less than 0.05. The worse one counts:\n  severe.',
    );
    expect((await assess(text, '--json')).json()).toMatchObject({
      verdict: 'severe',
      nearTie: ['minor', 'severe'],
    });
  });

  test('says which operators come to another grade', async () => {
    const example = published.cases[1];
    const { out } = await assess(JSON.stringify({ weights: example?.weights, matrix: example?.matrix }));
    expect(out).toContain('Other operators come to another grade:\n  grade 1 by max-product');
  });

  test('warns of weights that do not sum to 1, and goes on', async () => {
    const text = `weights: [2, 2]\nmatrix: [[1, 0], [0, 1]]\n`;
    const { exit, json } = await assess(text, '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({
      result: [0.5, 0.5],
      problems: [{ rule: 'fuzzy-weights-sum', severity: 'warning', line: 1, column: 1 }],
    });
    expect((await assess(text)).err).toContain('the weights add up to 4, not to 1');
  });

  test.each([
    [80, 'en_GB.UTF-8'],
    [60, 'en_GB.UTF-8'],
    [80, 'zh_CN.UTF-8'],
    [60, 'zh_CN.UTF-8'],
  ])('fits a screen of %d columns in %s', async (width, LANG) => {
    const world = makeWorld({ width, env: { LANG } });
    const [two] = published.twoLevel;
    const { weights, factors, grades } = two ?? {};
    world.write(
      'two.json',
      JSON.stringify({ weights, factors, grades, operator: 'sum-min', scores: [1, 2, 3, 4, 5] }),
    );
    const { out } = await world.run('assess', 'fuzzy', 'two.json');
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
    expect(out).toContain('良好');
  });
});

const SOUND = 'weights: [0.5, 0.5]\n';

describe('a malformed file is a problem at its place', () => {
  test.each([
    ['weights: [0.5, -0.5]\nmatrix: [[1, 0], [0, 1]]\n', 'fuzzy-weight-negative', 1, 16],
    ['weights: [.nan, 1]\nmatrix: [[1, 0], [0, 1]]\n', 'fuzzy-number', 1, 11],
    ['weights: [.inf, 1]\nmatrix: [[1, 0], [0, 1]]\n', 'fuzzy-number', 1, 11],
    ['weights: [0, 0]\nmatrix: [[1, 0], [0, 1]]\n', 'fuzzy-weights-zero', 1, 1],
    ['weights: [1]\nmatrix: [[1, 0], [0, 1]]\n', 'fuzzy-weights-count', 1, 1],
    ['weights: { a: 1 }\nmatrix: { a: [1, 0], b: [0, 1] }\n', 'fuzzy-weights-missing', 1, 1],
    ['weights: { a: 1, c: 0 }\nmatrix: { a: [1, 0] }\n', 'fuzzy-factor-unknown', 1, 18],
    ['matrix: [[1, 0], [0, 1]]\n', 'missing-key', 1, 1],
    [`${SOUND}matrix: [[1, 0], [0, 1.5]]\n`, 'fuzzy-membership-range', 2, 22],
    [`${SOUND}matrix: [[1, 0], [-0.1, 1]]\n`, 'fuzzy-membership-range', 2, 19],
    [`${SOUND}matrix: [[1, 0], [1]]\n`, 'fuzzy-ragged', 2, 18],
    [`${SOUND}matrix: [[1, 0], [0, 0]]\n`, 'fuzzy-row-empty', 2, 18],
    [`${SOUND}matrix: [[1, 0], [0, much]]\n`, 'fuzzy-number', 2, 22],
    [`${SOUND}matrix: [[1, 0], 5]\n`, 'wrong-type', 2, 18],
    [`${SOUND}matrix: []\n`, 'list-empty', 2, 1],
    [SOUND, 'fuzzy-nothing-rated', 1, 1],
    [`${SOUND}matrix: [[1, 0], [0, 1]]\nR: [[1, 0], [0, 1]]\n`, 'fuzzy-rated-twice', 3, 1],
    [`${SOUND}matrix: [[1, 0], [0, 1]]\noperator: max-mn\n`, 'fuzzy-operator', 3, 11],
    [`${SOUND}matrix: [[1, 0], [0, 1]]\noperater: max-min\n`, 'unknown-key', 3, 1],
    [`${SOUND}matrix: [[1, 0], [0, 1]]\ngrades: [a, a]\n`, 'fuzzy-grade-repeated', 3, 13],
    ['weights: [1]\nmatrix: [[1, 0]]\ngrades: [a, b, c]\n', 'fuzzy-ragged', 2, 10],
    [`${SOUND}matrix: [[1, 0], [0, 1]]\nscores: [1]\n`, 'fuzzy-scores-count', 3, 1],
    [`${SOUND}factors:\n  a: { value: 1 }\n  b: [1, 0]\n`, 'fuzzy-rating-missing', 3, 3],
    [
      `${SOUND}factors:\n  a: { value: 1, row: [1, 0], bands: [1, 2] }\n  b: [1, 0]\n`,
      'fuzzy-rating-twice',
      3,
      18,
    ],
    [`${SOUND}factors:\n  a: { bands: [1, 2] }\n  b: [1, 0]\n`, 'fuzzy-value-missing', 3, 3],
    [`${SOUND}factors:\n  a: { value: 1, bands: [2, 1] }\n  b: [1, 0]\n`, 'fuzzy-bounds-ascending', 3, 29],
    [
      `${SOUND}factors:\n  a: { value: 1, bands: [1, 2], order: descending }\n  b: [1, 0]\n`,
      'fuzzy-bounds-descending',
      3,
      29,
    ],
    [
      `${SOUND}factors:\n  a: { value: 1, bands: [1, 2], order: down }\n  b: [1, 0]\n`,
      'unknown-value',
      3,
      40,
    ],
    [
      `${SOUND}factors:\n  b: [1, 0]\n  a: { value: 1, thresholds: [1, 2, 3] }\n`,
      'fuzzy-bounds-count',
      4,
      18,
    ],
    [
      `${SOUND}factors:\n  b: [1, 0]\n  a: { value: 1, memberships: { x: { z: [1, 2] } } }\n`,
      'fuzzy-grade-unknown',
      4,
      33,
    ],
    [
      `${SOUND}grades: [x, y]\nfactors:\n  b: [1, 0]\n  a: { value: 9, memberships: { x: { z: [1, 2] } } }\n`,
      'fuzzy-value-ungraded',
      5,
      6,
    ],
    [
      `${SOUND}factors:\n  b: [1, 0]\n  a: { weights: [1], matrix: [[1, 2]] }\n`,
      'fuzzy-membership-range',
      4,
      35,
    ],
    ['[1, 2]\n', 'not-a-map', 1, 1],
  ])('%j', async (text, rule, line, column) => {
    const { exit, out, json } = await assess(text, '--json');
    expect(exit).toBe(1);
    expect(out).not.toContain('"result"');
    expect(json()).toMatchObject({ version: 1, problems: [expect.objectContaining({ rule, line, column })] });
  });

  test.each([
    ['[1, 2]', 'wrong-type', '['],
    ['{}', 'membership-shape', '{'],
    ['{ z: [1, 2], s: [1, 2] }', 'membership-shape', '{'],
    ['{ triangle: [1, 2, 3] }', 'unknown-key', 'triangle'],
    ['{ triangular: [1, 2] }', 'membership-count', '[1'],
    ['{ triangular: 7 }', 'membership-count', '7'],
    ['{ triangular: [1, 3, 2] }', 'membership-order', '2]'],
    ['{ triangular: [2, 2, 2] }', 'membership-spanless', '[2'],
    ['{ triangular: [1, .nan, 2] }', 'membership-parameter', '.nan'],
    ['{ gaussian: [0, 2] }', 'membership-width', '0'],
    ['{ bell: [2, -1, 2] }', 'membership-width', '-1'],
    ['{ sigmoid: [0, 2] }', 'membership-slope', '0'],
    ['{ two-sided-gaussian: [1, 5, 1, 4] }', 'membership-order', '4'],
  ])('the membership function %s: %s', async (shape, rule, place) => {
    const start = '  a: { value: 1, memberships: { x: ';
    const text = `weights: [1]\ngrades: [x]\nfactors:\n${start}${shape} } }\n`;
    const { exit, json } = await assess(text, '--json');
    expect(exit).toBe(1);
    const column = start.length + shape.indexOf(place) + 1;
    expect(json()).toMatchObject({ problems: [expect.objectContaining({ rule, line: 4, column })] });
  });

  test('says something of its own for every rule, in both languages', () => {
    for (const { problems } of [en, zh]) {
      expect(Object.keys(problems)).toEqual(Object.keys(en.problems));
      for (const sentence of Object.values(problems)) expect(sentence.length).toBeGreaterThan(5);
    }
  });

  test('is told in both languages, with the line and a caret', async () => {
    const text = `${SOUND}matrix: [[1, 0], [0, 1.5]]\n`;
    const sentences = {
      en: 'a membership of 1.5: it lies between 0 and 1',
      zh: '隶属度为 1.5：应在 0 到 1 之间',
    };
    for (const [language, sentence] of Object.entries(sentences)) {
      const world = makeWorld({ env: { LANG: `${language}.UTF-8` } });
      world.write('rating.yaml', text);
      const { exit, err } = await world.run('assess', 'fuzzy', 'rating.yaml');
      expect(exit).toBe(1);
      expect(err).toContain(`rating.yaml:2:22: ${sentence}`);
      expect(err).toContain('^~~');
    }
  });

  test('that is not there is a failure', async () => {
    expect((await makeWorld().run('assess', 'fuzzy', 'none.yaml')).exit).toBe(3);
  });
});

describe('a membership function', () => {
  test('of an unknown shape is answered with the shapes there are', async () => {
    const world = makeWorld();
    world.write(
      'f.yaml',
      'grades: [low, high]\nweights: [1]\nfactors:\n  - { value: 7, memberships: { low: {triangle: [0, 5, 9]}, high: {s: [5, 9]} } }\n',
    );
    const { exit, err } = await world.run('assess', 'fuzzy', 'f.yaml');
    expect(exit).toBe(1);
    expect(err).toContain('triangular, trapezoidal, gaussian');
  });
});
