import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function isSame(path, text) {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Writes [name, text] pairs into a folder; a program that is running out of it never meets half a file. */
export function writeFiles(folder, files) {
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (isSame(path, text)) continue;
    mkdirSync(dirname(path), { recursive: true });
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  }
}

/** Removes what a folder holds beside these files, such as the bundle of a command that was renamed. */
export function removeOthers(folder, names) {
  const kept = new Set(names.map((name) => join(folder, name)));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path)) rmSync(path, { force: true });
  }
}
