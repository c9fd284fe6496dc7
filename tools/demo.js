// Replays a real case through the built commands, in a temporary directory, and leaves its report.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { argumentsOf, readCase } from './case-file.js';

const crisis = join(import.meta.dirname, '..', 'bin', 'crisis.js');
const language = /^zh/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'zh-CN' : 'en';
const story = readCase('case-a');
const directory = mkdtempSync(join(tmpdir(), 'crisis-demo-'));
const home = join(directory, '.crisis');
mkdirSync(home, { mode: 0o700 });
writeFileSync(join(home, 'config.yaml'), stringify(story.config));

/**
 * @param {string[]} args
 * @param {{ at: string, as: string }} moment
 */
function run(args, { at, as }) {
  const env = { ...process.env, CRISIS_NOW: at, CRISIS_LANG: language, CRISIS_AS: as, CRISIS_HOME: home };
  return spawnSync(process.execPath, [crisis, ...args], { cwd: directory, env, encoding: 'utf8' });
}

/** @param {string} argument */
const quoted = (argument) => (/^[\w{}=.,:/#-]+$/.test(argument) ? argument : `"${argument}"`);

/**
 * @param {import('./case-file.js').Step} step
 * @param {Map<string, string>} kept
 */
function play(step, kept) {
  const args = argumentsOf(step, kept);
  console.log(`\n${step.at.slice(0, 16).replace('T', ' ')}  ${step.as}  ${step.why?.[language] ?? ''}`);
  console.log(`$ crisis ${args.map(quoted).join(' ')}`);
  const { status, stdout, stderr } = run(args, step);
  process.stdout.write(stdout + stderr);
  if (status !== (step.fails ?? 0))
    throw new Error(`exit ${String(status)}, expected ${String(step.fails ?? 0)}`);
  if (step.keep !== undefined) kept.set(step.keep, newestStatement(step));
}

/** @param {{ at: string, as: string }} moment */
function newestStatement(moment) {
  const { statements } = JSON.parse(run(['statement', 'list', '--json'], moment).stdout);
  return statements.at(-1).id;
}

console.log(`${story.title}\n${story.note}`);
const kept = new Map();
for (const step of story.steps) play(step, kept);

const last = story.steps.at(-1) ?? { at: '', as: '' };
const report = join(directory, 'report.md');
const written = run(['report', '--out', report], last);
process.stdout.write(`\n${written.stdout}${written.stderr}`);
process.stdout.write(run(['verify'], last).stdout);
if (written.status !== 0) process.exitCode = 1;
console.log(`\n${report}`);
