import type { RecordedEvent } from '../domain/events/table.ts';
import { evolve } from '../domain/evolve.ts';
import type { Incident } from '../domain/incident.ts';
import type { ReportView } from './report-view.ts';

/** A shown record with the incident as it stood right after it, so that old wordings are told as they were. */
export interface ToldEvent {
  readonly event: RecordedEvent;
  readonly after: Incident;
}

/** The shown records in file order, each with the state it made. */
export function toldEvents(view: ReportView): readonly ToldEvent[] {
  const { playbook, people } = view.incident;
  let folded: Incident | undefined;
  return view.events.map((event) => {
    folded = evolve(folded, event);
    const after = folded ?? view.incident;
    return { event, after: { ...after, playbook, people } };
  });
}
