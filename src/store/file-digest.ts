import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Failure } from '../domain/refusal.ts';
import { unreadable } from './disk-failure.ts';
import { SAFE_OPEN } from './platform.ts';

const CHUNK = 1 << 20;

/**
 * The SHA-256 of a regular file's bytes in lower-case hex; a recording of any size is read by chunks of 1 MiB.
 * @throws Failure('file-unreadable' or 'file-irregular') naming the path.
 */
export function digestOfFile(path: string): string {
  try {
    const file = openSync(path, constants.O_RDONLY | (SAFE_OPEN & ~constants.O_NOFOLLOW));
    try {
      if (!fstatSync(file).isFile()) throw new Failure('file-irregular', { path });
      return digestOfOpen(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function digestOfOpen(file: number): string {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const digest = createHash('sha256');
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
    digest.update(chunk.subarray(0, read));
  return digest.digest('hex');
}
