import type { CommandOf } from '../command.ts';
import { unmetRequirements } from '../completions.ts';
import { entryOf } from '../map-entry.ts';
import type { IncidentEvent } from '../events/table.ts';
import { currentTier, type Incident } from '../incident.ts';
import { finishedAt, isBehind, plannedTask } from '../planned-tasks.ts';
import { Refusal } from '../refusal.ts';
import { allow, type Breach } from './rules.ts';

type Marking = CommandOf<'StartTask' | 'DoTask' | 'SkipTask' | 'BlockTask' | 'AssignTask'>;

const isKnown = (incident: Incident, id: string): boolean =>
  plannedTask(incident.playbook, id) !== undefined || Object.hasOwn(incident.addedTasks, id);

/** @throws Refusal for a task that neither the playbook nor the incident has. */
function assertKnown(incident: Incident, id: string): void {
  if (!isKnown(incident, id)) {
    throw new Refusal('task-unknown', { given: id });
  }
}

const isRepeating = (incident: Incident, id: string): boolean =>
  plannedTask(incident.playbook, id)?.repeats !== undefined;

/** @throws Refusal when the task is finished or skipped already. */
function assertOpen(incident: Incident, id: string): void {
  if (entryOf(incident.tasks, id)?.skipped !== undefined) throw new Refusal('task-skipped', { task: id });
  if (!isRepeating(incident, id) && finishedAt(incident, id) !== undefined) {
    throw new Refusal('task-done', { task: id });
  }
}

function unfinishedBefore(incident: Incident, id: string): Breach | undefined {
  const decision = currentTier(incident);
  const asked = { incident, tier: decision?.tier, conditions: decision?.conditions ?? {} };
  const before = (plannedTask(incident.playbook, id)?.after ?? []).filter((task) => !isBehind(task, asked));
  return before.length === 0 ? undefined : { code: 'task-before-open', values: { task: id, before } };
}

function missingRequirement(incident: Incident, command: CommandOf<'DoTask'>): Breach | undefined {
  const task = plannedTask(incident.playbook, command.task);
  if (task === undefined) return undefined;
  const missing = unmetRequirements(task, incident).filter(
    (requirement) => requirement !== 'evidence' || command.evidence === undefined,
  );
  return missing.length === 0
    ? undefined
    : { code: 'task-requires', values: { task: command.task, missing } };
}

/** @throws Refusal for a role or phase that the playbook does not have, or an id in use. */
export function addTask(command: CommandOf<'AddTask'>, incident: Incident): readonly IncidentEvent[] {
  const { task, title, role, due, phase, at, tlp } = command;
  const { roles, phases } = incident.playbook;
  if (isKnown(incident, task)) throw new Refusal('task-exists', { task });
  if (!Object.hasOwn(roles, role)) throw new Refusal('role-unknown', { role, roles: Object.keys(roles) });
  if (phase !== undefined && !Object.hasOwn(phases, phase)) {
    throw new Refusal('phase-unknown', { phase, phases: Object.keys(phases) });
  }
  const data = {
    task,
    title,
    role,
    ...(due !== undefined && { due }),
    ...(phase !== undefined && { phase }),
  };
  return [{ type: 'TaskAdded', data, at, tlp: tlp ?? 'AMBER' }];
}

/** Marks a task started, done, skipped, blocked, or given to somebody. @throws Refusal as its rules say. */
export function markTask(command: Marking, incident: Incident): readonly IncidentEvent[] {
  const { task, at } = command;
  assertKnown(incident, task);
  assertOpen(incident, task);
  const envelope = { at, tlp: command.tlp ?? 'AMBER' } as const;
  switch (command.kind) {
    case 'StartTask':
      return [{ type: 'TaskStarted', data: { task, ...noteOf(command) }, ...envelope }];
    case 'SkipTask':
      return [{ type: 'TaskSkipped', data: { task, reason: command.reason }, ...envelope }];
    case 'BlockTask':
      return [{ type: 'TaskBlocked', data: { task, reason: command.reason }, ...envelope }];
    case 'AssignTask':
      return [{ type: 'TaskAssigned', data: { task, person: command.person }, ...envelope }];
    case 'DoTask': {
      const breaches = [unfinishedBefore(incident, task), missingRequirement(incident, command)];
      const evidence = command.evidence === undefined ? {} : { evidence: command.evidence };
      const data = { task, ...noteOf(command), ...evidence };
      return [{ type: 'TaskDone', data, ...envelope, ...allow(command, breaches) }];
    }
  }
}

const noteOf = ({ note }: { readonly note?: string }): { note?: string } =>
  note === undefined ? {} : { note };
