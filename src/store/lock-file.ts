import { closeSync, constants, fstatSync, openSync, readFileSync, unlinkSync } from 'node:fs';
import { errnoOf } from './disk-failure.ts';
import { placeNewFile } from './new-file.ts';
import { type Platform, SAFE_OPEN } from './platform.ts';
import type { StorePorts } from './ports.ts';
import { sha256Of } from './sha256.ts';

/** Who holds a lock: enough to tell whether it still runs. `started` is empty where it cannot be known. */
export interface Holder {
  readonly host: string;
  readonly boot: string;
  readonly pid: number;
  readonly started: string;
  readonly nonce: string;
}

/** A lock as it was seen. `token` differs between any two locks of one name. */
export interface SeenLock {
  readonly token: string;
  /** Undefined when the content names nobody. */
  readonly holder: Holder | undefined;
  /** When it was taken, in milliseconds. */
  readonly since: number;
}

const TOKEN = /^[\w-]{8,64}$/;

function parseHolder(text: string): Holder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { host, boot, pid, started, nonce }: Partial<Record<string, unknown>> = { ...value };
  if (typeof host !== 'string' || typeof boot !== 'string' || typeof pid !== 'number') return undefined;
  if (typeof started !== 'string' || typeof nonce !== 'string' || !TOKEN.test(nonce)) return undefined;
  return { host, boot, pid, started, nonce };
}

/** The lock file of a name, or undefined when there is none. */
export function seeLock(path: string): SeenLock | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | SAFE_OPEN);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    return { token: `unreadable-${errnoOf(error)}`, holder: undefined, since: 0 };
  }
  try {
    const text = readFileSync(file, 'utf8');
    const { mtimeMs } = fstatSync(file);
    const holder = parseHolder(text);
    const token = holder?.nonce ?? sha256Of(`${String(mtimeMs)} ${text}`).slice(0, 16);
    return { token, holder, since: mtimeMs };
  } catch (error) {
    return { token: `unreadable-${errnoOf(error)}`, holder: undefined, since: 0 };
  } finally {
    closeSync(file);
  }
}

/** `unknown`: on another machine, or unreadable; only its staying unchanged tells that it is dead. */
export function lifeOf(holder: Holder | undefined, platform: Platform): 'alive' | 'dead' | 'unknown' {
  if (holder?.host !== platform.host) return 'unknown';
  if (!platform.isSameBoot(holder.boot)) return 'dead';
  const { alive, started } = platform.inspect(holder.pid);
  const isAnother = started !== undefined && holder.started !== '' && started !== holder.started;
  return alive && !isAnother ? 'alive' : 'dead';
}

/** Takes a lock name for this process; answers its token, or undefined when the name is taken. */
export function placeLock(path: string, ports: StorePorts): string | undefined {
  const { host, boot, pid, inspect } = ports.platform;
  const holder: Holder = { host, boot, pid, started: inspect(pid).started ?? '', nonce: ports.newNonce() };
  const bytes = Buffer.from(`${JSON.stringify(holder)}\n`, 'utf8');
  return placeNewFile(path, bytes, ports, false) ? holder.nonce : undefined;
}

/** Removes a lock if it still is the one with this token. Whoever calls must be sure that nobody else may remove it. */
export function removeLock(path: string, token: string): void {
  if (seeLock(path)?.token !== token) return;
  try {
    unlinkSync(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}
