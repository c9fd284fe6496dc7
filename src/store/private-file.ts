import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable, unwritable } from './disk-failure.ts';
import { writeExclusively } from './new-file.ts';

/** Puts a text into a new private file of the home (`tmp`, mode 0600). @throws Failure when it cannot be written. */
export function writePrivately(home: string, name: string, text: string): string {
  const directory = join(home, 'tmp');
  const path = join(directory, name);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeExclusively(path, Buffer.from(text, 'utf8'), false);
  } catch (error) {
    throw unwritable(path, error);
  }
  return path;
}

/** What stands in a private file now. @throws Failure('file-unreadable') when it is gone. */
export function readPrivately(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Takes a private file away. */
export const dropPrivateFile = (path: string): void => {
  rmSync(path, { force: true });
};
