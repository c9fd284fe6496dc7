import type { Duty } from '../domain/duties.ts';
import { cell, inline } from './escape-markdown.ts';
import { table } from './markdown-table.ts';
import { localMoment } from './moment-words.ts';
import { dutyTitle, roleName, whoIs } from './names.ts';
import type { ReportView } from './report-view.ts';
import { isJudged, isMissed, taskResult } from './task-result.ts';

function titleCell({ say, incident }: ReportView, duty: Duty): string {
  const title = cell(dutyTitle(incident, duty, say));
  if (duty.rounds === undefined) return title;
  const rounds = duty.rounds === 1 ? say('report.one-round') : say('report.rounds', { number: duty.rounds });
  return `${title}<br>${rounds}`;
}

function rowOf(view: ReportView, duty: Duty): readonly string[] {
  const { say, incident, withheld } = view;
  const role = cell(roleName(incident, duty.role));
  if (withheld.duties.has(duty.id)) {
    return [cell(dutyTitle(incident, duty, say)), role, '', '', '', say('report.withheld')];
  }
  return [
    titleCell(view, duty),
    role,
    cell(whoIs(view, duty.person)),
    duty.due === undefined ? '' : localMoment(view, duty.due),
    duty.doneAt === undefined ? '' : localMoment(view, duty.doneAt),
    taskResult(view, duty),
  ];
}

function keptWords(view: ReportView): string {
  const judged = view.duties.filter((duty) => !view.withheld.duties.has(duty.id) && isJudged(view, duty));
  const kept = judged.filter((duty) => !isMissed(view, duty));
  return view.say('report.tasks-kept', { kept: kept.length, all: judged.length });
}

/** Tasks by phase, each with its deadline kept or missed; what people added and reviews come last. */
export function tasksSection(view: ReportView): string {
  const { say, incident, duties } = view;
  const head = [
    say('report.task'),
    say('report.role'),
    say('report.person'),
    say('report.due'),
    say('report.done'),
    say('report.result'),
  ];
  const { phases } = incident.playbook;
  const groups = [
    ...Object.entries(phases).map(
      ([id, { name }]) => [name, duties.filter(({ phase }) => phase === id)] as const,
    ),
    [
      say('report.other-tasks'),
      duties.filter(({ phase }) => phase === undefined || !Object.hasOwn(phases, phase)),
    ] as const,
  ];
  const parts = groups
    .filter(([, owed]) => owed.length > 0)
    .map(
      ([name, owed]) =>
        `### ${inline(name)}\n\n${table(
          head,
          owed.map((duty) => rowOf(view, duty)),
        )}`,
    );
  return [`## ${say('report.tasks')}`, keptWords(view), ...parts].join('\n\n');
}
