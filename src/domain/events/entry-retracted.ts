import type { Fact, Incident, TaskRecord } from '../incident.ts';
import { object, text } from '../schema.ts';
import { event } from './event.ts';

/** Takes back the marks that an event left on a task. */
function withoutMark(record: TaskRecord, event: string): TaskRecord {
  const { started, blocked, skipped, ...rest } = record;
  return {
    ...rest,
    ...(started !== undefined && started.event !== event && { started }),
    ...(blocked !== undefined && blocked.event !== event && { blocked }),
    ...(skipped !== undefined && skipped.event !== event && { skipped }),
    done: record.done.filter((mark) => mark.event !== event),
  };
}

function withoutFactEvent(fact: Fact, event: string): Fact {
  if (fact.addedEvent === event) return { ...fact, retracted: true };
  if (fact.confirmedEvent !== event) return fact;
  const { confirmedBy: _, confirmedSource: __, confirmedAt: ___, confirmedEvent: ____, ...open } = fact;
  return { ...open, status: fact.status === 'confirmed' ? 'unverified' : fact.status };
}

const changed = <T>(map: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(value)]));

/** An entry, a mark on a task, or a fact was recorded by mistake: it stays in the file, struck out. */
export const entryRetracted = event({
  schema: object({ event: text, reason: text }),
  evolve: (incident, { data }): Incident => ({
    ...incident,
    retracted: [...incident.retracted, data.event],
    tasks: changed(incident.tasks, (record) => withoutMark(record, data.event)),
    facts: changed(incident.facts, (fact) => withoutFactEvent(fact, data.event)),
  }),
});
