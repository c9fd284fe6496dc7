import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/say.ts';
import { widthOf } from '../../src/terminal/columns.ts';
import { makeWorld } from '../support/world.ts';

const FIXTURES = resolve('test/fixtures/fault-trees');
const fixture = (name: string): string => join(FIXTURES, name);

const run = (name: string, ...flags: readonly string[]) =>
  makeWorld().run('assess', 'fta', fixture(name), ...flags);

interface Answer {
  readonly top: string;
  readonly minimalCutSets: number | null;
  readonly probability: number | null;
  readonly rareEventProbability?: number;
  readonly importance: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly cutSets?: readonly (readonly string[])[];
  readonly cutSetsAll?: boolean;
  readonly cutSetsListed?: number;
  readonly drawing?: string;
}

const answerOf = async (name: string, ...flags: readonly string[]): Promise<Answer> => {
  const ran = await run(name, '--json', ...flags);
  expect(ran).toMatchObject({ exit: 0, err: '' });
  return ran.json() as unknown as Answer;
};

describe('published trees', () => {
  test('the electrical supply of a theatre (OpenFTA): 2 cut sets, 0.00207', async () => {
    const { top, minimalCutSets, probability, cutSets } = await answerOf('theatre.yaml', '--cut-sets');
    expect({ top, minimalCutSets }).toEqual({ top: 'Theatre', minimalCutSets: 2 });
    expect(probability).toBeCloseTo(0.00207, 12);
    expect(cutSets?.map((set) => [...set].sort().join())).toEqual(
      expect.arrayContaining(['Mains_Fail,Relay_Fail', 'Gen_Fail,Mains_Fail']),
    );
  });

  test('three motors (OpenFTA): 12 cut sets, 0.0211538', async () => {
    const { minimalCutSets, probability } = await answerOf('three-motor.yaml');
    expect(minimalCutSets).toBe(12);
    expect(probability).toBeCloseTo(0.0211538, 7);
  });
});

describe('a file in Open-PSA format', () => {
  // By hand: the line is down with 1 - exp(-0.1), its spare with 0.5; two of three of .1, .2, .3 with 0.098.
  const exact = 1 - (1 - (1 - Math.exp(-0.1)) * 0.5) * (1 - 0.098);

  test('is solved exactly', async () => {
    const { probability, minimalCutSets, importance } = await answerOf('hotline.xml');
    expect(minimalCutSets).toBe(4);
    expect(probability).toBeCloseTo(exact, 14);
    expect(Object.keys(importance).sort()).toEqual(['A', 'B', 'C', 'Hotline.desk.Line', 'Spare']);
  });

  test('--set tries other figures, and what is taken to happen', async () => {
    const set = (...given: readonly string[]) =>
      answerOf('hotline.xml', ...given.flatMap((each) => ['--set', each]));
    expect((await set('A=0', 'B=0%', 'Hotline.desk.Line=true')).probability).toBeCloseTo(0.5, 14);
    expect((await set('Night=true')).probability).toBe(1);
    expect((await set('Spare=false', 'A=false')).probability).toBeCloseTo(0.06, 14);
    expect((await set('Night=0.5')).probability).toBeCloseTo(1 - 0.5 * (1 - exact), 14);
  });

  test('--top takes another gate', async () => {
    const { top, probability } = await answerOf('hotline.xml', '--top', 'Hotline.desk.Down');
    expect(top).toBe('Hotline.desk.Down');
    expect(probability).toBeCloseTo((1 - Math.exp(-0.1)) / 2, 14);
  });
});

describe('cut sets', () => {
  test('are listed as many as asked for, and it is said when they are not all', async () => {
    const some = await answerOf('wrong-post.yaml', '--cut-sets', '3');
    expect(some).toMatchObject({ minimalCutSets: 8, cutSetsListed: 3, cutSetsAll: false });
    expect(some.cutSets).toHaveLength(3);
    const all = await answerOf('wrong-post.yaml', '--cut-sets');
    expect(all).toMatchObject({ cutSetsListed: 8, cutSetsAll: true });
  });

  test('a file after the flag is the file', async () => {
    const ran = await makeWorld().run('assess', 'fta', '--json', '--cut-sets', fixture('theatre.yaml'));
    expect(ran.json()).toMatchObject({ cutSetsListed: 2 });
  });

  test('the rare-event sum is given when asked for only, and is higher', async () => {
    expect(await answerOf('theatre.yaml')).not.toHaveProperty('rareEventProbability');
    const { rareEventProbability = 0 } = await answerOf('theatre.yaml', '--rare-event');
    expect(rareEventProbability).toBeCloseTo(0.0021, 12);
  });

  test('more than a chunk of them are one JSON object', async () => {
    const world = makeWorld();
    const names = Array.from({ length: 2500 }, (_, place) => `e${String(place)}`);
    const gates = { g: { or: names } };
    world.write(
      'wide.json',
      JSON.stringify({ gates, events: Object.fromEntries(names.map((name) => [name, 1e-4])) }),
    );
    const ran = await world.run('assess', 'fta', 'wide.json', '--json', '--cut-sets');
    expect(ran.json()).toMatchObject({ minimalCutSets: 2500, cutSetsListed: 2500, cutSetsAll: true });
  });
});

describe('usage', () => {
  test.each([[['--draw', 'svg']], [['--cut-sets', '0']], [['--mission-time', 'long']]])(
    '%j is refused',
    async (flags) => {
      expect(await run('theatre.yaml', ...flags)).toMatchObject({ exit: 2, out: '' });
    },
  );

  test('no file at all is a missing argument, one that is not there a failure', async () => {
    expect(await makeWorld().run('assess', 'fta')).toMatchObject({ exit: 2 });
    expect(await makeWorld().run('assess', 'fta', 'nowhere.xml')).toMatchObject({ exit: 3 });
  });

  test('--mission-time is what a file leaves open', async () => {
    const world = makeWorld();
    world.write(
      'rate.xml',
      '<opsa-mef><define-fault-tree name="T"><define-gate name="g"><event name="e"/></define-gate><define-basic-event name="e"><exponential><float value="1e-3"/><system-mission-time/></exponential></define-basic-event></define-fault-tree></opsa-mef>',
    );
    const ran = await world.run('assess', 'fta', 'rate.xml', '--json', '--mission-time', '100');
    expect(ran.json()['probability']).toBeCloseTo(1 - Math.exp(-0.1), 14);
  });
});

describe.each(LANGUAGES)('on the screen, in %s', (language) => {
  const golden = (name: string, text: string): void => {
    const path = fixture(`wrong-post.${name}.${language}.out`);
    if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  };
  const shown = async (width: number, ...flags: readonly string[]): Promise<string> => {
    const ran = await makeWorld({ width }).run(
      'assess',
      'fta',
      fixture('wrong-post.yaml'),
      '--lang',
      language,
      ...flags,
    );
    expect(ran).toMatchObject({ exit: 0, err: '' });
    return ran.out;
  };

  test('the answer says how likely, how, and what to guard first', async () => {
    golden('80', await shown(80));
  });

  test('a narrow screen is enough', async () => {
    golden('60', await shown(60));
  });

  test('the tree is drawn as text', async () => {
    golden('text', await shown(80, '--draw', 'text'));
  });

  test('the tree is drawn as mermaid', async () => {
    golden('mermaid', await shown(80, '--draw', 'mermaid'));
  });

  test.each([60, 80])('no line is over %i columns', async (width) => {
    for (const flags of [[], ['--cut-sets', '--rare-event'], ['--draw', 'text']]) {
      const wide = (await shown(width, ...flags)).split('\n').filter((line) => widthOf(line) > width);
      expect(wide).toEqual([]);
    }
  });
});

describe('drawings', () => {
  test('a gate that is used twice is drawn once', async () => {
    const world = makeWorld();
    world.write(
      'twice.yaml',
      'gates:\n  top: {and: [a, b]}\n  a: {or: [shared, e]}\n  b: {or: [shared, f]}\n  shared: {and: [e, f]}\nevents: {e: 0.1, f: 0.2}\n',
    );
    const text = await world.run('assess', 'fta', 'twice.yaml', '--draw', 'text');
    expect(text.out.match(/shared {2}AND/g)).toHaveLength(1);
    expect(text.out).toContain('↗ shared  (drawn elsewhere)');
    const { out } = await world.run('assess', 'fta', 'twice.yaml', '--draw', 'mermaid');
    expect(out.match(/\["shared/g)).toHaveLength(1);
    expect(out.match(/-->/g)).toHaveLength(8);
  });

  test('a large tree is cut, and both drawings say so', async () => {
    const world = makeWorld();
    const gates = Array.from(
      { length: 300 },
      (_, place) => `  g${String(place)}: {or: [g${String(place + 1)}, e]}\n`,
    );
    world.write('long.yaml', `gates:\n${gates.join('')}  g300: {not: e}\nevents: {e: 0.1}\n`);
    for (const kind of ['text', 'mermaid']) {
      const { out, err } = await world.run('assess', 'fta', 'long.yaml', '--draw', kind);
      expect(out.split('\n').length).toBeLessThan(420);
      expect(err).toContain('Too large to draw whole');
    }
  });

  test('names cannot steer the chart or the terminal', async () => {
    const world = makeWorld();
    world.write(
      'sly.json',
      JSON.stringify({
        gates: { 'a"] --> b; click': { or: ['\u001b[31me'] } },
        events: { '\u001b[31me': 0.1 },
      }),
    );
    for (const flags of [['--draw', 'text'], ['--draw', 'mermaid'], []]) {
      const { out, exit } = await world.run('assess', 'fta', 'sly.json', ...flags);
      expect(exit).toBe(0);
      expect(out).not.toContain('\u001b');
    }
    const { out } = await world.run('assess', 'fta', 'sly.json', '--draw', 'mermaid');
    expect(out).not.toContain('"] -->');
  });
});
