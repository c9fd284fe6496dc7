import { fromIso } from '../domain/envelope.ts';
import { signOffRecordOf } from '../domain/events/statement-change.ts';
import { cell, inline } from './escape-markdown.ts';
import { eventWords } from './event-words.ts';
import { table } from './markdown-table.ts';
import { localMoment, utcMoment } from './moment-words.ts';
import { roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import { strikerOf } from './retractions.ts';
import type { ToldEvent } from './told-events.ts';

const NOTED_LATE = 5 * 60_000;

/** Who recorded a sign-off for somebody else, to be confirmed by them. */
function proxyWords({ event, after }: ToldEvent, view: ReportView): string {
  if (event.type !== 'StatementReviewed' && event.type !== 'StatementReleased') return '';
  const statement = after.statements[event.data.statement];
  if (statement === undefined || !signOffRecordOf(event, statement, after).proxy) return '';
  return view.say('report.event.proxy', { recorder: whoIs(view, event.by.person) });
}

function rowOf(told: ToldEvent, view: ReportView, strike: ReturnType<typeof strikerOf>): readonly string[] {
  const { say, incident } = view;
  const { event } = told;
  const [at, recordedAt] = [fromIso(event.at), fromIso(event.recordedAt)];
  const isLate = Math.abs(recordedAt - at) > NOTED_LATE;
  const marks = [
    proxyWords(told, view),
    event.override === undefined ? '' : say('report.event.override', { reason: event.override.reason }),
    isLate ? say('report.event.late', { moment: localMoment(view, recordedAt) }) : '',
  ].filter((mark) => mark !== '');
  return [
    localMoment(view, at),
    utcMoment(at),
    cell(whoIs(view, event.by.person)),
    event.by.role === undefined ? '' : cell(roleName(incident, event.by.role)),
    [strike(event.id, eventWords(told, view)), ...marks.map(cell)].join('<br>'),
  ];
}

/** Everything that was recorded, by when it happened; what was taken back is struck out. */
export function timelineSection(view: ReportView, told: readonly ToldEvent[]): string {
  const { say, zone } = view;
  const strike = strikerOf(view);
  const sorted = [...told].sort((a, b) => fromIso(a.event.at) - fromIso(b.event.at));
  const head = [
    say('report.local'),
    say('report.utc'),
    say('report.who'),
    say('report.role'),
    say('report.what'),
  ];
  return [
    `## ${say('report.timeline')}`,
    say('report.timeline-note', { zone: inline(zone.name) }),
    table(
      head,
      sorted.map((each) => rowOf(each, view, strike)),
    ),
  ].join('\n\n');
}
