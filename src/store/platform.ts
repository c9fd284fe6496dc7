import { closeSync, constants, fsyncSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { errnoOf, notDurable } from './disk-failure.ts';

/** What is known of a process on this machine; `started` tells two processes with one pid apart, where known. */
export interface ProcessState {
  readonly alive: boolean;
  readonly started: string | undefined;
}

/** This machine and process, as far as systems differ. */
export interface Platform {
  /** Names the space in which pids mean something: the host, and its container where there is one. */
  readonly host: string;
  readonly boot: string;
  readonly pid: number;
  readonly isSameBoot: (boot: string) => boolean;
  readonly inspect: (pid: number) => ProcessState;
  /** Sleeps for so many milliseconds without using the processor. */
  readonly pause: (ms: number) => void;
  /** Makes names in a directory durable; does nothing where directories cannot be synced. */
  readonly syncDirectory: (path: string) => void;
}

const offered: Partial<typeof constants> = constants;
/** Open flags that refuse a symbolic link and never wait for a pipe, where the system has them. */
export const SAFE_OPEN = (offered.O_NOFOLLOW ?? 0) | (offered.O_NONBLOCK ?? 0);

function textOf(read: () => string): string | undefined {
  try {
    return read().trim();
  } catch {
    return undefined;
  }
}

const FIRST_PID_NAMESPACE = 'pid:[4026531836]';

/** Pids of another container say nothing here, even where the host name is the same. */
function hostName(): string {
  const namespace = textOf(() => readlinkSync('/proc/self/ns/pid')) ?? FIRST_PID_NAMESPACE;
  return namespace === FIRST_PID_NAMESPACE ? hostname() : `${hostname()} ${namespace}`;
}

const BOOT_TIME = /^booted:(\d+)$/;
/** A boot time computed from the uptime moves with the clock; a nearer one counts as the same boot. */
const BOOT_TOLERANCE_S = 300;

const bootId = (): string =>
  textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')) ??
  `booted:${String(Math.round(Date.now() / 1000 - uptime()))}`;

function isSameBoot(a: string, b: string): boolean {
  const [, one] = BOOT_TIME.exec(a) ?? [];
  const [, other] = BOOT_TIME.exec(b) ?? [];
  if (one === undefined || other === undefined) return a === b;
  return Math.abs(Number(one) - Number(other)) <= BOOT_TOLERANCE_S;
}

function isSignalable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) !== 'ESRCH';
  }
}

/** A zombie holds nothing any more, though its pid can still be signalled. */
function inspect(pid: number): ProcessState {
  const stat = textOf(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  if (stat === undefined) return { alive: isSignalable(pid), started: undefined };
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { alive: !/^[ZX]/.test(fields[0] ?? ''), started: fields[19] };
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

const UNSYNCABLE = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EACCES', 'EISDIR']);

function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const directory = openSync(path, constants.O_RDONLY);
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  } catch (error) {
    if (!UNSYNCABLE.has(errnoOf(error))) throw notDurable(path, error);
  }
}

/** The machine and process that this program runs on. */
export function createPlatform(): Platform {
  const boot = bootId();
  return {
    host: hostName(),
    boot,
    pid: process.pid,
    isSameBoot: (other) => isSameBoot(boot, other),
    inspect,
    pause,
    syncDirectory,
  };
}
