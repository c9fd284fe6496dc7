import { type Conflict, conflictsIn, type Remark, remarksInOrder } from '../domain/remark.ts';
import { cell, inline } from './escape-markdown.ts';
import { localMoment } from './moment-words.ts';
import { whoIs } from './names.ts';
import { columns, optionalSection } from './optional-section.ts';
import type { ReportView } from './report-view.ts';

function rowOf(view: ReportView, remark: Remark): readonly string[] {
  const { saidBy, to, channel, standing, text, about, at } = remark;
  const standingWords = view.say(`standings.${standing}`);
  return [
    localMoment(view, at),
    cell(saidBy === undefined ? '' : whoIs(view, saidBy)),
    cell([to, channel].filter((part) => part !== undefined).join(' · ')),
    standing === 'authorised' ? standingWords : `**${standingWords}**`,
    cell(about ?? ''),
    cell(text),
  ];
}

function conflictPart(view: ReportView, { about, remarks }: Conflict): string {
  const { say } = view;
  const said = remarks.map(({ saidBy, text, at }) => {
    const values = {
      who: saidBy === undefined ? say('report.somebody') : whoIs(view, saidBy),
      moment: localMoment(view, at),
    };
    return `  - ${inline(say('report.said-then', { ...values, text }))}`;
  });
  return [`- ${inline(say('report.conflict', { about }))}`, ...said].join('\n');
}

/** What was said outside the texts, by whom and with what standing; different answers to one question side by side. */
export function remarksSection(view: ReportView): readonly string[] {
  const { say, incident } = view;
  const rows = remarksInOrder(incident).map((remark) => rowOf(view, remark));
  if (rows.length === 0) return [];
  const conflicts = conflictsIn(incident).map((conflict) => conflictPart(view, conflict));
  return optionalSection(say('report.remarks-outside'), [
    columns(view, ['when', 'said-by', 'said-to', 'standing', 'about', 'said'], rows),
    ...(conflicts.length === 0 ? [] : [say('report.conflicts'), conflicts.join('\n')]),
  ]);
}
