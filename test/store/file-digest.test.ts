import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOfFile } from '../../src/store/file-digest.ts';

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'crisis-digest-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

test.each([0, 1, 1 << 20, (1 << 20) + 1, 3_000_000])('is the hash of all %i bytes', (size) => {
  const path = join(directory(), 'shot.png');
  const bytes = Buffer.from(Array.from({ length: size }, (_, place) => (place * 7 + (place >> 16)) & 0xff));
  writeFileSync(path, bytes);
  expect(digestOfFile(path)).toBe(hash('sha256', bytes, 'hex'));
});

test('a missing file and a directory are failures that name the path', () => {
  const path = directory();
  expect(() => digestOfFile(join(path, 'none.png'))).toThrow(
    expect.objectContaining({ code: 'file-unreadable', exit: 3 }),
  );
  expect(() => digestOfFile(path)).toThrow(
    expect.objectContaining({ code: 'file-irregular', values: { path } }),
  );
});
