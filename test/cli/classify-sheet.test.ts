import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { kitchenWorld, recordedSince } from '../support/kitchen-world.ts';
import { makeWorld } from '../support/world.ts';

const zh = ['--lang', 'zh'] as const;

/** An open incident with its sheet, filled in as told. */
async function filled(answers: Readonly<Record<string, string>>, input?: string) {
  const world = await kitchenWorld(input === undefined ? {} : { input });
  const { out } = await world.run('classify', '--sheet', ...zh);
  const text = Object.entries(answers).reduce(
    (sheet, [id, answer]) => sheet.replace(new RegExp(`^${id}: unknown`, 'mu'), `${id}: ${answer}`),
    out,
  );
  world.write('sheet.yaml', text);
  return world;
}

const lastAnswers = (world: Awaited<ReturnType<typeof filled>>) => world.records().at(-1)?.data.answers;

describe('classify --sheet', () => {
  test('prints every question as YAML, all unknown, and records nothing', async () => {
    const world = await kitchenWorld();
    const before = world.records().length;
    const { exit, out } = await world.run('classify', '--sheet', ...zh);
    expect(exit).toBe(0);
    const sheet = parse(out) as Record<string, string>;
    expect(Object.keys(sheet)).toHaveLength(19);
    expect(new Set(Object.values(sheet))).toEqual(new Set(['unknown']));
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('puts each question under its aspect, with the desk that knows and how to answer', async () => {
    const { out } = await (await kitchenWorld()).run('classify', '--sheet', ...zh);
    const groups = out.split(/^# —— (.*) ——$/mu).slice(1);
    expect(groups.filter((_, at) => at % 2 === 0)).toEqual(['性质', '规模', '影响范围', '后果']);
    expect(groups[1]).toMatch(/^injury: unknown +# 有人受伤、患病或死亡？（内部） 是\/否\/不知道$/mu);
    expect(groups[5]).toMatch(/^reads: unknown +# .*（外部） 次；轻度 0 起 · 中度 1000万 起/mu);
    expect(groups[7]).toMatch(/^loss: unknown +# .*（内部） 万元；/mu);
  });

  test('is English in an English interface, and breaks no line of the YAML on a narrow screen', async () => {
    const world = await kitchenWorld({ width: 60 });
    const { out } = await world.run('classify', '--sheet', '--lang', 'en');
    expect(out).toContain('# —— Consequence ——');
    expect(out).toMatch(/^loss: unknown +# What direct loss .* \(internal\) /mu);
    expect(Object.keys(parse(out) as object)).toHaveLength(19);
  });

  test('is data with --json', async () => {
    const { json } = await (await kitchenWorld()).run('classify', '--sheet', '--json', ...zh);
    const { version, questions } = json() as { version: number; questions: readonly object[] };
    expect(version).toBe(1);
    expect(questions).toHaveLength(19);
    expect(questions[0]).toEqual({
      ...{ id: 'injury', kind: 'floor', aspect: 'nature', data: 'internal', ask: '有人受伤、患病或死亡？' },
    });
    expect(questions.at(-1)).toMatchObject({
      ...{ id: 'loss', kind: 'factor', aspect: 'consequence', data: 'internal', unit: '万元' },
      ...{ order: 'ascending', bands: { minor: 0, moderate: 100, severe: 1000 } },
    });
  });
});

describe('classify --answers', () => {
  test('reads a filled-in sheet as --answer reads the same words', async () => {
    const world = await filled({ injury: '否', people: '~2万', reads: '1000-5000', minors: 'yes', loss: '' });
    const { exit } = await world.run('classify', '--answers', 'sheet.yaml', ...zh);
    expect(exit).toBe(0);
    expect(lastAnswers(world)).toMatchObject({
      injury: false,
      minors: true,
      people: { from: 16000, to: 24000, about: 20000 },
      reads: { from: 1000, to: 5000 },
      loss: 'unknown',
      plays: 'unknown',
    });
  });

  test('takes true, false, plain numbers and quoted texts', async () => {
    const world = await filled({ injury: 'true', minors: 'false', people: '12', reads: '"3亿"' });
    await world.run('classify', '--answers', 'sheet.yaml', ...zh);
    expect(lastAnswers(world)).toMatchObject({ injury: true, minors: false, people: 12, reads: 300_000_000 });
  });

  test('reads standard input', async () => {
    const world = await kitchenWorld({ input: 'people: 120\n' });
    expect((await world.run('classify', '--answers', '-', ...zh)).exit).toBe(0);
    expect(lastAnswers(world)).toMatchObject({ people: 120, injury: 'unknown' });
  });

  test('gives way to --answer on the command line', async () => {
    const world = await filled({ people: '120', injury: 'yes' });
    await world.run('classify', '--answers', 'sheet.yaml', '--answer', 'people=5', ...zh);
    expect(lastAnswers(world)).toMatchObject({ people: 5, injury: true });
  });

  test('is one person’s rating with --rate', async () => {
    const world = await filled({ people: '120' });
    await world.run('classify', '--rate', '--answers', 'sheet.yaml', ...zh);
    expect(world.records().at(-1)?.type).toBe('RatingGiven');
    expect(lastAnswers(world)).toMatchObject({ people: 120 });
  });

  test('with --ratings hides no rated answer behind one that the sheet leaves unknown', async () => {
    const world = await filled({ people: '120' });
    await world.run('classify', '--rate', '--answer', 'injury=yes');
    await world.run('classify', '--ratings', '--answers', 'sheet.yaml', ...zh);
    expect(lastAnswers(world)).toMatchObject({ people: 120, injury: true });
  });

  test.each([
    ['peple: 12\n', 'sheet-question', 1, 1],
    ['people: 12\ninjury: perhaps\n', 'sheet-answer', 2, 9],
    ['people: lots\n', 'sheet-answer', 1, 9],
    ['people: -3\n', 'sheet-answer', 1, 9],
    ['people: 500-100\n', 'sheet-answer', 1, 9],
    ['people: [1, 2]\n', 'sheet-answer', 1, 9],
    ['injury: 3\n', 'sheet-answer', 1, 9],
    ['people: 1\npeople: 2\n', 'duplicate-id', 2, 1],
    ['constructor: 1\n', 'reserved-key', 1, 1],
    ['people: "12\n', 'yaml-syntax', 1, 9],
    ['- 12\n', 'sheet-shape', 1, 1],
    ['', 'sheet-shape', 1, 1],
  ])('%j is a problem at its place, and nothing is recorded', async (text, rule, line, column) => {
    const world = await kitchenWorld();
    world.write('sheet.yaml', text);
    const before = world.records().length;
    const { exit, json } = await world.run('classify', '--answers', 'sheet.yaml', '--json');
    expect(exit).toBe(1);
    expect(json()).toMatchObject({ version: 1, problems: [{ rule, line, column }] });
    expect(recordedSince(world, before)).toEqual([]);
  });

  test('says what was probably meant, and why a word is no answer, with the line', async () => {
    const world = await kitchenWorld();
    world.write('sheet.yaml', 'peple: 12\ninjury: perhaps\n');
    const { err } = await world.run('classify', '--answers', 'sheet.yaml');
    expect(err).toContain('sheet.yaml:1:1: there is no question "peple": did you mean "people"?');
    expect(err).toContain('sheet.yaml:2:9: injury: Cannot read “perhaps” as an answer');
    expect(err).toContain('2 problems in 1 file');
  });

  test('refuses a sheet that nobody filled in', async () => {
    const world = await filled({});
    const { exit, err } = await world.run('classify', '--answers', 'sheet.yaml');
    expect(exit).toBe(2);
    expect(err).toContain('Every answer in sheet.yaml is still unknown');
  });

  test('fails on a file that is not there', async () => {
    expect((await (await kitchenWorld()).run('classify', '--answers', 'none.yaml')).exit).toBe(3);
  });

  test('without an incident says so', async () => {
    expect((await makeWorld().run('classify', '--sheet')).exit).not.toBe(0);
  });
});

describe('the four aspects', () => {
  const run = async (...answers: readonly string[]) => {
    const world = await kitchenWorld();
    return world.run('classify', '--answer', ...answers, ...zh);
  };

  test('of which nothing is known are named with the result', async () => {
    const { out } = await run('injury=no', 'reads=20', 'inconvenienced=5');
    expect(out).toContain('四项中尚无所知：后果');
    expect((await run('people=5')).out).toContain('四项中尚无所知：性质、规模、影响范围');
  });

  test('are not spoken of once something is known of each', async () => {
    const { out } = await run('injury=no', 'reads=20', 'inconvenienced=5', 'people=1');
    expect(out).not.toContain('四项');
  });

  test('are data with --json', async () => {
    const world = await kitchenWorld();
    const { json } = await world.run('classify', '--answer', 'injury=no', 'reads=20', '--json');
    expect(json()).toMatchObject({ unknownAspects: ['scale', 'consequence'] });
  });
});
