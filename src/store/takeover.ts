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

/** A file on its way to its place lives for milliseconds; one that names nobody is left behind after this long. */
const NAMELESS_MS = 60 * 60 * 1000;

function isLeftBehind(leftover: string, ports: StorePorts): boolean {
  const seen = seeLock(leftover);
  if (seen === undefined) return false;
  if (seen.holder !== undefined) return lifeOf(seen.holder, ports.platform) === 'dead';
  return seen.since > 0 && ports.now() - seen.since > NAMELESS_MS;
}

/**
 * Removes what dead processes of this machine left beside a lock. Only for the lock's holder: while it is held, a
 * guard of an earlier lock protects nothing any more. What cannot be removed stays: it is in nobody's way.
 */
export function sweep(path: string, ports: StorePorts): void {
  try {
    const directory = dirname(path);
    const left = readdirSync(directory).filter(
      (name) => name.startsWith(`${basename(path)}.`) && (name.endsWith(GUARD) || name.endsWith(TEMPORARY)),
    );
    for (const name of left) {
      const leftover = join(directory, name);
      if (isLeftBehind(leftover, ports)) rmSync(leftover, { force: true });
    }
  } catch {
    return;
  }
}
