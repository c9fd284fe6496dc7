import { spawn, spawnSync } from 'node:child_process';
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
import { join } from 'node:path';
import { stringify } from 'yaml';

/** The program as it is shipped: what `npm run build` left. */
export const CRISIS = join(import.meta.dirname, '..', '..', 'bin', 'crisis.js');

/** How a run of the built program ended. */
export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
  /** The one JSON object on stdout. */
  readonly json: () => Record<string, unknown>;
}

/** What is different about one run. */
export interface Setting {
  readonly lang?: string;
  /** The zone of the machine. */
  readonly zone?: string;
  /** `CRISIS_NOW`. */
  readonly now?: string;
  /** `CRISIS_AS`. */
  readonly as?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** An environment that nothing of the developer's own reaches. */
export function environment({ lang, zone, now, as, env }: Setting = {}): Record<string, string> {
  const { PATH = '', SystemRoot = '' } = process.env;
  return {
    PATH,
    HOME: tmpdir(),
    LANG: lang ?? 'en_GB.UTF-8',
    TZ: zone ?? 'UTC',
    ...(SystemRoot !== '' && { SystemRoot }),
    ...(now !== undefined && { CRISIS_NOW: now }),
    ...(as !== undefined && { CRISIS_AS: as }),
    ...env,
  };
}

const LARGE = 64 * 1024 * 1024;

const ranOf = (exit: number | null, out: string, err: string): Ran => ({
  exit,
  out,
  err,
  json: () => JSON.parse(out) as Record<string, unknown>,
});

/** A directory of its own in which the built program runs. */
export interface Built {
  readonly directory: string;
  readonly home: string;
  readonly run: (argv: readonly string[], setting?: Setting) => Ran;
  /** The same without waiting, for several at once. */
  readonly running: (argv: readonly string[], setting?: Setting) => Promise<Ran>;
  /** A line for bash, in which `crisis` is the program. */
  readonly bash: (line: string, setting?: Setting) => Ran;
  /** The only incident's file. */
  readonly file: () => string;
  readonly records: () => readonly StoredLine[];
  readonly remove: () => void;
}

/** A line of an incident file, parsed. */
export interface StoredLine {
  readonly type: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** Makes a directory; with a config also the home that holds it. */
export function makeBuilt(config?: object): Built {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'crisis-run-')));
  const home = join(directory, '.crisis');
  if (config !== undefined) {
    mkdirSync(home, { mode: 0o700 });
    writeFileSync(join(home, 'config.yaml'), stringify(config));
  }
  const run = (command: string, argv: readonly string[], setting: Setting = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(command, argv, {
      cwd: directory,
      env: environment(setting),
      input: setting.input ?? '',
      encoding: 'utf8',
      maxBuffer: LARGE,
      timeout: 60_000,
    });
    return ranOf(status, stdout, stderr);
  };
  const running = (argv: readonly string[], setting: Setting = {}): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CRISIS, ...argv], { cwd: directory, env: environment(setting) });
      const said = { out: '', err: '' };
      child.stdin.end(setting.input ?? '');
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
      child.on('error', reject);
      child.on('close', (exit) => {
        resolve(ranOf(exit, said.out, said.err));
      });
    });
  const file = (): string => {
    const incidents = join(home, 'incidents');
    const [name, ...more] = readdirSync(incidents).filter((entry) => entry.endsWith('.jsonl'));
    if (name === undefined || more.length > 0) throw new Error('there is not exactly one incident');
    return join(incidents, name);
  };
  return {
    directory,
    home,
    run: (argv, setting) => run(process.execPath, [CRISIS, ...argv], setting),
    running,
    bash: (line, setting) =>
      run('bash', ['-c', `crisis() { '${process.execPath}' '${CRISIS}' "$@"; }; ${line}`], setting),
    file,
    records: () => recordsOf(file()),
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The lines of an incident file. */
export const recordsOf = (file: string): readonly StoredLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredLine);

/** The arguments that open an incident without a question. */
export const START = [
  'start',
  '--title',
  'A rat in the kitchen',
  '--playbook',
  'new-media',
  '--yes',
] as const;

/** A directory with one incident in it. */
export function makeIncident(config?: object, setting?: Setting): Built {
  const built = makeBuilt(config);
  const { exit, err } = built.run(START, setting);
  if (exit !== 0) throw new Error(err);
  return built;
}
