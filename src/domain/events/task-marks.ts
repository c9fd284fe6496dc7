import { entryOf } from '../map-entry.ts';
import { type Recorded, fromIso } from '../envelope.ts';
import type { Incident, TaskMark, TaskRecord } from '../incident.ts';

/** The mark that an event leaves on a task. */
export function markOf(
  event: Recorded<string, { readonly note?: string; readonly evidence?: string; readonly reason?: string }>,
): TaskMark {
  const { note, evidence, reason } = event.data;
  return {
    event: event.id,
    at: fromIso(event.at),
    by: event.by,
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence }),
    ...(reason !== undefined && { reason }),
  };
}

/** The incident with one task's record changed. */
export function withTask(
  incident: Incident,
  task: string,
  change: (record: TaskRecord) => TaskRecord,
): Incident {
  const record = entryOf(incident.tasks, task) ?? { done: [] };
  return { ...incident, tasks: { ...incident.tasks, [task]: change(record) } };
}
