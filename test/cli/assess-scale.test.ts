import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld } from '../support/world.ts';

const ID = 'cn-network-incident';
const CHINESE = { env: { LANG: 'zh_CN.UTF-8' } };
const ALL_BUT_PEOPLE = ['reposts=0', 'views=0', 'loss=0', 'ciiDown=0', 'ciiFunctionsDown=0'];

describe('crisis assess scale', () => {
  test('lists the scales that there are', async () => {
    const { exit, out } = await makeWorld().run('assess', 'scale');
    expect(exit).toBe(0);
    expect(out).toContain(`${ID}  Severity of network security incidents, China`);
    const { json } = await makeWorld(CHINESE).run('assess', 'scale', '--json');
    expect(json()).toEqual({
      version: 1,
      scales: [{ id: ID, title: '网络安全事件分级', levels: ['较大', '重大', '特别重大'] }],
    });
  });

  test('shows a scale with its drafts, its source and that it is no legal advice', async () => {
    const { out } = await makeWorld(CHINESE).run('assess', 'scale', ID);
    expect(out).toMatch(/直接经济损失（元）\s+≥500万\*\s+≥2000万\*\s+≥1亿/);
    expect(out).toContain('wlzx.gzy.edu.cn');
    expect(out).toContain('数字未与正式文本核对；不构成法律意见');
  });

  test('finds the level, what decides it and what may still lift it', async () => {
    const answers = ['people=1200万', 'loss=300-2000万', 'views=不清楚'];
    const { json } = await makeWorld().run('assess', 'scale', ID, '--answer', ...answers, '--json');
    expect(json()).toMatchObject({
      version: 1,
      level: 'major',
      possible: ['major', 'especially-major'],
      decidedBy: ['people'],
      answers: { people: 12_000_000, loss: { from: 3_000_000, to: 20_000_000 }, views: 'unknown' },
      scale: { verified: false },
    });
    const { out } = await makeWorld().run('assess', 'scale', ID, '--answer', ...answers);
    expect(out).toContain('Level: major, by Personal data leaked.');
    expect(out).toContain('▶ Personal data leaked');
    expect(out).toContain('major ≥ 10,000,000');
    expect(out).toContain('It may still become especially major');
  });

  test('says what holds below the first level', async () => {
    const { out } = await makeWorld().run('assess', 'scale', ID, '--answer', 'people=5', ...ALL_BUT_PEOPLE);
    expect(out).toContain('No criterion reaches the first level');
    expect(out).toContain('article 57');
  });

  test('says that a draft decides', async () => {
    const given = ['reposts=1000', 'people=0', ...ALL_BUT_PEOPLE.slice(1)];
    const { out } = await makeWorld().run('assess', 'scale', ID, '--answer', ...given);
    expect(out).toContain('The bound that decides comes from the draft');
  });

  test('asks in a terminal for what was not given', async () => {
    const questions = ['reposted', 'viewed', 'economic loss', 'fully down', 'main functions'];
    const { out } = await makeWorld().answering(
      questions.map((asked, at) => ({ asked, answer: at === 0 ? '' : '0' })),
      ...['assess', 'scale', ID, '--answer', 'people=100万'],
    );
    expect(out).toContain('Level: relatively major, by Personal data leaked.');
    expect(out).toContain('not settled are Harmful content');
  });

  test('refuses a criterion, a number or a scale that it does not know', async () => {
    const world = makeWorld();
    const unknown = await world.run('assess', 'scale', ID, '--answer', 'peple=3');
    expect(unknown).toMatchObject({
      exit: 2,
      err: expect.stringContaining('Did you mean “people”?') as string,
    });
    expect((await world.run('assess', 'scale', ID, '--answer', 'people=many')).exit).toBe(2);
    expect((await world.run('assess', 'scale', ID, '--answer', 'people=-3')).exit).toBe(2);
    expect(await world.run('assess', 'scale', 'nowhere')).toMatchObject({
      exit: 2,
      err: expect.stringContaining(ID) as string,
    });
    expect((await world.run('assess', 'scale', './none.yaml')).exit).toBe(3);
  });

  test.each([
    [80, 'en_GB.UTF-8'],
    [60, 'en_GB.UTF-8'],
    [80, 'zh_CN.UTF-8'],
    [60, 'zh_CN.UTF-8'],
  ])('fits a screen of %d columns in %s', async (width, LANG) => {
    for (const given of [[], ['--answer', 'people=1200万', 'loss=300-2000万']]) {
      const { out } = await makeWorld({ width, env: { LANG } }).run('assess', 'scale', ID, ...given);
      expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(width);
      expect(out).not.toContain('…  ');
    }
  });
});

const OWN = `crisis: 1
id: own
language: en
title: Own scale
source: the house rules
verified: true
below: calm
levels:
  bad: { name: bad }
  worse: { name: worse }
criteria:
  calls: { name: Calls, ask: How many calls?, bounds: { bad: { from: 10, status: final }, worse: { from: 20, status: final } } }
`;

describe("an organisation's own scale", () => {
  test('is read from a file', async () => {
    const world = makeWorld();
    world.write('own.yaml', OWN);
    const { exit, out } = await world.run('assess', 'scale', 'own.yaml', '--answer', 'calls=20');
    expect(exit).toBe(0);
    expect(out).toContain('Level: worse, by Calls.');
    expect(out).toContain('Checked against the official text');
  });

  test.each([
    ['worse: { from: 20', 'worse: { from: 10', 'scale-bounds-order', 12, 106],
    ['from: 10', 'from: many', 'scale-bound', 12, 70],
    ['from: 10', 'from: .nan', 'scale-bound', 12, 70],
    ['from: 10', 'from: -1', 'scale-bound', 12, 70],
    ['bounds: { bad', 'bounds: { bat', 'scale-level-unknown', 12, 57],
    ['status: final', 'status: finl', 'unknown-value', 12, 82],
    [
      '  worse: { name: worse }',
      '  worse: { name: worse }\n  worst: { name: worst }',
      'scale-level-unreachable',
      11,
      3,
    ],
    ['source: the house rules\n', '', 'missing-key', 1, 1],
    ['below: calm', 'belw: calm', 'unknown-key', 7, 1],
    [/bounds: .*\n/, 'bounds: {} }\n', 'scale-bounds-missing', 12, 47],
    [/criteria:[^]*/, 'criteria: {}\n', 'scale-empty', 11, 1],
  ])('with %s as %s breaks %s at %d:%d', async (sound, broken, rule, line, column) => {
    const world = makeWorld();
    world.write('own.yaml', OWN.replace(sound, broken));
    const { exit, json } = await world.run('assess', 'scale', 'own.yaml', '--json');
    expect(exit).toBe(1);
    const { problems } = json() as { problems: readonly object[] };
    expect(problems).toContainEqual(expect.objectContaining({ rule, line, column }));
  });

  test('is told what is wrong in both languages', async () => {
    const sentences = {
      en: '10 is not above 10, the bound of the milder level',
      zh: '10 不大于较轻一级的界值 10',
    };
    for (const [LANG, sentence] of Object.entries(sentences)) {
      const world = makeWorld({ env: { LANG: `${LANG}.UTF-8` } });
      world.write('own.yaml', OWN.replace('from: 20', 'from: 10'));
      const { exit, err } = await world.run('assess', 'scale', 'own.yaml');
      expect(exit).toBe(1);
      expect(err).toContain(sentence);
    }
  });
});
