import { dutiesOf, type Duty } from '../duties.ts';
import { fromIso, type Instant, toIso } from '../envelope.ts';
import { type Conditions, currentTier, type Incident, type Rebased } from '../incident.ts';
import { isOpen } from '../lateness.ts';
import { leadRole } from '../powers.ts';

const tasksOf = (incident: Incident, conditions: Conditions, at: string): readonly Duty[] =>
  dutiesOf(incident, leadRole(incident.playbook), conditions, fromIso(at)).filter(
    ({ kind }) => kind === 'task',
  );

/** The deadline of a duty that is owed; none while it is not asked for. */
const deadlineOf = (duty: Duty | undefined): Instant | undefined =>
  duty !== undefined && isOpen(duty) ? duty.due : undefined;

/**
 * The deadlines of unfinished duties that differ between two states of an incident, in the order of the playbook.
 * `conditions` are those of the state after; the one before stands on its own tier decision.
 */
export function rebasedDeadlines(
  before: Incident,
  after: Incident,
  conditions: Conditions,
  at: string,
): readonly Rebased[] {
  const settled = currentTier(before)?.conditions ?? {};
  const old = new Map(tasksOf(before, settled, at).map((duty) => [duty.id, duty]));
  return tasksOf(after, conditions, at).flatMap((duty) => {
    const from = deadlineOf(old.get(duty.id));
    const to = deadlineOf(duty);
    if (from === to || duty.status === 'done' || duty.status === 'skipped') return [];
    return [
      {
        duty: duty.id,
        ...(from !== undefined && { from: toIso(from) }),
        ...(to !== undefined && { to: toIso(to) }),
      },
    ];
  });
}
