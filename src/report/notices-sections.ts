import type { Notification } from '../domain/notification.ts';
import { cell } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { unitName, whoIs } from './names.ts';
import { tableSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

const toldName = (view: ReportView, { to }: Notification): string =>
  Object.hasOwn(view.incident.playbook.line?.units ?? {}, to) ? unitName(view.incident, to) : whoIs(view, to);

/** Who was told by hand, how and by whom, and who could not be reached. */
export function notificationsSection(view: ReportView): readonly string[] {
  const { say, incident } = view;
  const rows = incident.notifications.map((each) => {
    const outcome = say(`desk.queries.outcomes.${each.outcome}`);
    return [
      localMoment(view, each.at),
      cell(toldName(view, each)),
      say(`desk.queries.ways.${each.via}`),
      each.outcome === 'sent' ? outcome : `**${outcome}**`,
      cell(each.about === 'line' ? say('desk.queries.the-line') : (each.about ?? '')),
      cell(whoIs(view, each.by.person)),
    ];
  });
  return tableSection(
    view,
    say('report.notifications'),
    ['when', 'person', 'via', 'outcome', 'about', 'who'],
    rows,
  );
}

/** The briefs and handover sheets that went out, by number. */
export function briefsSection(view: ReportView): readonly string[] {
  const { say, incident } = view;
  const rows = incident.briefs.map(({ kind, number, text, at, by }) => [
    localMoment(view, at),
    say(`report.issues.${kind}`, { number }),
    cell(text.trim().split('\n')[0] ?? ''),
    cell(whoIs(view, by.person)),
  ]);
  return tableSection(view, say('report.briefs'), ['when', 'issue', 'first-line', 'who'], rows);
}
