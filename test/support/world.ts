import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context, EditorRun } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';
import type { CommandMaker } from '../../src/cli/program.ts';
import { type Scripted, scriptedPrompter } from './scripted-prompter.ts';
import { zoneNamed } from './zones.ts';

const COMMANDS = resolve('src/cli/commands');

const isMaker = (value: unknown): value is CommandMaker => typeof value === 'function';

/** Every top-level command, found as the build finds them. */
async function allMakers(): Promise<readonly CommandMaker[]> {
  const files = readdirSync(COMMANDS).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(join(COMMANDS, name)) as Promise<object>));
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
      name.endsWith('Command') && isMaker(value) ? [value] : [],
    ),
  );
}

const makers = await allMakers();

/** What one command left behind. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The one JSON object on stdout. */
  readonly json: () => Record<string, unknown>;
}

/** One line of an incident file, as a reader without the program would see it. */
export interface FiledRecord {
  readonly type: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly written?: string;
  readonly key: string;
  readonly by: Readonly<Record<string, string>>;
  readonly tlp: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly override?: { readonly codes: readonly string[]; readonly reason: string };
  readonly prev: readonly string[];
  readonly id: string;
}

/** A person at a keyboard in a directory of their own, at a time of our choosing. */
export interface World {
  readonly directory: string;
  /** Writes a file into the directory. */
  readonly write: (path: string, text: string) => void;
  /** Every record of the incident files, oldest incident first. */
  readonly records: () => readonly FiledRecord[];
  /** Sets the machine's clock; it stands still between commands. */
  readonly at: (iso: string) => void;
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  /** The same in a terminal, with answers to the questions that will be asked. */
  readonly answering: (script: readonly Scripted[], ...argv: readonly string[]) => Promise<Ran>;
}

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly zone?: string;
  readonly now?: string;
  readonly input?: string;
  readonly width?: number;
  /** How many ids were made before, so that they differ from those of another world. */
  readonly made?: number;
  /** What the person does in the editor that the command line names; without one none can be run. */
  readonly editor?: (argv: readonly string[]) => EditorRun | Promise<EditorRun>;
  /** Another world's directory, to share its files. */
  readonly directory?: string;
}

function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'crisis-')));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

const readIfThere = (path: string): readonly string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

function recordsIn(directory: string): readonly FiledRecord[] {
  const incidents = join(directory, '.crisis', 'incidents');
  return readIfThere(incidents)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(incidents, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as FiledRecord);
}

/** Makes a world; its directory goes when the test is over. */
export function makeWorld(setting: Setting = {}): World {
  const directory = setting.directory ?? temporaryDirectory();
  let now = Date.parse(setting.now ?? '2026-11-20T14:40:00+08:00');
  let made = setting.made ?? 0;
  const contextFor = (
    out: string[],
    err: string[],
    interactive: boolean,
  ): Omit<Context, 'prompter' | 'runEditor'> => ({
    cwd: directory,
    env: { LANG: 'en_GB.UTF-8', ...setting.env },
    now: () => now,
    zone: (name) => zoneNamed(name ?? setting.zone ?? 'Asia/Shanghai'),
    user: setting.user ?? 'tester',
    host: 'testhost',
    newId: (length) =>
      (made++)
        .toString(32)
        .padStart(length, '0')
        .slice(-length)
        .replace(/[ilou]/g, 'z'),
    shipped: { root: resolve('.'), version: '0.0.0-test' },
    terminal: {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      width: setting.width ?? 80,
      color: false,
      interactive,
      readInput: () => setting.input ?? '',
    },
  });
  const ran = async (script: readonly Scripted[] | undefined, argv: readonly string[]): Promise<Ran> => {
    const out: string[] = [];
    const err: string[] = [];
    const prompter = scriptedPrompter(script ?? []);
    const runEditor: Context['runEditor'] = (program, args) =>
      Promise.resolve(setting.editor?.([program, ...args]) ?? { failed: `spawn ${program} ENOENT` });
    const context = { ...contextFor(out, err, script !== undefined), prompter, runEditor };
    const exit = await main(context, argv, makers);
    prompter.assertUsed();
    const text = out.join('');
    return { exit, out: text, err: err.join(''), json: () => JSON.parse(text) as Record<string, unknown> };
  };
  return {
    directory,
    write: (path, text) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    },
    records: () => recordsIn(directory),
    at: (iso) => {
      now = Date.parse(iso);
    },
    run: (...argv) => ran(undefined, argv),
    answering: (script, ...argv) => ran(script, argv),
  };
}
