import { fromIso } from '../domain/envelope.ts';
import type { RecordedEvent } from '../domain/events/table.ts';
import { cell } from './escape-markdown.ts';
import { eventWords } from './event-words.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import { strikerOf } from './retractions.ts';
import type { ToldEvent } from './told-events.ts';

const KINDS = new Set<RecordedEvent['type']>([
  'TierAssigned',
  'ResponseDecided',
  'PostureSet',
  'IncidentClosed',
  'IncidentReopened',
]);

const isDecision = ({ event }: ToldEvent): boolean =>
  event.type === 'EntryLogged' ? event.data.kind === 'decision' : KINDS.has(event.type);

/** What was decided: logged decisions, tiers, closing and reopening, by when they were made. */
export function decisionsSection(view: ReportView, told: readonly ToldEvent[]): string {
  const { say } = view;
  const strike = strikerOf(view);
  const rows = told
    .filter(isDecision)
    .sort((a, b) => fromIso(a.event.at) - fromIso(b.event.at))
    .map((each) => {
      const { at, by, id } = each.event;
      const words = each.event.type === 'EntryLogged' ? each.event.data.text : eventWords(each, view);
      return [localMoment(view, fromIso(at)), cell(whoIs(view, by.person)), strike(id, words)];
    });
  const head = [say('report.when'), say('report.who'), say('report.decision')];
  return `## ${say('report.decisions')}\n\n${rows.length === 0 ? say('report.none') : table(head, rows)}`;
}
