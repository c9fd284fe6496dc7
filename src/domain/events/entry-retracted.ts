import type { Fact, Incident, TaskRecord } from '../incident.ts';
import { type Statement, yesesOf } from '../statement.ts';
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

const without = <T extends { readonly event: string }>(map: Readonly<Record<string, T>>, event: string) =>
  Object.fromEntries(Object.entries(map).filter(([, value]) => value.event !== event));

const remaining = <T extends { readonly event: string }>(list: readonly T[], event: string): readonly T[] =>
  list.filter((item) => item.event !== event);

/** The incident as if what an event recorded at the desk had not been: words, figures, calls. */
const withoutDeskRecord = (incident: Incident, event: string): Partial<Incident> => ({
  remarks: without(incident.remarks, event),
  concerns: without(incident.concerns, event),
  incoming: without(incident.incoming, event),
  decisions: remaining(incident.decisions, event),
  postures: remaining(incident.postures, event),
  notifications: remaining(incident.notifications, event),
  ratings: remaining(incident.ratings, event),
  metrics: changed(incident.metrics, (readings) => remaining(readings, event)),
  ordinary: changed(incident.ordinary, (readings) => remaining(readings, event)),
  lines: incident.lines.map((line) => ({ ...line, acknowledged: remaining(line.acknowledged, event) })),
});

/**
 * A text without a yes that was recorded by mistake. A release rests on its reviews, so it falls with any of them; what
 * a text went out on stays.
 */
function withoutYes(statement: Statement, event: string): Statement {
  const { release: _, ...rest } = statement;
  const isHit = yesesOf(statement).some((yes) => yes.event === event);
  if (!isHit || statement.publications.length > 0) return statement;
  return { ...rest, reviews: without(statement.reviews, event) };
}

/** An entry, a mark on a task, a yes, or a fact was recorded by mistake: it stays in the file, struck out. */
export const entryRetracted = event({
  schema: object({ event: text, reason: text }),
  evolve: (incident, { data }): Incident => ({
    ...incident,
    retracted: [...incident.retracted, data.event],
    tasks: changed(incident.tasks, (record) => withoutMark(record, data.event)),
    facts: changed(incident.facts, (fact) => withoutFactEvent(fact, data.event)),
    statements: changed(incident.statements, (statement) => withoutYes(statement, data.event)),
    ...withoutDeskRecord(incident, data.event),
  }),
});
