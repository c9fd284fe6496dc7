import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import { isOpen, isOverdue, lateSeconds } from '../domain/lateness.ts';
import { spanWords } from '../locales/span.ts';
import { cell } from './escape-markdown.ts';
import type { ReportView } from './report-view.ts';

/** The end of the time a duty is judged by: now, or the closing of the incident but for what starts with it. */
export const judgedAt = ({ incident, now }: ReportView, duty: Duty): Instant =>
  duty.start === 'closed' ? now : (incident.times.closed ?? now);

/** Whether a duty's deadline can be judged: it was done, or is open past it. */
export const isJudged = (view: ReportView, duty: Duty): boolean =>
  duty.due !== undefined && (duty.doneAt !== undefined || isOverdue(duty, judgedAt(view, duty)));

/** Whether a duty was not done by its deadline. */
export const isMissed = (view: ReportView, duty: Duty): boolean =>
  lateSeconds(duty, judgedAt(view, duty)) > 0;

function pendingWords({ say }: ReportView, { start }: Duty): string {
  const name = start?.split('.')[0] ?? '';
  return say('words.pending', { start: say.ifAny(`starts.${name}`) ?? name });
}

/** How a duty ended, or how it stands, as markdown. */
export function taskResult(view: ReportView, duty: Duty): string {
  const { say, incident } = view;
  const record = incident.tasks[duty.id];
  const span = spanWords(say, lateSeconds(duty, judgedAt(view, duty)));
  const isLate = isMissed(view, duty);
  if (duty.doneAt !== undefined) {
    if (duty.due === undefined) return say('report.done-no-deadline');
    return isLate ? say('report.missed', { span }) : say('report.kept');
  }
  if (duty.status === 'skipped')
    return cell(say('report.skipped', { reason: record?.skipped?.reason ?? '—' }));
  if (duty.status === 'idle') return say('words.idle');
  if (duty.status === 'pending') return pendingWords(view, duty);
  const standing = isLate ? say('report.still-overdue', { span }) : say('report.still-open');
  if (!isOpen(duty) || record?.blocked === undefined) return standing;
  return `${standing}<br>${cell(say('report.blocked', { reason: record.blocked.reason ?? '—' }))}`;
}
