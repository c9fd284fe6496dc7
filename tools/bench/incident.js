import { spawnSync } from 'node:child_process';

/** What happens in a real incident, again and again: mostly entries, some facts, some people. */
const DUTIES = [
  (n) => ['fact', 'add', `claim-${n}`, `第 ${n} 条待核实的说法`, '--source', '热线'],
  (n) => ['fact', 'confirm', `claim-${n - 1}`, '--by-source', '当班经理'],
  (n) => ['log', `第 ${n} 条：热线来电增多`, '--kind', 'observation'],
  (n) => ['log', `第 ${n} 条：对外口径不变`, '--kind', 'decision'],
  (n) => ['log', `第 ${n} 条：已致电门店`, '--kind', 'action'],
];

/** Opens an incident through the built program and records into it, one command at a time. */
export function recordMany(crisis, { env, cwd, events }) {
  const answer = (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [crisis, ...args, '--json'], {
      env,
      cwd,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`exit ${status}: crisis ${args.join(' ')}\n${stdout}${stderr}`);
    return JSON.parse(stdout);
  };
  answer(['start', '--playbook', 'new-media', '--title', '热搜投诉', '--source', '热线', '--yes']);
  let recorded = answer(['verify']).events;
  for (let n = 0; recorded < events; n += 1) {
    const made = answer(DUTIES[n % DUTIES.length](n));
    recorded += made.recorded.length;
  }
}
