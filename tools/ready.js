/** Makes a checkout ready: installs what the lockfile names when that has not been done since it changed, then builds. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** npm writes this list at the end of each install. */
const installedAt = changedAt('node_modules/.package-lock.json');
const lockedAt = changedAt('package-lock.json');

if (installedAt === undefined || (lockedAt !== undefined && installedAt < lockedAt)) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  if (npm === undefined) run('npm', args, { shell: process.platform === 'win32' });
  else run(process.execPath, [npm, ...args]);
}
run(process.execPath, [join('tools', 'build.js')]);
