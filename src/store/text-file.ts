import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { Failure } from '../domain/refusal.ts';
import { errnoOf, unreadable, unwritable } from './disk-failure.ts';
import { replaceFile } from './home.ts';
import { writeExclusively } from './new-file.ts';
import { SAFE_OPEN } from './platform.ts';

/** A file's bytes, or its size alone when that is over the limit, so that nothing huge is ever read. */
export type BoundedFile = { readonly bytes: Buffer } | { readonly tooLarge: number };

function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let read = 0;
  for (let n = -1; n !== 0 && read < size; read += n) n = readSync(file, bytes, read, size - read, read);
  return bytes.subarray(0, read);
}

/** Reads a regular file up to a limit. @throws Failure('file-unreadable' or 'file-irregular') naming the path. */
export function readBounded(path: string, limit: number): BoundedFile {
  try {
    const file = openSync(path, constants.O_RDONLY | (SAFE_OPEN & ~constants.O_NOFOLLOW));
    try {
      const info = fstatSync(file);
      if (!info.isFile()) throw new Failure('file-irregular', { path });
      return info.size > limit ? { tooLarge: info.size } : { bytes: readAll(file, info.size) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Writes a result to a new file, replacing one only when told to; a failed write leaves nothing half-written.
 * @throws Failure('file-exists'), Failure('disk-full') or Failure('write-failed').
 */
export function writeResult(path: string, text: string, replace: boolean): void {
  if (replace) {
    replaceFile(path, text);
    return;
  }
  try {
    writeExclusively(path, Buffer.from(text, 'utf8'), true);
  } catch (error) {
    throw errnoOf(error) === 'EEXIST' ? new Failure('file-exists', { path }) : unwritable(path, error);
  }
}

/** What tells whether a file has changed: time of change and size; undefined when there is no such file. */
export function fileStamp(path: string): string | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  return info === undefined ? undefined : `${String(info.mtimeMs)}-${String(info.size)}`;
}
