import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Seconds and megabytes that solving a tree may take at most, reading it and starting included. */
export const FAULT_TREE_GOALS = { seconds: 10, megabytes: 1000 };

/** Notes, when a process ends, the most memory it held, in kilobytes. */
const NOTE_MEMORY = `process.on('exit', () =>
  require('node:fs').writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));\n`;

/**
 * Solves each file by `crisis assess fta FILE --json` in a process of its own: seconds, megabytes at the most, and what
 * it found. `folder` is for notes, `crisis` the path of the program.
 */
export function benchFaultTrees(files, { crisis, folder, env = process.env }) {
  const note = join(folder, 'note-memory.cjs');
  const memory = join(folder, 'memory');
  const output = join(folder, 'solution');
  writeFileSync(note, NOTE_MEMORY);
  return files.map((file) => {
    const out = openSync(output, 'w');
    const from = process.hrtime.bigint();
    const { status } = spawnSync(
      process.execPath,
      ['--require', note, crisis, 'assess', 'fta', file, '--json'],
      {
        env: { ...env, BENCH_MEMORY: memory },
        stdio: ['ignore', out, 'inherit'],
      },
    );
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    closeSync(out);
    if (status !== 0) throw new Error(`exit ${status}: assess fta ${file}`);
    const found = JSON.parse(readFileSync(output, 'utf8'));
    const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
    return {
      tree: basename(file).replace(/\.\w+$/, ''),
      seconds,
      megabytes,
      probability: found.probability,
      minimalCutSets: found.minimalCutSets,
      beyondReach: found.beyondReach ?? [],
      isInTime: seconds <= FAULT_TREE_GOALS.seconds && megabytes <= FAULT_TREE_GOALS.megabytes,
    };
  });
}
