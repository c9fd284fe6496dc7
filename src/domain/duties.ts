import { entryOf } from './map-entry.ts';
import { roundsByEvents } from './completions.ts';
import { deskDuties } from './desk-duties.ts';
import type { Instant } from './envelope.ts';
import { type Conditions, currentTier, holderAt, type Incident, type TaskRecord } from './incident.ts';
import { type Anchors, cadenceOf, nextRound, resolveMoment, startNameOf } from './moments.ts';
import { type PhaseSpan, phaseSpans } from './phases.ts';
import { type Asked, finishedAt, isAskedFor, isBehind } from './planned-tasks.ts';
import type { Task } from './playbook.ts';

export type DutyStatus =
  | 'open'
  | 'started'
  | 'blocked'
  | 'done'
  | 'skipped'
  /** Its deadline's start has not happened yet. */
  | 'pending'
  /** A task before it is not finished. */
  | 'waiting'
  /** Not asked for here: its condition does not hold, its role is not activated, or the tier sets it no deadline. */
  | 'idle';

/**
 * Where a duty comes from: a task of the playbook or an added one, a provisional tier, a decision to be looked at
 * again, a yes that is awaited (`s7k2.legal`), a promise of a text (`promise.s7k2`), a query, a concern.
 */
export type DutyKind =
  'task' | 'added' | 'reclassify' | 'decision-review' | 'sign-off' | 'promise' | 'incoming' | 'concern';

/** Something somebody owes by some time. Titles of the playbook's own tasks stand there. */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly phase: string | undefined;
  readonly role: string;
  readonly person: string | undefined;
  readonly status: DutyStatus;
  readonly due: Instant | undefined;
  /** What the deadline counts from: `aware`, `phase`, `task.verify`. */
  readonly start: string | undefined;
  readonly doneAt: Instant | undefined;
  /** Rounds done so far, for a duty that repeats. */
  readonly rounds: number | undefined;
}

interface View extends Asked {
  readonly anchors: (phase: PhaseSpan | undefined) => Anchors;
}

function statusOf(
  task: Task,
  id: string,
  doneAt: Instant | undefined,
  due: Instant | undefined,
  view: View,
): DutyStatus {
  const record: Partial<TaskRecord> = entryOf(view.incident.tasks, id) ?? {};
  if (doneAt !== undefined) return 'done';
  if (record.skipped !== undefined) return 'skipped';
  if (!isAskedFor(task, id, view)) return 'idle';
  if (record.blocked !== undefined) return 'blocked';
  if (record.started !== undefined) return 'started';
  if (task.due !== undefined && due === undefined) return 'pending';
  return (task.after ?? []).every((before) => isBehind(before, view)) ? 'open' : 'waiting';
}

/** From when on events do rounds of a task: one that counts from its phase has none before that begins. */
const roundsSince = ({ due }: Task, { start = Infinity }: PhaseSpan, tier: string | undefined): Instant =>
  due !== undefined && startNameOf(due, tier) === 'phase' ? start : -Infinity;

function taskDuty(id: string, task: Task, phase: PhaseSpan, view: View): Duty {
  const { incident, tier } = view;
  const first = task.due && resolveMoment(task.due, incident.playbook, tier, view.anchors(phase));
  const ticked = (entryOf(incident.tasks, id)?.done ?? []).map(({ at }) => at);
  const rounds = [...ticked, ...roundsByEvents(task, incident, roundsSince(task, phase, tier))].sort(
    (a, b) => a - b,
  );
  const cadence = cadenceOf(task, incident.playbook, tier);
  const due = cadence && first !== undefined ? nextRound(cadence, first, rounds) : first;
  const isOver = phase.end !== undefined && due !== undefined && due > phase.end;
  const doneAt = cadence ? (isOver ? rounds.at(-1) : undefined) : finishedAt(incident, id);
  return {
    id,
    kind: 'task',
    phase: phase.id,
    role: task.role,
    person:
      entryOf(incident.tasks, id)?.person ??
      (doneAt === undefined ? incident.roles[task.role]?.person : holderAt(incident, task.role, doneAt)),
    status: statusOf(task, id, doneAt, due, view),
    due,
    start: task.due && startNameOf(task.due, tier),
    doneAt,
    rounds: cadence ? rounds.length : undefined,
  };
}

function addedDuty(id: string, { incident }: View): Duty | undefined {
  const added = incident.addedTasks[id];
  if (added === undefined) return undefined;
  const record = entryOf(incident.tasks, id);
  const doneAt = record?.done.at(-1)?.at;
  const marked = record?.blocked ? 'blocked' : record?.started ? 'started' : 'open';
  return {
    id,
    kind: 'added',
    phase: added.phase,
    role: added.role,
    person: record?.person ?? incident.roles[added.role]?.person,
    status: doneAt !== undefined ? 'done' : record?.skipped ? 'skipped' : marked,
    due: added.due,
    start: undefined,
    doneAt,
    rounds: undefined,
  };
}

const RECLASSIFY_WITHIN = 3_600_000;

/** A provisional tier is looked at again within the hour, by the lead; each time anew after one was settled. */
function reclassifyDuty({ incident }: View, lead: string): Duty | undefined {
  const decisions = incident.tierDecisions;
  const last = decisions.findLastIndex(({ provisional }) => provisional);
  if (last < 0) return undefined;
  const settledBefore = decisions.slice(0, last).findLastIndex(({ provisional }) => !provisional);
  const firstProvisional = decisions[settledBefore + 1];
  const settled = decisions[last + 1];
  return {
    id: 'reclassify',
    kind: 'reclassify',
    phase: undefined,
    role: lead,
    person: incident.roles[lead]?.person,
    status: settled === undefined ? 'open' : 'done',
    due: firstProvisional && firstProvisional.at + RECLASSIFY_WITHIN,
    start: 'classified',
    doneAt: settled?.at,
    rounds: undefined,
  };
}

/** Everything that is owed in an incident: in the order of the playbook, what was added, what the desk owes. */
export function dutiesOf(
  incident: Incident,
  lead: string,
  conditions: Conditions,
  now: Instant,
): readonly Duty[] {
  const spans = phaseSpans(incident, conditions, now);
  const completedAt = (task: string): Instant | undefined => finishedAt(incident, task);
  const view: View = {
    incident,
    tier: currentTier(incident)?.tier,
    conditions,
    anchors: (phase) => ({ times: incident.times, phaseStart: phase?.start, completedAt }),
  };
  const planned = spans.flatMap((span) =>
    Object.entries(incident.playbook.phases[span.id]?.tasks ?? {}).map(([id, task]) =>
      taskDuty(id, task, span, view),
    ),
  );
  const added = Object.keys(incident.addedTasks).flatMap((id) => addedDuty(id, view) ?? []);
  const review = reclassifyDuty(view, lead);
  return [...planned, ...added, ...(review ? [review] : []), ...deskDuties(incident)];
}
