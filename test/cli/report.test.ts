import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kitchenWorld, toldBy } from '../support/kitchen-world.ts';

describe('report', () => {
  test('goes to stdout, in the language of the interface', async () => {
    const world = await kitchenWorld();
    const english = await world.run('report');
    const chinese = await world.run('report', '--lang', 'zh');
    expect(english.out).toMatch(/^# .*后厨老鼠视频/);
    expect(chinese.out).toMatch(/^# .*后厨老鼠视频/);
    expect(english.out).not.toBe(chinese.out);
    expect(english.out).toContain(String(world.records().at(-1)?.id));
  });

  test('writes a new file, and replaces one only with --force', async () => {
    const world = await kitchenWorld();
    const { out } = await world.run('report', '--out', 'report.md');
    expect(out).toBe('Report written: report.md\n');
    const first = readFileSync(join(world.directory, 'report.md'), 'utf8');
    await world.run('log', 'something new');
    expect(await toldBy(world, 'report', '--out', 'report.md')).toEqual({ exit: 3, code: 'file-exists' });
    expect(readFileSync(join(world.directory, 'report.md'), 'utf8')).toBe(first);
    await world.run('report', '--out', 'report.md', '--force');
    expect(readFileSync(join(world.directory, 'report.md'), 'utf8')).toContain('something new');
  });

  test.each([['.crisis/incidents/report.md'], ['.crisis/incidents/../incidents/x/report.md']])(
    'never writes to %s, not even with --force',
    async (path) => {
      const world = await kitchenWorld();
      expect(await toldBy(world, 'report', '--out', path, '--force')).toEqual({
        exit: 2,
        code: 'report-inside',
      });
      expect(existsSync(join(world.directory, path))).toBe(false);
    },
  );

  test('never overwrites the incident file itself', async () => {
    const world = await kitchenWorld();
    const { file } = (await world.run('status', '--json')).json();
    const before = world.records();
    const { incident } = (await world.run('status', '--json')).json();
    const path = `.crisis/incidents/${String(incident)}.jsonl`;
    expect(file).toBeUndefined();
    expect(await toldBy(world, 'report', '--out', path, '--force')).toEqual({
      exit: 2,
      code: 'report-inside',
    });
    expect(world.records()).toEqual(before);
  });

  test('--tlp leaves higher records out and says how many', async () => {
    const world = await kitchenWorld();
    await world.run('log', 'a secret', '--tlp', 'RED');
    await world.run('log', 'for all', '--tlp', 'CLEAR');
    const whole = await world.run('report');
    const clear = await world.run('report', '--tlp', 'clear');
    expect(whole.out).toContain('TLP:RED');
    expect(whole.out).toContain('a secret');
    expect(clear.out).not.toContain('a secret');
    expect(clear.out).toContain('for all');
    expect(await toldBy(world, 'report', '--tlp', 'PINK')).toEqual({ exit: 2, code: 'tlp-unknown' });
  });

  test('answers scripts with the text and the heads, or with the path', async () => {
    const world = await kitchenWorld();
    const read = (await world.run('report', '--json')).json();
    const written = (await world.run('report', '--out', 'r.md', '--json')).json();
    expect(read).toMatchObject({ version: 1, heads: [world.records().at(-1)?.id] });
    expect(read.markdown).toMatch(/^# /);
    expect(written).toMatchObject({ version: 1, file: join(world.directory, 'r.md') });
  });
});
