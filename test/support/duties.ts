import { type Duty, dutiesOf } from '../../src/domain/duties.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import type { Conditions } from '../../src/domain/incident.ts';
import { incidentAfter, instant } from './given.ts';

interface Look {
  readonly now?: number;
  readonly conditions?: Conditions;
}

/** The duties after these events, by id. */
export function duties(
  events: readonly RecordedEvent[],
  { now = instant('10:30'), conditions = {} }: Look = {},
) {
  const all = dutiesOf(incidentAfter(...events), 'lead', conditions, now);
  return new Map<string, Duty>(all.map((duty) => [duty.id, duty]));
}

/** One duty after these events. */
export const duty = (id: string, events: readonly RecordedEvent[] = [], look?: Look) =>
  duties(events, look).get(id);
