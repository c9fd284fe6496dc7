import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendUnderLock } from '../../src/store/append.ts';
import { encodeRecord } from '../../src/store/record.ts';
import { verifyIncidentFile } from '../../src/store/verification.ts';
import { failureOf } from '../support/store-failure.ts';
import { bodyOf, incidentOf, newPath, read, saidIn, say, storePorts } from '../support/store-incident.ts';

const besides = (path: string): readonly string[] =>
  readdirSync(dirname(path)).filter((name) => name !== basename(path));

describe('appending', () => {
  test('chains the records of one command and answers them as they stand in the file', () => {
    const path = incidentOf('a');
    const { records, forked, tornAside } = say(path, 'b', 'c');
    expect(records).toEqual(read(path).records.slice(1));
    expect(records[1]?.prev).toEqual([records[0]?.id]);
    expect({ forked, tornAside }).toEqual({ forked: false, tornAside: undefined });
    expect(besides(path)).toEqual([]);
  });

  test('shows the caller every record before it decides', () => {
    const path = incidentOf('a', 'b');
    const seen: string[] = [];
    appendUnderLock(path, storePorts(), {
      visit: ({ key }, line) => seen.push(`${String(line)} ${key}`),
      decide: ({ events }) => [bodyOf(`${String(events)} after ${seen.join(', ')}`)],
    });
    expect(saidIn(path).at(-1)).toBe('2 after 1 a, 2 b');
  });

  test('writes nothing when there is nothing to say, or when deciding throws; the lock is free again', () => {
    const path = incidentOf('a');
    appendFileSync(path, '{"torn');
    const before = readFileSync(path);
    say(path);
    const refuse = () => {
      throw new RangeError('no');
    };
    expect(() => appendUnderLock(path, storePorts(), { visit: () => undefined, decide: refuse })).toThrow(
      RangeError,
    );
    expect(readFileSync(path)).toEqual(before);
    expect(besides(path)).toEqual([]);
  });

  test('gives a whole last line its LF', () => {
    const path = incidentOf('a', 'b');
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    expect(say(path, 'c')).toMatchObject({ forked: false });
    expect(saidIn(path)).toEqual(['a', 'b', 'c']);
    expect(verifyIncidentFile(path).ok).toBe(true);
  });

  test('tells the caller of damage, and links to what stands when told to go on', () => {
    const path = incidentOf('a', 'b', 'c');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"b"', '"text":"x"'));
    const { reading, records } = say(path, 'd');
    expect(reading.problems).toEqual([{ line: 2, code: 'id-mismatch' }]);
    expect(records[0]?.prev).toEqual([read(path).records[1]?.id]);
    expect(saidIn(path)).toEqual(['a', 'c', 'd']);
  });

  test('fails on a file that is not there, and leaves no lock', () => {
    const path = newPath();
    expect(failureOf(() => say(path, 'a')).code).toBe('file-unreadable');
    expect(besides(path)).toEqual([]);
  });

  test('refuses a record longer than a reader would read', () => {
    const path = incidentOf('a');
    expect(failureOf(() => say(path, 'x'.repeat(9 * 1024 * 1024))).code).toBe('record-too-large');
    expect(saidIn(path)).toEqual(['a']);
  });
});

describe('a fork, when somebody writes although the lock is held,', () => {
  /** Another writer that appends between the reading and the writing of this one. */
  const sayWhileAnotherWrites = (path: string) =>
    appendUnderLock(path, storePorts(), {
      visit: () => undefined,
      decide: ({ heads }) => {
        appendFileSync(path, encodeRecord(bodyOf('another'), heads).bytes);
        return [bodyOf('mine'), bodyOf('mine too')];
      },
    });

  test('succeeds and says so; both records stand', () => {
    const path = incidentOf('a');
    expect(sayWhileAnotherWrites(path)).toMatchObject({ forked: true });
    expect(saidIn(path)).toEqual(['a', 'another', 'mine', 'mine too']);
    expect(verifyIncidentFile(path)).toMatchObject({ ok: true });
  });

  test('is joined by the next record, which names both heads', () => {
    const path = incidentOf('a');
    sayWhileAnotherWrites(path);
    const { heads } = read(path).reading;
    const { records, forked } = say(path, 'joined');
    expect(heads).toHaveLength(2);
    expect(records[0]?.prev).toEqual(heads);
    expect(forked).toBe(false);
    expect(read(path).reading.heads).toEqual([records[0]?.id]);
  });

  test('never cuts what the other wrote behind a torn tail', () => {
    const path = incidentOf('a');
    appendFileSync(path, '{"torn');
    expect(failureOf(() => sayWhileAnotherWrites(path)).code).toBe('file-moved');
    expect(readFileSync(path, 'utf8')).toContain('another');
  });
});

describe('a file cut at any byte of its last three records', () => {
  test('keeps every earlier record, takes the next one, and its cut bytes are kept', () => {
    const texts = ['1', '2', '3', '4', '5'];
    const bytes = readFileSync(incidentOf('1', ...texts.slice(1)));
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([index]) => index);
    const path = newPath();
    const asides = new Set<string>();
    for (let cut = (ends[1] ?? 0) + 1; cut < bytes.length; cut++) {
      writeFileSync(path, bytes.subarray(0, cut));
      const whole = ends.filter((end) => end <= cut).length;
      const { tornAside } = say(path, 'next');
      const start = whole === 0 ? 0 : (ends[whole - 1] ?? 0) + 1;
      expect(saidIn(path)).toEqual([...texts.slice(0, whole), 'next']);
      expect(verifyIncidentFile(path).ok).toBe(true);
      if (tornAside !== undefined) asides.add(tornAside);
      const kept = tornAside === undefined ? Buffer.alloc(0) : readFileSync(tornAside);
      expect(kept).toEqual(start < cut ? bytes.subarray(start, cut) : kept.subarray(0, 0));
    }
    expect(asides.size).toBeGreaterThan(600);
    for (const aside of asides) expect(statSync(aside).mode & 0o777).toBe(0o600);
  }, 60_000);
});
