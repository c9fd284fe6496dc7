import { metByEvents } from './completions.ts';
import { entryOf } from './map-entry.ts';
import type { Instant } from './envelope.ts';
import type { Conditions, Incident } from './incident.ts';
import { setsMoment } from './moments.ts';
import type { Playbook, Task } from './playbook.ts';

/** What decides whether a task is asked for: the tier in force, and the conditions as they stand. */
export interface Asked {
  readonly incident: Incident;
  readonly tier: string | undefined;
  readonly conditions: Conditions;
}

/** The playbook's own task of an id, in whatever phase it stands. */
export const plannedTask = ({ phases }: Playbook, id: string): Task | undefined =>
  Object.values(phases).find(({ tasks }) => Object.hasOwn(tasks, id))?.tasks[id];

/** When a task was finished: ticked off, or met by events; a repeating one when its first round was. */
export function finishedAt(incident: Incident, id: string): Instant | undefined {
  const ticked = entryOf(incident.tasks, id)?.done[0]?.at;
  const task = plannedTask(incident.playbook, id);
  return ticked ?? (task === undefined ? undefined : metByEvents(task, incident));
}

/** Whether a task is owed here: its condition holds, and the tier has its role activated and sets its deadline. */
export function isAskedFor(task: Task, id: string, { incident, tier, conditions }: Asked): boolean {
  if (task.when !== undefined && conditions[`task.${id}`] !== true) return false;
  if (tier === undefined) return true;
  if (task.due !== undefined && !setsMoment(task.due, incident.playbook, tier)) return false;
  const from = incident.playbook.roles[task.role]?.from;
  const tiers = Object.keys(incident.playbook.tiers);
  return from === undefined || tiers.indexOf(tier) >= tiers.indexOf(from);
}

/** Whether a task no longer holds others up: finished, skipped, or not asked for here. */
export function isBehind(id: string, asked: Asked): boolean {
  const { incident } = asked;
  const task = plannedTask(incident.playbook, id);
  const isSettled =
    finishedAt(incident, id) !== undefined || entryOf(incident.tasks, id)?.skipped !== undefined;
  return isSettled || task === undefined || !isAskedFor(task, id, asked);
}
