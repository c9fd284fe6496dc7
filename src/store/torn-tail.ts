import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../domain/refusal.ts';
import { unwritable } from './disk-failure.ts';
import { syncFile } from './durability.ts';
import { openRegular, type Reading } from './incident-file.ts';
import type { StorePorts } from './ports.ts';

const CHUNK_BYTES = 1024 * 1024;

/** Cuts a file to a size, through a handle of its own because an appending one may not do so everywhere. */
export function cutTo(path: string, size: number): void {
  const file = openRegular(path, constants.O_RDWR);
  try {
    ftruncateSync(file, size);
  } finally {
    closeSync(file);
  }
}

function copyFrom(file: number, start: number, path: string): void {
  const copy = openSync(path, 'wx', 0o600);
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let position = start; ;) {
      const bytes = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, position));
      if (bytes.length === 0) break;
      if (writeSync(copy, bytes) < bytes.length) throw new Failure('disk-full', { path });
      position += bytes.length;
    }
    syncFile(copy, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(copy);
  }
}

/**
 * Moves the bytes of a torn tail into a file of their own beside the incident file, and only then cuts them off.
 * @returns the path of that file, or undefined when there was no torn tail.
 * @throws Failure('file-moved') when the file has changed since it was read; nothing is cut then.
 */
export function setTornTailAside(
  file: number,
  path: string,
  { tail, size }: Reading,
  ports: StorePorts,
): string | undefined {
  if (tail.kind !== 'torn') return undefined;
  if (fstatSync(file).size !== size + tail.bytes) throw new Failure('file-moved', { path });
  const time = new Date(ports.now()).toISOString().replace(/[-:.]/g, '');
  const name = `${path}.torn-${time}`;
  const aside = existsSync(name) ? `${name}-${ports.newNonce()}` : name;
  try {
    copyFrom(file, tail.offset, aside);
    ports.platform.syncDirectory(dirname(aside));
    cutTo(path, size);
  } catch (error) {
    throw unwritable(aside, error);
  }
  return aside;
}
