import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lifeOf, placeLock, removeLock, type SeenLock, seeLock } from './lock-file.ts';
import { TEMPORARY } from './new-file.ts';
import type { StorePorts } from './ports.ts';

const GUARD = '.takeover';

/**
 * Removes a lock whose holder is dead, unless somebody else is doing so. Looking and removing is one step only under
 * a guard named after that very lock: whoever comes late finds another lock in its place and leaves it alone. A guard
 * whose owner died is removed in the same way.
 */
export function removeStale(
  path: string,
  stale: SeenLock,
  ports: StorePorts,
  isStale: (lock: SeenLock) => boolean,
): void {
  const guard = `${path}.${stale.token}${GUARD}`;
  const token = placeLock(guard, ports);
  if (token === undefined) {
    const other = seeLock(guard);
    if (other !== undefined && isStale(other)) removeStale(guard, other, ports, isStale);
    return;
  }
  try {
    removeLock(path, stale.token);
  } finally {
    removeLock(guard, token);
  }
}

/**
 * Removes what dead processes of this machine left beside a lock. Only for the lock's holder: while it is held, a
 * guard of an earlier lock protects nothing any more.
 */
export function sweep(path: string, ports: StorePorts): void {
  const directory = dirname(path);
  const left = readdirSync(directory).filter(
    (name) => name.startsWith(`${basename(path)}.`) && (name.endsWith(GUARD) || name.endsWith(TEMPORARY)),
  );
  for (const name of left) {
    const leftover = join(directory, name);
    if (lifeOf(seeLock(leftover)?.holder, ports.platform) === 'dead') rmSync(leftover, { force: true });
  }
}
