import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyIncidentFile } from '../../src/store/verification.ts';
import { buildWriter, ended, runWriter, startWriter } from '../support/store-processes.ts';
import { incidentOf, newPath, read, saidIn, say } from '../support/store-incident.ts';

let writer = '';
beforeAll(() => {
  writer = buildWriter();
});

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));
const besides = (path: string): readonly string[] =>
  readdirSync(dirname(path)).filter((name) => name !== basename(path));

describe('8 processes appending 100 records each', () => {
  test('make one chain of 800, all of them there', async () => {
    const path = incidentOf('first');
    const writers = await Promise.all(times(8, () => runWriter(writer, 'append', path, '100')));
    expect(writers.map(({ code }) => code)).toEqual(times(8, () => 0));
    const acknowledged = writers.flatMap(({ printed }) => printed.trim().split('\n'));
    const { records, reading } = read(path);
    expect(new Set(records.slice(1).map(({ id }) => id))).toEqual(new Set(acknowledged));
    expect(records).toHaveLength(801);
    expect(records.slice(1).every(({ prev }, n) => prev.length === 1 && prev[0] === records[n]?.id)).toBe(
      true,
    );
    expect(reading.heads).toHaveLength(1);
    expect(verifyIncidentFile(path)).toMatchObject({ ok: true, events: 801 });
    expect(besides(path)).toEqual([]);
  }, 90_000);
});

describe('200 writers killed (-9) at a random moment', () => {
  /** Starts a writer that never ends, lets it write, and kills it; answers what it had acknowledged. */
  async function killedWriter(path: string): Promise<readonly string[]> {
    const child = startWriter(writer, 'forever', path);
    let isDoomed = false;
    const { signal, printed } = await ended(child, () => {
      if (!isDoomed) setTimeout(() => child.kill('SIGKILL'), randomInt(25));
      isDoomed = true;
    });
    expect(signal).toBe('SIGKILL');
    return printed.split('\n').slice(0, -1);
  }

  test('lose no acknowledged record, and the next one works by itself', async () => {
    const path = incidentOf('first');
    const acknowledged: string[] = [];
    for (let round = 0; round < 50; round++) {
      const killed = await Promise.all(times(4, () => killedWriter(path)));
      acknowledged.push(...killed.flat());
      const { records, forked } = say(path, `after round ${String(round)}`);
      expect(forked).toBe(false);
      acknowledged.push(...records.map(({ id }) => id));
    }
    const ids = new Set(read(path).records.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(250);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(verifyIncidentFile(path)).toMatchObject({ ok: true, problems: [] });
    expect(verifyIncidentFile(path).heads).toHaveLength(1);
  }, 120_000);
});

describe('8 processes that find a lock of a dead one, and each die holding it,', () => {
  test('never hold it together', async () => {
    for (let round = 0; round < 3; round++) {
      const path = newPath();
      writeFileSync(path, '0');
      const dead = await runWriter(writer, 'die-holding', path);
      expect({ signal: dead.signal, isLocked: existsSync(`${path}.lock`) }).toEqual({
        signal: 'SIGKILL',
        isLocked: true,
      });
      const counters = await Promise.all(
        times(8, () => runWriter(writer, 'count-and-die-holding', path, '10')),
      );
      expect(counters.map(({ signal, printed }) => [signal, printed])).toEqual(
        times(8, () => ['SIGKILL', '']),
      );
      expect(readFileSync(path, 'utf8')).toBe('80');
    }
  }, 90_000);
});

describe('a file that may not grow (ulimit -f)', () => {
  const underLimit = (kilobytes: number, ...args: readonly string[]) => {
    const script = `ulimit -f ${String(kilobytes)}; exec "$@"`;
    const command = ['-c', script, 'bash', process.execPath, writer, ...args];
    return ended(spawn('bash', command, { stdio: ['ignore', 'pipe', 'inherit'] }));
  };

  test('refuses a record that does not fit, is as it was, and takes the next one that does', async () => {
    const path = incidentOf('a', 'b');
    const before = readFileSync(path);
    const kilobytes = Math.ceil(statSync(path).size / 1024) + 1;
    expect(await underLimit(kilobytes, 'long', path, '5000')).toEqual({
      code: 3,
      signal: null,
      printed: 'disk-full\n',
    });
    expect(readFileSync(path)).toEqual(before);
    expect(besides(path)).toEqual([]);
    expect(await underLimit(kilobytes, 'append', path, '1')).toMatchObject({ code: 0 });
    expect(saidIn(path)).toHaveLength(3);
    expect(verifyIncidentFile(path).ok).toBe(true);
  });

  test('refuses when not even a lock fits, and leaves nothing', async () => {
    const path = incidentOf('a');
    expect(await underLimit(0, 'append', path, '1')).toEqual({
      code: 3,
      signal: null,
      printed: 'disk-full\n',
    });
    expect(saidIn(path)).toEqual(['a']);
    expect(besides(path)).toEqual([]);
  });
});
