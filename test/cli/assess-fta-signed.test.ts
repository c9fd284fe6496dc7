import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeWorld } from '../support/world.ts';

const TREE = 'gates: { top: { or: [a, b] } }\nevents: { a: 0.1, b: 0.2 }\n';
const XML = `<opsa-mef><define-fault-tree name="t"><define-gate name="top"><or><basic-event name="a"/>
<basic-event name="b"/></or></define-gate></define-fault-tree><model-data><define-basic-event name="a">
<float value="0.1"/></define-basic-event><define-basic-event name="b"><float value="0.2"/>
</define-basic-event></model-data></opsa-mef>`;

/** What a tree prints as text, in a language. */
async function printed(tree: string, ...flags: readonly string[]): Promise<string> {
  const world = makeWorld();
  world.write('tree.yaml', tree);
  const { exit, out, err } = await world.run('assess', 'fta', 'tree.yaml', ...flags);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return out;
}

describe('a tree in which something must not happen', () => {
  const signed = 'gates: { top: { and: [b, { not: c }] } }\nevents: { b: 0.5, c: 0.1 }\n';
  const nor = 'gates: { top: { nor: [a, b] } }\nevents: { a: 0.1, b: 0.2 }\n';

  test.each([
    ['en', 'enough', 'while certain other events do not happen'],
    ['zh', '单凭一件事', '前提是另一些事不发生'],
  ])('is never said to come about by one thing alone (%s)', async (language, wrong, right) => {
    const out = await printed(signed, '--lang', language);
    expect(out).not.toContain(wrong);
    expect(out.replace(/\n */g, language === 'en' ? ' ' : '')).toContain(right);
  });

  test.each([
    ['en', 'always', 'nothing has to happen'],
    ['zh', '必然发生', '无须任何事发生'],
  ])('is not said to happen always where nothing has to happen (%s)', async (language, wrong, right) => {
    const out = await printed(nor, '--lang', language);
    expect(out).toContain('0.72');
    expect(out).not.toContain(wrong);
    expect(out).toContain(right);
  });

  test('is not said of a tree that always comes about', async () => {
    expect(
      await printed('gates: { top: { or: [a, on] } }\nevents: { a: 0.1 }\nhouses: { on: true }\n'),
    ).toContain('always');
  });
});

describe('assess fta', () => {
  test.each([
    ['YAML', TREE],
    ['XML', XML],
  ])('reads %s from standard input', async (_, input) => {
    const { exit, json } = await makeWorld({ input }).run('assess', 'fta', '-', '--json');
    expect(exit).toBe(0);
    expect(json()).toMatchObject({ top: 'top', minimalCutSets: 2 });
  });

  test('tells the places of problems in standard input', async () => {
    const world = makeWorld({ input: 'gates: { top: { or: [a, b] } }\nevents: { a: 2, b: 0.1 }\n' });
    const { exit, err } = await world.run('assess', 'fta', '-');
    expect(exit).toBe(1);
    expect(err).toMatch(/^-:2:/m);
  });

  test.skipIf(process.platform === 'win32')('reads a named pipe', async () => {
    const world = makeWorld();
    execFileSync('mkfifo', [join(world.directory, 'pipe')]);
    world.write('tree.yaml', TREE);
    const writer = spawn('sh', ['-c', 'cat tree.yaml > pipe'], { cwd: world.directory, stdio: 'ignore' });
    onTestFinished(() => void writer.kill());
    const { json } = await world.run('assess', 'fta', 'pipe', '--json');
    expect(json()).toMatchObject({ minimalCutSets: 2 });
  });

  test('draws a tree and still lists what was asked for beside the drawing', async () => {
    const out = await printed(TREE, '--draw', 'text', '--cut-sets', '--rare-event');
    expect(out).toContain('├─ ● a');
    expect(out).toContain('Rare event');
    expect(out).toContain('How it comes about');
    expect(await printed(TREE, '--draw', 'text')).not.toContain('How it comes about');
  });

  test('gives scripts the drawing beside the solution', async () => {
    const drawn = JSON.parse(await printed(TREE, '--draw', 'mermaid', '--cut-sets', '--json')) as object;
    expect(drawn).toMatchObject({
      drawing: expect.stringContaining('flowchart') as string,
      cutSetsListed: 2,
    });
  });
});

test('a mission without a time is told once, before all else', async () => {
  const event = (name: string): string =>
    `<define-basic-event name="${name}"><exponential><float value="0.1"/><system-mission-time/></exponential></define-basic-event>`;
  const world = makeWorld();
  world.write(
    'tree.xml',
    `<opsa-mef><define-fault-tree name="t"><define-gate name="top"><or><basic-event name="a"/>
<basic-event name="b"/><gate name="gone"/></or></define-gate></define-fault-tree><model-data>${event('a')}
${event('b')}</model-data></opsa-mef>`,
  );
  const { exit, err } = await world.run('assess', 'fta', 'tree.xml');
  expect(exit).toBe(1);
  expect(err).toMatch(/^tree\.xml:\d+:\d+: .*--mission-time 8760/);
  expect(err.split('--mission-time')).toHaveLength(2);
});
