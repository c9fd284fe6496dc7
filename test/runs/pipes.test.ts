import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendUnderLock } from '../../src/store/append.ts';
import { type Built, makeIncident } from '../support/built.ts';
import { bodyOf, storePorts } from '../support/store-incident.ts';

const ENTRIES = 3_000;
const WORDS = '客服热线来电增多，均询问门店是否营业。'.repeat(30);

describe('a long incident', () => {
  let built: Built;
  beforeAll(() => {
    built = makeIncident();
    appendUnderLock(built.file(), storePorts(), {
      visit: () => undefined,
      decide: () => Array.from({ length: ENTRIES }, (_, n) => bodyOf(`entry ${String(n)} ${WORDS}`)),
    });
    const { exit, err } = built.run(['report', '--out', 'report.md']);
    if (exit !== 0) throw new Error(err);
  }, 30_000);
  afterAll(() => {
    built.remove();
  });

  test('is reported whole through a pipe: over 5 MB, byte for byte what --out writes', () => {
    const counted = built.bash('crisis report | wc -c; echo "${PIPESTATUS[@]}"');
    const written = readFileSync(join(built.directory, 'report.md'));
    expect(written.length).toBeGreaterThan(5_000_000);
    expect(counted.out.split('\n')).toEqual([String(written.length), '0 0', '']);
    const piped = built.bash('crisis report | cat > piped.md; cmp report.md piped.md');
    expect(piped).toMatchObject({ exit: 0, out: '', err: '' });
  }, 30_000);

  test('is reported whole to a slow reader', () => {
    const { exit, out } = built.bash('crisis report | (sleep 1; wc -c); wc -c < report.md');
    const [piped, written] = out.trim().split(/\s+/);
    expect({ exit, piped }).toEqual({ exit: 0, piped: written });
  }, 30_000);

  test.each(['crisis report', 'crisis status', 'crisis status --json', 'crisis task list --all'])(
    '%s | head -1 ends quietly',
    (line) => {
      const { exit, out, err } = built.bash(`set -o pipefail; ${line} | head -1; echo "\${PIPESTATUS[@]}"`);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toMatch(/\n0 0\n$/);
    },
    30_000,
  );

  test.each(['crisis status', 'crisis report', 'crisis --help', 'crisis --version'])(
    '%s ends quietly when nobody reads at all',
    (line) => {
      const { out, err } = built.bash(`( sleep 0.2; ${line}; echo "exit $?" >&2 ) | true`);
      expect({ out, err }).toEqual({ out: '', err: 'exit 0\n' });
    },
    30_000,
  );
});

describe('where results and talk go', () => {
  let built: Built;
  beforeAll(() => {
    built = makeIncident();
  }, 20_000);
  afterAll(() => {
    built.remove();
  });

  test.each([
    { doing: 'reading', argv: ['status', '--json'], exit: 0, member: 'incident' },
    { doing: 'listing', argv: ['task', 'list', '--json'], exit: 0, member: 'tasks' },
    { doing: 'recording', argv: ['log', 'seen', '--json'], exit: 0, member: 'recorded' },
    { doing: 'verifying', argv: ['verify', '--json'], exit: 0, member: 'ok' },
    {
      doing: 'being refused',
      argv: ['close', '--reason', 'over', '--as', 'nobody in particular', '--json'],
      exit: 1,
      member: 'error',
    },
    { doing: 'being misused', argv: ['log', '--json'], exit: 2, member: 'error' },
    { doing: 'naming an unknown flag', argv: ['status', '--jsn', '--json'], exit: 2, member: 'error' },
    { doing: 'failing', argv: ['verify', 'missing.jsonl', '--json'], exit: 3, member: 'error' },
  ])('--json while $doing prints one object and nothing on stderr', ({ argv, exit, member }) => {
    const ran = built.run(argv);
    expect({ exit: ran.exit, err: ran.err }).toEqual({ exit, err: '' });
    expect(ran.json()).toMatchObject({ version: 1 });
    expect(Object.keys(ran.json())).toContain(member);
  });

  test('an error is told on stderr and leaves stdout empty', () => {
    const { exit, out, err } = built.run(['fact', 'confirm', 'nothing', '--by-source', 'x']);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^crisis: /);
  });

  test('talk goes to stderr and the result to stdout', () => {
    const { out, err } = built.run(['classify', '--answer', 'injury=no', '--reason', 'first look']);
    expect(err).toContain('taken as unknown');
    expect(out).not.toContain('taken as unknown');
    expect(out).toContain('classified');
  });

  test('a result that is not for a terminal has no escapes', () => {
    for (const argv of [['status'], ['report'], ['--help'], ['next']]) {
      expect(built.run(argv, { env: { TERM: 'xterm-256color' } }).out).not.toContain('\u001b');
    }
  });
});
