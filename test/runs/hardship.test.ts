import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { appendUnderLock } from '../../src/store/append.ts';
import { type Built, makeBuilt, makeIncident, START } from '../support/built.ts';
import { bodyOf, storePorts } from '../support/store-incident.ts';

const removedLater = (built: Built): Built => {
  onTestFinished(built.remove);
  return built;
};
const empty = (config?: object): Built => removedLater(makeBuilt(config));
const incident = (config?: object): Built => removedLater(makeIncident(config));

describe('a directory that nobody prepared', () => {
  test.each([
    'status',
    'next',
    'list',
    'report',
    'verify',
    'use 1',
    'log seen',
    'close',
    'task list',
    'classify severe',
  ])('crisis %s exits 2, says how to begin and makes nothing', (line) => {
    const { run, directory } = empty();
    const { exit, out, err } = run(line.split(' '));
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('crisis start');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('crisis start works in it and says in one line what it made', () => {
    const { run, home } = empty();
    const { exit, err } = run(START);
    expect(exit).toBe(0);
    expect(err.trim().split('\n').length).toBe(1);
    expect(err).toContain('.crisis');
    expect(existsSync(join(home, 'config.yaml'))).toBe(true);
  });

  test('crisis start where a home cannot be made fails with exit 3, naming the place', () => {
    const { run, directory } = empty();
    writeFileSync(join(directory, '.crisis'), 'a file in the way');
    const { exit, out, err } = run(START);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err).toContain(join(directory, '.crisis'));
    expect(err).not.toContain('bug');
    expect(readFileSync(join(directory, '.crisis'), 'utf8')).toBe('a file in the way');
  });

  test('reading commands are not troubled by a file in place of the home', () => {
    const { run, directory } = empty();
    writeFileSync(join(directory, '.crisis'), '');
    const { exit, err } = run(['status']);
    expect(exit).toBe(2);
    expect(err).not.toContain('bug');
  });
});

describe('a broken config.yaml', () => {
  const broken = (built: Built): void => {
    writeFileSync(join(built.home, 'config.yaml'), 'zone: [Asia/Shanghai\npeople: {\n');
  };

  test.each(['status', 'next', 'report', 'verify', 'log seen'])(
    'crisis %s works and says so once',
    (line) => {
      const built = incident();
      broken(built);
      const { exit, out, err } = built.run(line.split(' '));
      expect(exit).toBe(0);
      expect(out).not.toBe('');
      expect(err.trim().split('\n').length).toBe(1);
      expect(err).toContain('config.yaml');
    },
  );

  test('crisis start opens the incident all the same, in under a minute of a stressed person’s time', () => {
    const built = empty({});
    broken(built);
    const { exit, err } = built.run(START);
    expect(exit).toBe(0);
    expect(err).toContain('config.yaml');
    expect(built.records()[0]?.type).toBe('IncidentOpened');
  });

  test.each(['\u0000\u0001', '\ufeff{}', '- a list', '{{{{{', '['.repeat(5_000), 'a: &a [*a]'])(
    'crisis status never shows a stack trace over %j',
    (text) => {
      const built = incident();
      writeFileSync(join(built.home, 'config.yaml'), text);
      const { exit, err } = built.run(['status']);
      expect(exit).toBe(0);
      expect(err).not.toMatch(/bug|\bat .*\.cjs/);
    },
  );
});

describe('a retry key', () => {
  test('records once; the second time is “already recorded”, with the same id', () => {
    const { run, records } = incident();
    const before = records().length;
    const [first, second] = [1, 2].map(() => run(['log', 'seen', '--key', 'k1', '--json']));
    expect(second?.exit).toBe(0);
    expect(second?.json()).toMatchObject({ already: true, recorded: first?.json()['recorded'] });
    expect(records().length).toBe(before + 1);
    expect(run(['log', 'seen', '--key', 'k1']).out).toContain('already recorded');
  });

  test('is refused for other data', () => {
    const { run, records } = incident();
    run(['log', 'seen', '--key', 'k1']);
    const before = records().length;
    const { exit, err } = run(['log', 'something else', '--key', 'k1']);
    expect(exit).toBe(1);
    expect(err).toContain('k1');
    expect(records().length).toBe(before);
  });

  test('opens one incident however often start is run again', () => {
    const built = empty();
    const ids = [1, 2, 3].map(() => built.run([...START, '--key', 'k1', '--json']).json()['incident']);
    expect(new Set(ids).size).toBe(1);
    expect(built.records().filter(({ type }) => type === 'IncidentOpened').length).toBe(1);
  });

  test('makes the same statement id again', () => {
    const { run, records } = incident({ organisation: 'Kitchen Ltd', contact: '400' });
    const ids = [1, 2].map(
      () => run(['fact', 'add', 'Two shops closed', '--key', 'f', '--json']).json()['fact'],
    );
    expect(ids[0]).toBe(ids[1]);
    expect(records().filter(({ type }) => type === 'FactAdded').length).toBe(1);
  });
});

describe('--exit-code', () => {
  test.each(['status', 'next'])('%s answers 4 once something is overdue, and 0 before', (command) => {
    const built = removedLater(makeIncident(undefined, { now: '2026-11-20T10:00:00Z' }));
    expect(built.run([command, '--exit-code'], { now: '2026-11-20T10:00:30Z' }).exit).toBe(0);
    const late = built.run([command, '--exit-code'], { now: '2026-11-20T12:00:00Z' });
    expect(late).toMatchObject({ exit: 4, err: '' });
    expect(late.out).toContain('late');
    expect(built.run([command], { now: '2026-11-20T12:00:00Z' }).exit).toBe(0);
    expect(built.run([command, '--exit-code', '--json'], { now: '2026-11-20T12:00:00Z' }).exit).toBe(4);
  });
});

describe('a record that was changed in the middle of the file', () => {
  function damaged(): Built {
    const built = incident();
    for (const text of ['first', 'second', 'third']) built.run(['log', text]);
    const path = built.file();
    writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"second"', '"text":"secret"'));
    return built;
  }
  const lineOf = (built: Built): string =>
    String(
      readFileSync(built.file(), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes('secret')) + 1,
    );

  test('status shows the rest and names the line', () => {
    const built = damaged();
    const { exit, out, err } = built.run(['status']);
    expect(exit).toBe(0);
    expect(out).toContain('A rat in the kitchen');
    expect(err).toContain(`line ${lineOf(built)} `);
    const report = built.run(['report']).out;
    expect(report).toContain('third');
    expect(report).not.toContain('secret');
  });

  test('log is refused, and offers the command that sets the rule aside', () => {
    const built = damaged();
    const before = built.records().length;
    const { exit, err } = built.run(['log', 'go on']);
    expect(exit).toBe(1);
    expect(err).toContain('crisis log "go on" --override --reason');
    expect(built.run(['log', 'go on', '--override']).exit).toBe(2);
    expect(built.records().length).toBe(before);
  });

  test('log --override --reason records, naming the line', () => {
    const built = damaged();
    const { exit } = built.run(['log', 'go on', '--override', '--reason', 'no time to mend it']);
    expect(exit).toBe(0);
    expect(built.records().at(-1)).toMatchObject({
      data: { text: 'go on' },
      override: { codes: [`file-damaged:${lineOf(built)}`], reason: 'no time to mend it' },
    });
    expect(built.run(['report']).out).toContain('no time to mend it');
  });

  test('verify answers 1 and names the line', () => {
    const built = damaged();
    const { exit, json } = built.run(['verify', '--json']);
    expect(exit).toBe(1);
    expect(json()).toMatchObject({
      ok: false,
      problems: [{ line: Number(lineOf(built)), code: 'id-mismatch' }],
    });
  });
});

describe('a record cut off by a crash', () => {
  test('is ignored, said aloud, and set aside by the next command', () => {
    const built = incident();
    built.run(['log', 'whole']);
    const before = readFileSync(built.file());
    appendFileSync(built.file(), '{"v":1,"type":"EntryLog');
    expect(built.run(['status']).err).toContain('cut off');
    expect(built.run(['verify']).exit).toBe(1);
    const { exit, err } = built.run(['log', 'after']);
    expect(exit).toBe(0);
    expect(err).toContain('.torn-');
    expect(readFileSync(built.file()).subarray(0, before.length)).toEqual(before);
    expect(built.run(['verify']).exit).toBe(0);
  });
});

describe('a record of a future version', () => {
  function upgraded(): Built {
    const built = incident();
    appendUnderLock(built.file(), storePorts(), {
      visit: () => undefined,
      decide: () => [{ ...bodyOf('from the future'), type: 'RumourTraced' }],
    });
    return built;
  }

  test.each(['status', 'next', 'report'])('is counted aloud by %s, which shows the rest', (command) => {
    const { exit, out, err } = upgraded().run([command]);
    expect(exit).toBe(0);
    expect(out).toContain('A rat in the kitchen');
    expect(err).toMatch(/^1 .*newer crisis/);
  });

  test.each([{ override: [] }, { override: ['--override', '--reason', 'now'] }])(
    'bars recording until crisis is upgraded, $override',
    ({ override }) => {
      const built = upgraded();
      const before = readFileSync(built.file());
      const { exit, err } = built.run(['log', 'seen', ...override]);
      expect(exit).toBe(1);
      expect(err).toContain('Upgrade');
      expect(readFileSync(built.file())).toEqual(before);
    },
  );

  test('is no damage to verify', () => {
    expect(upgraded().run(['verify', '--json']).json()).toMatchObject({ ok: true });
  });
});
