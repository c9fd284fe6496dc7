import { closeSync, linkSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../domain/refusal.ts';
import { errnoOf, unwritable } from './disk-failure.ts';
import { syncFile } from './durability.ts';
import type { StorePorts } from './ports.ts';

/** Writes bytes to a file that must not exist yet (mode 0600), whole or not at all; `durable` waits for the disk. */
export function writeExclusively(path: string, bytes: Buffer, durable: boolean): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    if (writeSync(file, bytes) < bytes.length) throw new Failure('disk-full', { path });
    if (durable) syncFile(file, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Links a file to a new name; false when the name is taken, undefined when this file system has no such links. */
function linkedTo(from: string, to: string): boolean | undefined {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    // A network file system may report an error for a link that it made.
    if (statSync(from).nlink > 1) return true;
    return errnoOf(error) === 'EEXIST' ? false : undefined;
  }
}

/** Suffix of private files on their way to their place. */
export const TEMPORARY = '.tmp';

/**
 * Puts a new file in place with all its bytes, or not at all; an existing file is never touched.
 * @returns false when the name is taken. @throws Failure('disk-full', 'write-failed' or 'not-durable').
 */
export function placeNewFile(path: string, bytes: Buffer, ports: StorePorts, durable: boolean): boolean {
  const temporary = `${path}.${ports.newNonce()}${TEMPORARY}`;
  try {
    writeExclusively(temporary, bytes, durable);
    const linked = linkedTo(temporary, path);
    if (linked === false) return false;
    if (linked === undefined) writeExclusively(path, bytes, durable);
    if (durable) ports.platform.syncDirectory(dirname(path));
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw unwritable(path, error);
  } finally {
    rmSync(temporary, { force: true });
  }
}
