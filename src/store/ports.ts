import type { Platform } from './platform.ts';

/** What the store needs of the world: this machine, the true time in milliseconds, and random names for files. */
export interface StorePorts {
  readonly platform: Platform;
  readonly now: () => number;
  /** At least 8 random characters of `[0-9A-Za-z_-]`, never the same twice. */
  readonly newNonce: () => string;
}
