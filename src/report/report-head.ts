import type { Tlp } from '../domain/tlp.ts';
import { inline } from './escape-markdown.ts';
import { exactMoment } from './moment-words.ts';
import type { ReportView } from './report-view.ts';
import { highestLabel } from './shown-records.ts';

/** A confidentiality label as people read it. */
export const labelWords = ({ say }: ReportView, label: Tlp): string => say(`tlp.${label}`);

function bannerOf({ say, incident: { mode } }: ReportView): readonly string[] {
  return mode === 'real' ? [] : [`> **${say(`modes.${mode}`)}** ${say(`report.${mode}`)}`];
}

/** What was left out for readers of a label, if the report was made for one. */
function withheldWords(view: ReportView): readonly string[] {
  const { say, tlp, hidden, isOpeningShown } = view;
  if (tlp === undefined) return [];
  const values = { tlp: labelWords(view, tlp), number: hidden };
  const told = hidden === 0 ? say('report.withheld-none', values) : say('report.withheld-some', values);
  return [isOpeningShown ? told : `${told} ${say('report.withheld-opening')}`];
}

/** The title with the mode of the incident, the highest label that the report contains, and when it was made. */
export function reportHead(view: ReportView): string {
  const { say, incident, events, now } = view;
  const { mode, title } = incident;
  const banner = mode === 'real' ? '' : `【${say(`modes.${mode}`)}】`;
  return [
    `# ${banner}${say('report.title', { title: inline(title) })}`,
    ...bannerOf(view),
    `**${labelWords(view, highestLabel(events.map(({ tlp }) => tlp)))}**`,
    ...withheldWords(view),
    say('report.made', { moment: exactMoment(view, now) }),
  ].join('\n\n');
}
