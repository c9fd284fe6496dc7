import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** How a process ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly printed: string;
}

/** Bundles the writer that child processes run; answers the script's path. */
export function buildWriter(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'crisis-writer-')), 'writer.cjs');
  const entry = join(import.meta.dirname, 'store-writer.ts');
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

/** Waits for the end of a process whose stdout is piped; `heard` is called as it prints. */
export function ended(child: ChildProcess, heard: () => void = () => undefined): Promise<Ended> {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    heard();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, printed });
    });
  });
}

/** Starts the writer with arguments. */
export const startWriter = (script: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

/** Runs the writer to its end. */
export const runWriter = (script: string, ...args: readonly string[]): Promise<Ended> =>
  ended(startWriter(script, ...args));
