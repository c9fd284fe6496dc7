import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Built, makeBuilt, makeIncident } from '../support/built.ts';

/** Every file and directory below with its bytes: what nothing may change. */
const contents = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(directory, name);
      return statSync(path).isFile() ? `${name} ${readFileSync(path, 'latin1')}` : name;
    });

const QUESTIONS = [
  { line: String.raw`printf '\n' | crisis start`, flags: ['--title', '--playbook', '--source', '--aware'] },
  { line: String.raw`printf '\n\n\n\n\n\n' | crisis start --title rat`, flags: ['--playbook', '--yes'] },
  { line: 'crisis start </dev/null', flags: ['--title', '--playbook'] },
] as const;

describe('answering nothing in an empty directory', () => {
  test.each(QUESTIONS)('$line exits 2, names the flags and makes no file', ({ line, flags }) => {
    const { directory, bash, remove } = makeBuilt();
    const { exit, out, err } = bash(line);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    for (const flag of flags) expect(err).toContain(flag);
    expect(readdirSync(directory)).toEqual([]);
    remove();
  });

  test('crisis classify exits 2, says how to open an incident and makes no file', () => {
    const { directory, bash, remove } = makeBuilt();
    const { exit, err } = bash('crisis classify </dev/null');
    expect(exit).toBe(2);
    expect(err).toContain('crisis start');
    expect(readdirSync(directory)).toEqual([]);
    remove();
  });
});

describe('answering nothing where an incident is open', () => {
  let built: Built;
  beforeAll(() => {
    built = makeIncident();
    built.run(['status']);
  });
  afterAll(() => {
    built.remove();
  });

  test.each([
    { line: 'crisis classify </dev/null', flags: ['--answer', '--provisional', 'injury'] },
    { line: String.raw`printf '\n' | crisis classify`, flags: ['--answer', '--provisional'] },
    { line: 'yes "" | crisis classify', flags: ['--answer'] },
    ...QUESTIONS,
  ])('$line exits 2, names the flags and changes no file', ({ line, flags }) => {
    const before = contents(built.directory);
    const { exit, out, err } = built.bash(line);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    for (const flag of flags) expect(err).toContain(flag);
    expect(contents(built.directory)).toEqual(before);
  });

  test('a script learns it as one JSON object', () => {
    const { exit, json, err } = built.bash('crisis classify --json </dev/null');
    expect(exit).toBe(2);
    expect(err).toBe('');
    expect(json()).toMatchObject({ version: 1, error: { code: 'answers-missing', exit: 2 } });
  });

  test('an empty entry from standard input is nothing to record', () => {
    const before = contents(built.directory);
    const { exit } = built.bash(String.raw`printf '\n' | crisis log -`);
    expect(exit).toBe(2);
    expect(contents(built.directory)).toEqual(before);
  });
});
