import { Failure } from '../domain/refusal.ts';
import { unwritable } from './disk-failure.ts';
import { lifeOf, placeLock, removeLock, type SeenLock, seeLock } from './lock-file.ts';
import type { StorePorts } from './ports.ts';
import { removeStale, sweep } from './takeover.ts';

const POLL_MS = 10;
/** How long one living holder is waited for. */
const ALIVE_MS = 10_000;
/** How long a lock of another machine must stay unchanged before it counts as left behind. */
const UNKNOWN_MS = 30_000;
/** How long to wait at all, however often the holder changes. */
const TOTAL_MS = 120_000;

/** Waits for a lock, remembering since when each one was seen. Time is counted in pauses, not read from a clock. */
class Vigil {
  private waited = 0;
  private readonly firstSeen = new Map<string, number>();
  private readonly ports: StorePorts;

  constructor(ports: StorePorts) {
    this.ports = ports;
  }

  private unchangedFor({ token }: SeenLock): number {
    const first = this.firstSeen.get(token) ?? this.waited;
    this.firstSeen.set(token, first);
    return this.waited - first;
  }

  readonly isStale = (lock: SeenLock): boolean => {
    const unchanged = this.unchangedFor(lock);
    const life = lifeOf(lock.holder, this.ports.platform);
    return life === 'dead' || (life === 'unknown' && unchanged >= UNKNOWN_MS);
  };

  /** @throws Failure('locked') naming the holder when it has been waited for long enough. */
  pause(lock: SeenLock, path: string): void {
    const isAlive = lifeOf(lock.holder, this.ports.platform) === 'alive';
    if (this.waited >= TOTAL_MS || (isAlive && this.unchangedFor(lock) >= ALIVE_MS)) {
      const { pid = '?', host = '?' } = lock.holder ?? {};
      throw new Failure('locked', { pid, host, since: new Date(lock.since).toISOString(), path });
    }
    this.ports.platform.pause(POLL_MS);
    this.waited += POLL_MS;
  }
}

function acquire(path: string, ports: StorePorts): string {
  const vigil = new Vigil(ports);
  for (;;) {
    const token = placeLock(path, ports);
    if (token !== undefined) {
      sweep(path, ports);
      return token;
    }
    const lock = seeLock(path);
    if (lock === undefined) continue;
    if (vigil.isStale(lock)) {
      removeStale(path, lock, ports, vigil.isStale);
      if (seeLock(path)?.token !== lock.token) continue;
    }
    vigil.pause(lock, path);
  }
}

/** A lock that cannot be removed is no reason to fail what was done under it: the next one takes it over. */
function release(path: string, token: string): void {
  try {
    removeLock(path, token);
  } catch {
    return;
  }
}

/**
 * Does something while no other process holds the lock of that path, which is released in every case.
 * @throws Failure('locked', {pid, host, since, path}) after 10 s behind one living process.
 */
export function underLock<T>(path: string, ports: StorePorts, act: () => T): T {
  let token: string;
  try {
    token = acquire(path, ports);
  } catch (error) {
    throw unwritable(path, error);
  }
  try {
    return act();
  } finally {
    release(path, token);
  }
}
