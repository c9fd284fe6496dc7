import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';
import type { World } from '../support/world.ts';

const incidentFile = ({ directory }: World): string => {
  const incidents = join(directory, '.crisis/incidents');
  return join(incidents, readdirSync(incidents).find((name) => name.endsWith('.jsonl')) ?? '');
};

/** Changes one letter in the record of a line, counted from 1. */
function tamper(world: World, line: number): void {
  const file = incidentFile(world);
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(
    file,
    lines.map((text, n) => (n + 1 === line ? text.replace('legal', 'legaI') : text)).join('\n'),
  );
}

describe('verify', () => {
  test('answers the JSON that scripts rely on', async () => {
    const world = await kitchenWorld();
    const records = world.records();
    expect((await world.run('verify', '--json')).json()).toEqual({
      version: 1,
      ok: true,
      events: records.length,
      heads: [records.at(-1)?.id],
      problems: [],
    });
  });

  test('takes a file', async () => {
    const world = await kitchenWorld();
    const { exit, out } = await world.run('verify', incidentFile(world), '--lang', 'zh');
    expect(exit).toBe(0);
    expect(out).toContain(String(world.records().at(-1)?.id));
  });

  test('a changed byte is found, with its line, in both languages', async () => {
    const world = await kitchenWorld();
    tamper(world, 5);
    const english = await world.run('verify');
    const chinese = await world.run('verify', '--lang', 'zh');
    expect(english.exit).toBe(1);
    expect(english.out).toContain('line 5  changed after it was written');
    expect(chinese.out).toContain('5');
    expect((await world.run('verify', '--json')).json()).toMatchObject({
      ok: false,
      problems: [{ line: 5, code: 'id-mismatch' }],
    });
  });

  test('--head finds a cut at a line end', async () => {
    const world = await kitchenWorld();
    const file = incidentFile(world);
    const head = String(world.records().at(-1)?.id);
    const whole = readFileSync(file, 'utf8');
    expect((await world.run('verify', '--head', head)).exit).toBe(0);
    writeFileSync(file, whole.slice(0, whole.trimEnd().lastIndexOf('\n') + 1));
    expect((await world.run('verify')).exit).toBe(0);
    const { exit, out } = await world.run('verify', '--head', head);
    expect(exit).toBe(1);
    expect(out.replace(/\n {4}/g, ' ')).toContain(`record ${head} is not in the file`);
  });

  test('a file that is not there is a failure', async () => {
    const world = await kitchenWorld();
    expect(await toldBy(world, 'verify', 'nothing.jsonl')).toEqual({ exit: 3, code: 'file-unreadable' });
  });
});

describe('a damaged file', () => {
  async function damaged(): Promise<World> {
    const world = await kitchenWorld();
    tamper(world, 5);
    return world;
  }

  test('is shown as far as it stands, with the damaged line named', async () => {
    const world = await damaged();
    const { exit, out, err } = await world.run('status');
    expect(exit).toBe(0);
    expect(err).toContain('line 5');
    expect(out).toContain('#1 后厨老鼠视频');
  });

  test('takes records only with an override that names the line', async () => {
    const world = await damaged();
    const { exit, err } = await world.run('log', 'x');
    expect(exit).toBe(1);
    expect(err).toContain('Line 5 of the record cannot be trusted');
    await world.run('log', 'x', '--override', '--reason', 'go on');
    expect(world.records().at(-1)?.override).toEqual({ codes: ['file-damaged:5'], reason: 'go on' });
  });
});
