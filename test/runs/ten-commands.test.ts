import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playCase, type Played, readCase } from './played-case.ts';

const { steps } = readCase('case-a-ten');

/** A command as it is typed; nothing in these needs quoting. */
const lines = steps.map(({ args }) => `crisis ${args.join(' ')}`);

/**
 * Seconds to type a line: 0.2 s a key, an average skilled typist (Card, Moran, Newell, "The keystroke-level model",
 * CACM 23:7, 1980), three keys for a Chinese character, and Enter.
 */
function secondsToType(line: string): number {
  const keys = [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 3 : 1), 1);
  return keys * 0.2;
}

describe('case A, from the report to the apology', () => {
  let played: Played;
  beforeAll(() => {
    played = playCase('case-a-ten', 'zh-CN');
  }, 60_000);
  afterAll(() => {
    played.built.remove();
  });

  test('takes ten commands and 90 seconds of typing', () => {
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.map(secondsToType).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(90);
  });

  test('is the transcript of the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const block = /<!-- ten commands -->\s+```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const typed = block.split('\n').flatMap((line) => /\$ (crisis .*)$/.exec(line)?.[1] ?? []);
    expect(typed).toEqual(lines);
  });

  test('ends with an apology that was released by the one whom the tier names', () => {
    const [release] = played.built.records().filter(({ type }) => type === 'StatementReleased');
    expect(release?.data).toMatchObject({ step: 'executive', approver: 'zhou' });
    const published = played.built.records().filter(({ type }) => type === 'StatementPublished');
    expect(published.map(({ data }) => data['sha256'])).toEqual([release?.data['sha256']]);
    expect(published[0]?.['override']).toBeUndefined();
  });

  test('is reported as 4 h 46 min to the first word, 3 h 46 min late, with what the two shops said', () => {
    const { out } = played.after('report', '--lang', 'en');
    expect(out).toContain('4 h 46 min');
    expect(out).toContain('3 h 46 min');
    const { out: chinese } = played.after('report');
    expect(chinese).toMatch(/停业[\s\S]{0,400}停电[\s\S]{0,400}整改/);
  });
});
