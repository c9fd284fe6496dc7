/**
 * Start-up measured as people feel it: each command against an empty Node process, in alternating pairs, output to a
 * file. Prints medians with their range and fails when a median ratio is over its goal.
 * `npm run bench -- --pairs 31 --events 500`
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchFaultTrees, FAULT_TREE_GOALS } from './bench/fault-trees.js';
import { recordMany } from './bench/incident.js';

const ROOT = join(import.meta.dirname, '..');
const CRISIS = join(ROOT, 'bin', 'crisis.js');

/** Median of the paired ratios to an empty process, at most. `short`: on an incident just opened. */
const GOALS = [
  { args: ['--version'], goal: 1.12 },
  { args: ['log', '热线来电增多'], goal: 1.5, short: true },
  { args: ['status'], goal: 1.65 },
  { args: ['playbook', 'check', 'new-media'], goal: 3.5 },
];

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '15' }, events: { type: 'string', default: '500' } },
});
const pairs = Number(values.pairs);
const events = Number(values.events);

const folder = mkdtempSync(join(tmpdir(), 'crisis-bench-'));
const home = join(folder, '.crisis');
const empty = join(folder, 'empty.cjs');
const output = join(folder, 'output');
const env = { ...process.env, CRISIS_HOME: home, CRISIS_NOW: '', NO_COLOR: '1', LANG: 'zh_CN.UTF-8' };

const shortEnv = { ...env, CRISIS_HOME: join(folder, 'short', '.crisis') };

function run(file, args, within = env) {
  const out = openSync(output, 'w');
  const from = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [file, ...args], {
    env: within,
    cwd: folder,
    stdio: ['ignore', out, out],
  });
  const took = Number(process.hrtime.bigint() - from) / 1e6;
  closeSync(out);
  if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}\n${readFileSync(output, 'utf8')}`);
  return took;
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => {
  const all = sorted(numbers);
  return (all[Math.floor((all.length - 1) / 2)] + all[Math.ceil((all.length - 1) / 2)]) / 2;
};

/** Which of the two goes first alternates, so that neither always inherits the other's warm machine. */
function pair(args, turn, within) {
  const steps = [() => run(empty, []), () => run(CRISIS, args, within)];
  if (turn % 2 === 0) {
    const base = steps[0]();
    return { base, took: steps[1]() };
  }
  const took = steps[1]();
  return { base: steps[0](), took };
}

function measure({ args, goal, short = false }) {
  const within = short ? shortEnv : env;
  for (let turn = 0; turn < 3; turn += 1) pair(args, turn, within);
  const measured = Array.from({ length: pairs }, (_, turn) => pair(args, turn, within));
  const ratios = sorted(measured.map(({ base, took }) => took / base));
  return {
    command: `crisis ${args.join(' ')}${short ? '' : args[0] === 'status' || args[0] === 'next' ? ` (${events} events)` : ''}`,
    empty: median(measured.map(({ base }) => base)),
    took: median(measured.map(({ took }) => took)),
    ratio: median(ratios),
    least: ratios[0],
    most: ratios.at(-1),
    goal,
  };
}

const cells = ({ command, empty: base, took, ratio, least, most, goal }) => [
  command.padEnd(34),
  `${base.toFixed(1)} ms`.padStart(9),
  `${took.toFixed(1)} ms`.padStart(9),
  `${ratio.toFixed(2)}x`.padStart(7),
  `${least.toFixed(2)}–${most.toFixed(2)}`.padStart(11),
  `${goal.toFixed(2)}x`.padStart(7),
  ratio <= goal ? 'kept' : 'over',
];

const TREES = join(ROOT, 'test', 'fixtures', 'fault-trees');
const treeFiles = readdirSync(TREES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join(TREES, name));

const treeCells = ({ tree, seconds, megabytes, minimalCutSets, probability, beyondReach }) => [
  tree.padEnd(14),
  `${seconds.toFixed(2)} s`.padStart(7),
  `${megabytes.toFixed(0)} MB`.padStart(7),
  `${minimalCutSets} cut sets`.padStart(22),
  String(probability).padStart(24),
  beyondReach.length === 0 ? 'whole' : `beyond reach: ${beyondReach.join(', ')}`,
];

try {
  writeFileSync(empty, '');
  appendFileSync(output, '');
  process.stderr.write(`an incident of ${events} events …\n`);
  recordMany(CRISIS, { env, cwd: folder, events });
  recordMany(CRISIS, { env: shortEnv, cwd: folder, events: 0 });
  process.stdout.write(`${pairs} pairs each, medians; Node ${process.version}, ${process.platform}\n`);
  process.stdout.write(
    `${'command'.padEnd(34)} ${'empty'.padStart(9)} ${'took'.padStart(9)} ${'ratio'.padStart(7)} ${'range'.padStart(11)} ${'goal'.padStart(7)}\n`,
  );
  for (const row of GOALS) {
    const measured = measure(row);
    process.stdout.write(`${cells(measured).join(' ')}\n`);
    if (measured.ratio > measured.goal) process.exitCode = 1;
  }
  const trees = benchFaultTrees(treeFiles, { crisis: CRISIS, folder, env });
  const { seconds, megabytes } = FAULT_TREE_GOALS;
  process.stdout.write(
    `\nfault trees, each in a process of its own; goals ${seconds} s and ${megabytes} MB\n`,
  );
  for (const row of trees) process.stdout.write(`${treeCells(row).join(' ')}\n`);
  if (trees.some(({ isInTime, beyondReach }) => !isInTime || beyondReach.length > 0)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
