import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/store/record.ts';
import { verifyIncidentFile } from '../../src/store/verification.ts';
import { auditorAnswers, auditorScript } from '../support/store-auditor.ts';
import { bodyOf, incidentOf, newPath, read, say } from '../support/store-incident.ts';

/** Six records, among them a fork and the record that joins it. */
function forkedIncident(): string {
  const path = incidentOf('一', 'two', 'three');
  const { heads } = read(path).reading;
  for (const text of ['left', 'right']) appendFileSync(path, encodeRecord(bodyOf(text), heads).bytes);
  say(path, 'joined');
  return path;
}

function copyWith(bytes: Buffer): string {
  const path = newPath();
  writeFileSync(path, bytes);
  return path;
}

function changed(bytes: Buffer, index: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = value;
  return copy;
}

const original = readFileSync(forkedIncident());
const lines = original.toString('utf8').trimEnd().split('\n');
const rewritten = (...order: readonly number[]): string =>
  copyWith(Buffer.from(order.map((n) => `${lines[n - 1] ?? ''}\n`).join('')));

/** Bits of each byte that are flipped, and bytes that mean something in a line. */
const otherBytes = (byte: number): readonly number[] => [
  byte ^ 1,
  byte ^ 0x20,
  byte ^ 0x80,
  0,
  10,
  13,
  0x22,
  0x7d,
];

describe('changing any single byte of a file of six records', () => {
  test('is detected by verification', () => {
    const path = newPath();
    for (const [index, byte] of original.entries()) {
      for (const value of otherBytes(byte).filter((other) => other !== byte)) {
        writeFileSync(path, changed(original, index, value));
        if (verifyIncidentFile(path).ok) expect.fail(`byte ${String(index)} changed to ${String(value)}`);
      }
    }
    writeFileSync(path, original);
    expect(verifyIncidentFile(path)).toMatchObject({ ok: true, events: 6 });
  }, 60_000);

  test('is detected by the python3 script', () => {
    const step = Math.ceil(original.length / 200);
    const places = [...original.entries()].filter(([index]) => index % step === 0 || original[index] === 10);
    const paths = places.map(([index, byte]) =>
      copyWith(changed(original, index, byte ^ (1 + (index % 255)))),
    );
    const answers = auditorAnswers(paths.map((path) => [path]));
    expect(answers).toHaveLength(places.length);
    expect(answers.filter((answer) => !/^line \d: ./.test(answer))).toEqual([]);
  }, 30_000);
});

describe('removing, moving or repeating a line', () => {
  const tampered = {
    removed: [1, 3, 4, 5, 6],
    'first removed': [2, 3, 4, 5, 6],
    moved: [1, 3, 2, 4, 5, 6],
    repeated: [1, 2, 2, 3, 4, 5, 6],
    'repeated at the end': [1, 2, 3, 4, 5, 6, 6],
    reversed: [6, 5, 4, 3, 2, 1],
  };

  test('is detected by verification', () => {
    for (const order of Object.values(tampered))
      expect(verifyIncidentFile(rewritten(...order)).ok).toBe(false);
  });

  test('is detected by the python3 script, which names the first bad line', () => {
    expect(auditorAnswers(Object.values(tampered).map((order) => [rewritten(...order)]))).toEqual([
      'line 2: builds on a record that is not before it',
      'line 1: wrong links',
      'line 2: builds on a record that is not before it',
      'line 3: repeats an earlier record',
      'line 7: repeats an earlier record',
      'line 1: wrong links',
    ]);
  });
});

describe('the python3 script', () => {
  test('has at most 25 lines', () => {
    expect(auditorScript().trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  test('passes what verification passes: a fork, its join, and a whole last line without an LF', () => {
    const open = rewritten(1, 2, 3, 5, 4);
    expect(verifyIncidentFile(open)).toMatchObject({ ok: true });
    const paths = [copyWith(original), open, copyWith(original.subarray(0, -1))];
    expect(auditorAnswers(paths.map((path) => [path]))).toEqual(['0', '0', '0']);
  });

  test('refuses a torn tail, an empty file, and a file without the head that was kept', () => {
    const [head = ''] = read(copyWith(original)).reading.heads;
    const short = rewritten(1, 2, 3);
    expect(
      auditorAnswers([
        [copyWith(original.subarray(0, -2))],
        [copyWith(Buffer.alloc(0))],
        [short],
        [short, head],
        [copyWith(original), head],
      ]),
    ).toEqual([
      'line 6: not a whole record',
      'line 1: no records',
      '0',
      'line 3: the head kept elsewhere is missing',
      '0',
    ]);
  });

  test('exits 0 or 1 and says which records are heads', () => {
    const path = incidentOf('a', 'b');
    const run = () => spawnSync('python3', ['-c', auditorScript(), path], { encoding: 'utf8' });
    expect(run()).toMatchObject({
      status: 0,
      stdout: `ok: 2 records, heads: ${read(path).reading.heads.join(' ')}\n`,
    });
    appendFileSync(path, 'x');
    expect(run()).toMatchObject({ status: 1, stderr: 'line 3: not a whole record\n' });
  });
});
