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

/** Milliseconds between looks at a pipe into which nothing was written yet, and how often it is looked at in vain. */
const PAUSE = 20;
const PATIENCE = 1500;
/** So often an end before the first byte is taken for a writer who has not opened the pipe yet. */
const OPENING = 10;

/** Bytes read from a pipe, 0 at its end; undefined while there are none. */
function readSome(file: number, buffer: Buffer): number | undefined {
  try {
    return readSync(file, buffer);
  } catch (error) {
    if (errnoOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

/** All that comes out of a pipe, up to a limit; a pipe that stays silent for half a minute is no file. */
function readPipe(file: number, limit: number, path: string): BoundedFile {
  const chunks: Buffer[] = [];
  const buffer = Buffer.alloc(65_536);
  let [size, waited] = [0, 0];
  for (;;) {
    const read = readSome(file, buffer);
    if (read === 0 && (size > 0 || waited >= OPENING)) break;
    if (read === undefined || read === 0) {
      if (++waited > PATIENCE) throw new Failure('file-irregular', { path });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
      continue;
    }
    waited = 0;
    size += read;
    if (size > limit) return { tooLarge: size };
    chunks.push(Buffer.from(buffer.subarray(0, read)));
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Reads a regular file up to a limit. @throws Failure('file-unreadable' or 'file-irregular') naming the path. */
export const readBounded = (path: string, limit: number): BoundedFile => readUpTo(path, limit, false);

/** The same for what a person names on a command line: also a pipe, such as a shell makes for `<(cat FILE)`. */
export const readBoundedOrPiped = (path: string, limit: number): BoundedFile => readUpTo(path, limit, true);

function readUpTo(path: string, limit: number, mayPipe: boolean): BoundedFile {
  try {
    const file = openSync(path, constants.O_RDONLY | (SAFE_OPEN & ~constants.O_NOFOLLOW));
    try {
      const info = fstatSync(file);
      if (mayPipe && info.isFIFO()) return readPipe(file, limit, path);
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
