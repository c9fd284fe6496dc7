import { fstatSync, readSync, writeSync } from 'node:fs';
import { Failure } from '../domain/refusal.ts';
import { unreadable, unwritable } from './disk-failure.ts';
import { syncFile } from './durability.ts';
import { readRecords } from './incident-file.ts';
import type { StoredRecord } from './record.ts';
import { cutTo } from './torn-tail.ts';

/** Takes back what was just appended, unless somebody else has written after it. */
function takeBack(file: number, path: string, size: number, written: number): void {
  if (written === 0 || fstatSync(file).size !== size + written) return;
  cutTo(path, size);
}

/**
 * Appends bytes in one write and waits for the disk; after a failure the file is as it was.
 * @throws Failure('disk-full', 'write-failed' or 'not-durable').
 */
export function appendBytes(file: number, path: string, bytes: Buffer): void {
  const { size } = fstatSync(file);
  let written = 0;
  try {
    written = writeSync(file, bytes);
    if (written < bytes.length) throw new Failure('disk-full', { path });
    syncFile(file, path);
  } catch (error) {
    takeBack(file, path, size, written);
    throw unwritable(path, error);
  }
}

function bytesAt(file: number, path: string, position: number, length: number): Buffer {
  const found = Buffer.alloc(length);
  try {
    return found.subarray(0, readSync(file, found, 0, length, position));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Reads back what was appended at a position.
 * @returns whether somebody wrote at the same time although the lock was held, so that the record has forked.
 * @throws Failure('write-lost') when the records are not in the file.
 */
export function hasForked(
  file: number,
  path: string,
  appended: { readonly at: number; readonly bytes: Buffer; readonly records: readonly StoredRecord[] },
): boolean {
  const { at, bytes, records } = appended;
  const isAlone = fstatSync(file).size === at + bytes.length;
  if (isAlone && bytesAt(file, path, at, bytes.length).equals(bytes)) return false;
  const missing = new Set(records.map(({ id }) => id));
  const { heads } = readRecords(file, path, ({ id }) => {
    missing.delete(id);
  });
  if (missing.size > 0) throw new Failure('write-lost', { path });
  return heads.length > 1;
}
