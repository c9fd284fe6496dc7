import { fsyncSync } from 'node:fs';
import { notDurable } from './disk-failure.ts';

/** Waits until the disk has confirmed a file. A refusal is final: trying again would report a loss as a success. */
export function syncFile(file: number, path: string): void {
  try {
    fsyncSync(file);
  } catch (error) {
    throw notDurable(path, error);
  }
}
