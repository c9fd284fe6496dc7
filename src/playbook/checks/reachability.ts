import type { Playbook } from '../../domain/playbook.ts';
import { evaluateCondition } from '../condition-evaluation.ts';
import type { Finding } from '../../domain/finding.ts';
import { anchorTasks } from './circles.ts';
import { type Check, type PlannedTask, rankOf, tasksIn } from './plan.ts';

const NOTHING = { answers: {}, metric: {}, baseline: {} };

const isNeverAsked = ({ task }: PlannedTask): boolean =>
  task.when?.reads.length === 0 && evaluateCondition(task.when, NOTHING) === false;

/** Whether all tiers at which a task has a deadline are milder than those at which its role is there. */
function isRoleNeverThere({ task }: PlannedTask, playbook: Playbook): boolean {
  const from = playbook.roles[task.role]?.from;
  if (from === undefined || task.due === undefined || !('byTier' in task.due)) return false;
  return Object.keys(task.due.byTier).every((tier) => rankOf(playbook, tier) < rankOf(playbook, from));
}

function reasonFor(planned: PlannedTask, playbook: Playbook, dead: ReadonlySet<string>): string | undefined {
  if (isNeverAsked(planned)) return 'never-holds';
  if (isRoleNeverThere(planned, playbook)) return 'role-never-there';
  const anchors = anchorTasks(planned.task.due);
  return anchors.length > 0 && anchors.every((id) => dead.has(id)) ? 'counts-from-unreachable' : undefined;
}

const KEYS: Readonly<Record<string, string>> = { 'never-holds': 'when', 'role-never-there': 'role' };

/** Tasks that nobody will ever be asked to do. */
export const checkReachability: Check = ({ playbook }) => {
  const dead = new Set<string>();
  const findings: Finding[] = [];
  const tasks = tasksIn(playbook);
  for (let before = -1; before < dead.size;) {
    before = dead.size;
    for (const planned of tasks) {
      const code = dead.has(planned.id) ? undefined : reasonFor(planned, playbook, dead);
      if (code === undefined) continue;
      dead.add(planned.id);
      const path = [...planned.path, KEYS[code] ?? 'due'];
      findings.push({
        rule: 'task-unreachable',
        path,
        values: { code, found: planned.id, role: planned.task.role },
      });
    }
  }
  return findings;
};
