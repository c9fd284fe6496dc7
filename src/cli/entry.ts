import { randomBytes } from 'node:crypto';
import { readSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Zone } from '../domain/zone.ts';
import { createPrompter } from '../terminal/prompter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Context, EditorRun } from './context.ts';
import { main } from './main.ts';
import type { CommandMaker } from './program.ts';

declare const CRISIS_VERSION: string;
declare const __dirname: string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const newId = (length: number): string =>
  Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

const systemZone = process.env.TZ ?? '';

/** Zone offsets through TZ and Date: an Intl formatter costs 14 ms at its first use, this two. */
function zone(name?: string): Zone {
  const tz = name ?? systemZone;
  const set = (): void => {
    if (process.env.TZ === tz) return;
    if (tz === '') delete process.env.TZ;
    else process.env.TZ = tz;
  };
  return {
    name: name ?? (systemZone === '' ? Intl.DateTimeFormat().resolvedOptions().timeZone : systemZone),
    offsetAt: (instant) => {
      set();
      return -new Date(instant).getTimezoneOffset();
    },
  };
}

/** A closed pipe (`crisis status | head -1`) is no error: what was asked for was delivered. */
function ignoreClosedPipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 3;
  });
}

function readInput(): string {
  const chunks: Buffer[] = [];
  const buffer = Buffer.alloc(INPUT_CHUNK);
  for (let read = readSome(buffer); read !== 0; read = readSome(buffer)) {
    if (read === undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, INPUT_PAUSE);
    else chunks.push(Buffer.from(buffer.subarray(0, read)));
  }
  return Buffer.concat(chunks).toString('utf8');
}

const INPUT_CHUNK = 65_536;
/** Milliseconds between looks at a terminal into which nothing was typed yet. */
const INPUT_PAUSE = 30;

/** Bytes read from standard input, 0 at its end; undefined while there are none: a terminal may not block. */
function readSome(buffer: Buffer): number | undefined {
  try {
    return readSync(0, buffer);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'EOF') return 0;
    throw error;
  }
}

/** Nothing is cut or broken for a screen that is not there; tables still keep a bound. */
const PIPED_WIDTH = 240;

function terminal(): Terminal {
  const { stdout, env } = process;
  const noColor = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    width: stdout.isTTY ? Math.max(40, stdout.columns) : PIPED_WIDTH,
    color: stdout.isTTY && !noColor && env.TERM !== 'dumb',
    // Looked at only when something may be asked: opening stdin costs more than a millisecond.
    get interactive() {
      return process.stdin.isTTY && stdout.isTTY;
    },
    readInput,
  };
}

/** The login of the machine; containers without a passwd entry have only a number. */
function login(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? String(process.getuid?.() ?? 'user');
  }
}

const ignoreKeys = (): void => undefined;

/**
 * The editor has the terminal while it runs; Ctrl-C in it is meant for it, not for this process. The module is loaded
 * only here: no other command pays for it.
 */
async function runEditor(program: string, args: readonly string[]): Promise<EditorRun> {
  const { spawnSync } = await import('node:child_process');
  process.on('SIGINT', ignoreKeys);
  process.on('SIGQUIT', ignoreKeys);
  try {
    const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: false });
    return error === undefined ? { status: status ?? 1 } : { failed: error.message };
  } finally {
    process.off('SIGINT', ignoreKeys);
    process.off('SIGQUIT', ignoreKeys);
  }
}

function createContext(): Context {
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => Date.now(),
    zone,
    user: login(),
    host: hostname(),
    newId,
    shipped: { root: resolve(__dirname, '..', '..'), version: CRISIS_VERSION },
    terminal: terminal(),
    prompter: createPrompter(),
    runEditor,
  };
}

/** Runs the process with the commands of one bundle. */
export function enter(makers: readonly CommandMaker[]): void {
  ignoreClosedPipes();
  void main(createContext(), process.argv.slice(2), makers).then((exit) => {
    process.exitCode ??= exit;
    if (exit !== 0) process.exitCode = exit;
  });
}
