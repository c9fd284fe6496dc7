import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../domain/refusal.ts';
import { unwritable } from './disk-failure.ts';
import { writeExclusively } from './new-file.ts';

const NAME = '.crisis';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether a directory is the current user's own; elsewhere than on POSIX every directory counts as one's own. */
function isOwn(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
  const { uid } = userInfo();
  return info?.isDirectory() === true && (uid < 0 || info.uid === uid);
}

/** The nearest `.crisis` directory upward from a directory that belongs to the current user. */
export function findHomeUpward(from: string): string | undefined {
  for (let directory = resolve(from); ; directory = dirname(directory)) {
    const home = join(directory, NAME);
    if (isOwn(home)) return home;
    if (dirname(directory) === directory) return undefined;
  }
}

/** The home that a flag or variable names, made absolute; it need not exist. */
export const namedHome = (cwd: string, name: string): string => resolve(cwd, name);

/** Where `start` and `init` make a home when there is none. */
export const newHomePath = (cwd: string): string => join(cwd, NAME);

export const homeExists = (home: string): boolean => existsSync(home);

/** Creates a home with a commented config. @throws Failure when the directory cannot be written. */
export function createHome(home: string, config: string): void {
  try {
    for (const part of ['incidents', 'playbooks', 'templates', 'registers', 'cache', 'tmp']) {
      mkdirSync(join(home, part), { recursive: true, mode: 0o700 });
    }
    const file = join(home, 'config.yaml');
    if (!existsSync(file)) writeExclusively(file, Buffer.from(config, 'utf8'), true);
  } catch (error) {
    throw new Failure('home-unwritable', { path: home, reason: reasonOf(error) });
  }
}

/** The path of an incident's file. The id must have been matched before. */
export const incidentPath = (home: string, id: string): string => join(home, 'incidents', `${id}.jsonl`);

const INCIDENT_FILE = /^(\d{4}-\d\d-\d\d-[0-9a-hjkmnp-tv-z]{4})\.jsonl$/;

/** Ids of the incidents in a home, oldest first: the order that handles (#1, #2) count in. */
export function incidentIds(home: string): readonly string[] {
  const directory = join(home, 'incidents');
  const names = existsSync(directory) ? readdirSync(directory) : [];
  return names.flatMap((name) => INCIDENT_FILE.exec(name)?.[1] ?? []).sort();
}

const currentPath = (home: string, login: string): string =>
  join(home, `current-${login.replace(/[^A-Za-z0-9_.-]/g, '_')}`);

/** The incident that this login works on, as `start` and `use` noted it. */
export function currentIncident(home: string, login: string): string | undefined {
  const path = currentPath(home, login);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readFileSync(path, 'utf8').trim();
}

/** Notes which incident this login works on. @throws Failure when it cannot be written. */
export const noteCurrentIncident = (home: string, login: string, id: string): void => {
  replaceFile(currentPath(home, login), `${id}\n`);
};

/** Keeps a disposable file in the home's cache. */
export function keepInCache(home: string, name: string, text: string): void {
  mkdirSync(join(home, 'cache'), { recursive: true, mode: 0o700 });
  replaceFile(join(home, 'cache', name), text);
}

/** Puts a whole file in place of another at once; a reader sees the old or the new one. */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    rmSync(temporary, { force: true });
    writeExclusively(temporary, Buffer.from(text, 'utf8'), false);
    renameSync(temporary, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}
