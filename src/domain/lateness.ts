import type { Instant } from './envelope.ts';
import type { Duty } from './duties.ts';

const OPEN = new Set<Duty['status']>(['open', 'started', 'blocked', 'waiting']);

/** Whether somebody still owes it. */
export const isOpen = (duty: Duty): boolean => OPEN.has(duty.status);

/** Whole seconds past the deadline: to its completion, or to now while it is open; 0 when in time or without one. */
export function lateSeconds(duty: Duty, now: Instant): number {
  if (duty.due === undefined) return 0;
  if (duty.doneAt !== undefined) return Math.max(0, Math.floor((duty.doneAt - duty.due) / 1000));
  return isOpen(duty) ? Math.max(0, Math.floor((now - duty.due) / 1000)) : 0;
}

/** Whether a duty is open past its deadline. */
export const isOverdue = (duty: Duty, now: Instant): boolean =>
  isOpen(duty) && duty.due !== undefined && duty.due < now;

/** Open duties, worst first: the most overdue, then the soonest due, then those without a deadline. */
export function byUrgency(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(isOpen).sort((a, b) => compareDue(a.due, b.due));
}

/** Orders deadlines soonest first, those without one last. */
export function compareDue(a: Instant | undefined, b: Instant | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : a - b;
}
