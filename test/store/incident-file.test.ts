import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/store/record.ts';
import { createIncidentFile } from '../../src/store/new-incident-file.ts';
import { verifyIncidentFile } from '../../src/store/verification.ts';
import { bodyOf, incidentOf, newPath, read, saidIn, storePorts } from '../support/store-incident.ts';
import { failureOf } from '../support/store-failure.ts';

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');
const writeLines = (path: string, lines: readonly string[]): void => {
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
};
const codesOf = (path: string): readonly string[] =>
  verifyIncidentFile(path).problems.map(({ line, code }) => `${String(line)} ${code}`);

describe('an incident file', () => {
  test('is one chain: each record names the one before', () => {
    const { records, reading } = read(incidentOf('a', 'b', 'c'));
    expect(records.map(({ prev }) => prev)).toEqual([[], [records[0]?.id], [records[1]?.id]]);
    expect(reading).toMatchObject({
      events: 3,
      heads: [records[2]?.id],
      tail: { kind: 'whole' },
      problems: [],
    });
  });

  test('is read whole when it and its lines are longer than a chunk', () => {
    const long = '长'.repeat(1_000_000);
    const path = incidentOf('a', long, 'b', `${long}!`);
    expect(saidIn(path)).toEqual(['a', long, 'b', `${long}!`]);
    expect(read(path).reading.size).toBe(statSync(path).size);
  });

  test('shows what stands when a line is damaged, and names the line once', () => {
    const path = incidentOf('a', 'b', 'c', 'd');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"text":"b"', '"text":"x"'));
    expect(saidIn(path)).toEqual(['a', 'c', 'd']);
    expect(read(path).lines).toEqual([1, 3, 4]);
    expect(read(path).reading.problems).toEqual([{ line: 2, code: 'id-mismatch' }]);
  });

  test('shows what stands when a line was removed', () => {
    const path = incidentOf('a', 'b', 'c', 'd');
    const removed = read(path).records[1]?.id;
    writeLines(path, linesOf(path).toSpliced(1, 1));
    expect(saidIn(path)).toEqual(['a', 'c', 'd']);
    expect(read(path).reading.problems).toEqual([{ line: 2, code: 'link-unknown', link: removed }]);
  });

  test('says which lines were moved, repeated, or put before the first', () => {
    const path = incidentOf('a', 'b', 'c', 'd');
    const [a = '', b = '', c = '', d = ''] = linesOf(path);
    writeLines(path, [a, c, b, d]);
    expect(codesOf(path)).toEqual(['2 link-unknown']);
    writeLines(path, [a, b, b, c, d]);
    expect(codesOf(path)).toEqual(['3 record-repeated']);
    expect(saidIn(path)).toEqual(['a', 'b', 'c', 'd']);
    writeLines(path, [b, c, d]);
    expect(codesOf(path)).toEqual(['1 link-unknown']);
    writeLines(path, [a, encodeRecord(bodyOf('another first'), []).bytes.toString().trimEnd(), b, c, d]);
    expect(codesOf(path)).toEqual(['2 link-missing']);
  });

  test('keeps its records when a program converted its line ends, and says so', () => {
    const path = incidentOf('a', 'b');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(saidIn(path)).toEqual(['a', 'b']);
    expect(codesOf(path)).toEqual(['1 crlf', '2 crlf']);
  });

  test('may fork: two heads are no problem', () => {
    const path = incidentOf('a');
    const { heads } = read(path).reading;
    for (const text of ['left', 'right']) appendFileSync(path, encodeRecord(bodyOf(text), heads).bytes);
    expect(verifyIncidentFile(path)).toMatchObject({ ok: true, events: 3, problems: [] });
    expect(verifyIncidentFile(path).heads).toHaveLength(2);
  });

  test('counts a whole last line without an LF, and no other unfinished one', () => {
    const path = incidentOf('a', 'b');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, -1));
    expect(read(path).reading).toMatchObject({ events: 2, tail: { kind: 'unterminated' }, problems: [] });
    expect(verifyIncidentFile(path).ok).toBe(true);
    writeFileSync(path, bytes.subarray(0, -2));
    expect(read(path).reading).toMatchObject({ events: 1, tail: { kind: 'torn', line: 2 }, problems: [] });
    expect(codesOf(path)).toEqual(['2 torn-tail']);
  });

  test('does not swallow a line without end', () => {
    const path = incidentOf('a');
    appendFileSync(path, Buffer.alloc(20 * 1024 * 1024));
    expect(read(path).reading.tail).toMatchObject({ kind: 'torn', bytes: 20 * 1024 * 1024 });
    appendFileSync(path, '\n');
    expect(codesOf(path)).toEqual(['2 line-too-long']);
  });
});

describe('verification', () => {
  test('misses a cut at a line end, unless a head was kept elsewhere', () => {
    const path = incidentOf('a', 'b', 'c');
    const [head = ''] = read(path).reading.heads;
    expect(verifyIncidentFile(path, { head }).ok).toBe(true);
    writeLines(path, linesOf(path).slice(0, 2));
    expect(verifyIncidentFile(path).ok).toBe(true);
    expect(verifyIncidentFile(path, { head }).problems).toEqual([{ line: 2, code: 'head-missing', head }]);
  });

  test('does not pass a file without records', () => {
    const path = newPath();
    writeFileSync(path, '');
    expect(verifyIncidentFile(path)).toMatchObject({ ok: false, events: 0, heads: [] });
    expect(codesOf(path)).toEqual(['1 no-records']);
  });
});

describe('a path that is no file', () => {
  test('is refused: nothing, a directory, a pipe and a symbolic link', () => {
    expect(failureOf(() => read(newPath())).code).toBe('file-unreadable');
    const [directory, pipe, link] = [newPath(), newPath(), newPath()];
    mkdirSync(directory);
    execFileSync('mkfifo', [pipe]);
    symlinkSync(incidentOf('a'), link);
    const codes = [directory, pipe, link].map((path) => failureOf(() => read(path)).code);
    expect(codes).toEqual(['file-irregular', 'file-irregular', 'file-unreadable']);
  });
});

describe('creating an incident file', () => {
  test('makes it readable for its owner only, with nothing left beside it', () => {
    const path = incidentOf('a');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(path))).toEqual([basename(path)]);
  });

  test('never touches a file that is there', () => {
    const path = incidentOf('a');
    const failure = failureOf(() => createIncidentFile(path, storePorts(), [bodyOf('b')]));
    expect(failure).toMatchObject({ code: 'file-exists', exit: 3 });
    expect(saidIn(path)).toEqual(['a']);
  });
});
