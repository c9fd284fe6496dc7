import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createPlatform } from '../../src/store/platform.ts';
import { type Built, CRISIS, environment, makeIncident } from '../support/built.ts';

const KILLS = 200;

interface Attempt {
  readonly acknowledged: readonly string[];
  readonly killed: boolean;
}

/** Runs `crisis log` and kills it with SIGKILL after so many milliseconds, unless it was faster. */
function killedAfter({ directory }: Built, milliseconds: number, text: string): Promise<Attempt> {
  return new Promise((resolve, reject) => {
    const argv = [CRISIS, 'log', text, '--json'];
    const child = spawn(process.execPath, argv, {
      cwd: directory,
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      const acknowledged = [...out.matchAll(/"id": "([0-9a-f]{64})"/g)].map(([, id]) => id ?? '');
      resolve({ acknowledged, killed: signal === 'SIGKILL' });
    });
  });
}

async function millisecondsOf(act: () => Promise<unknown>): Promise<number> {
  const from = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** The names of this host and boot, as a lock of this machine holds them. */
function readLock(): { readonly host: string; readonly boot: string } {
  const { host, boot } = createPlatform();
  return { host, boot };
}

const beside = (file: string): readonly string[] => readdirSync(dirname(file));

describe('kill -9', () => {
  test('200 times in a loop of crisis log: nothing acknowledged is lost, and the next command works', async () => {
    const built = makeIncident();
    onTestFinished(built.remove);
    const usual = await millisecondsOf(() => built.running(['log', 'unharmed']));
    const attempts: Attempt[] = [];
    for (let n = 0; n < KILLS; n += 1) {
      // Half of them anywhere in a run, half around its end, where it writes.
      const moment = n % 2 === 0 ? 5 + ((n * 37) % 116) : usual - 25 + ((n * 7) % 35);
      attempts.push(await killedAfter(built, Math.max(1, moment), `entry ${String(n)}`));
    }
    expect(attempts.filter(({ killed }) => killed).length).toBeGreaterThan(KILLS / 10);

    const next = built.run(['log', 'after all that', '--json']);
    expect(next.exit).toBe(0);
    const kept = new Set(built.records().map(({ id }) => id));
    const lost = attempts.flatMap(({ acknowledged }) => acknowledged).filter((id) => !kept.has(id));
    expect(lost).toEqual([]);
    expect(built.run(['verify', '--json']).json()).toMatchObject({ ok: true, problems: [] });
    const entries = built.records().filter(({ type }) => type === 'EntryLogged');
    expect(entries.length).toBeLessThanOrEqual(KILLS + 2);
    // A process may die between making its private file and putting its name in it: that one stays for an hour.
    const stray = beside(built.file()).filter((name) => !/\.jsonl(\.torn-.*)?$/.test(name));
    expect(stray.length).toBeLessThan(5);
  }, 90_000);

  test('leaves files beside the record that the next command clears away, but never a fresh nameless one', () => {
    const built = makeIncident();
    onTestFinished(built.remove);
    const file = built.file();
    const { pid } = spawnSync(process.execPath, ['--version']);
    const here = readLock();
    const left = ['aaaaaaaa.tmp', 'bbbbbbbb.takeover', 'old.tmp', 'fresh.tmp'].map(
      (name) => `${file}.lock.${name}`,
    );
    const [temporary = '', guard = '', old = '', fresh = ''] = left;
    for (const path of [temporary, guard]) {
      writeFileSync(path, `${JSON.stringify({ ...here, pid, started: '', nonce: 'aaaaaaaa' })}\n`);
    }
    for (const path of [old, fresh]) writeFileSync(path, '');
    utimesSync(old, 1_000_000, 1_000_000);
    expect(built.run(['log', 'next']).exit).toBe(0);
    expect(left.filter((path) => existsSync(path))).toEqual([fresh]);
  }, 20_000);
});

describe('several at once', () => {
  test('six loops of crisis log lose nothing and leave one graph', async () => {
    const built = makeIncident();
    onTestFinished(built.remove);
    const before = built.records().length;
    const loop = async (name: number): Promise<readonly number[]> => {
      const codes: number[] = [];
      for (let n = 0; n < 8; n += 1) {
        const { exit } = await built.running(['log', `loop ${String(name)} entry ${String(n)}`]);
        codes.push(exit ?? -1);
      }
      return codes;
    };
    const codes = await Promise.all([1, 2, 3, 4, 5, 6].map(loop));
    expect(codes.flat().filter((code) => code !== 0)).toEqual([]);
    expect(built.records().length).toBe(before + 48);
    const { ok, heads } = built.run(['verify', '--json']).json();
    expect({ ok, heads }).toMatchObject({ ok: true, heads: [built.records().at(-1)?.id] });
  }, 60_000);
});

describe('a full disk', () => {
  test('refuses the record with exit 3, leaves the file valid, and the next one is recorded', () => {
    const built = makeIncident();
    onTestFinished(built.remove);
    const before = built.records();
    const blocks = Math.floor(Buffer.byteLength(JSON.stringify(before[0])) / 1024);
    const full = built.bash(
      `ulimit -f ${String(blocks + 8)}; head -c 30000 /dev/zero | tr '\\0' x | crisis log - --json`,
    );
    expect(full.exit).toBe(3);
    expect(full.json()).toMatchObject({ error: { code: 'disk-full', exit: 3 } });
    expect(built.records()).toEqual(before);
    expect(built.run(['verify']).exit).toBe(0);
    expect(built.run(['log', 'there is room again']).exit).toBe(0);
    expect(built.run(['verify']).exit).toBe(0);
  }, 20_000);

  test('refuses a new incident with exit 3 and leaves nothing that looks like one', () => {
    const built = makeIncident();
    onTestFinished(built.remove);
    const names = beside(built.file());
    const { exit, json } = built.bash(
      'ulimit -f 1; crisis start --title again --playbook new-media --yes --json',
    );
    expect(exit).toBe(3);
    expect(json()).toMatchObject({ error: { code: 'disk-full' } });
    expect(readdirSync(join(built.home, 'incidents'))).toEqual(names);
    expect(built.run(['status']).exit).toBe(0);
  }, 20_000);
});
