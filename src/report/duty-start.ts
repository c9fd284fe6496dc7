import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import { NAMED_STARTS } from '../domain/playbook.ts';
import type { ReportView } from './report-view.ts';

/** When the clock of a duty began: what its deadline counts from, else its phase, else the opening. */
export function dutyStart(
  { incident, phases, duties }: ReportView,
  { id, start, phase }: Duty,
): Instant | undefined {
  const { times } = incident;
  const named = NAMED_STARTS.find((name) => name === start);
  const phaseStart = phases.find((span) => span.id === phase)?.start;
  const before = duties.find((other) => start === `task.${other.id}`)?.doneAt;
  const anchor = named === undefined ? before : times[named];
  return anchor ?? incident.addedTasks[id]?.at ?? phaseStart ?? times.aware ?? times.opened;
}
