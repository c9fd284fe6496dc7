import type { Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import { isOpen } from '../domain/lateness.ts';
import type { PhaseSpan } from '../domain/phases.ts';
import { dutyStart } from './duty-start.ts';
import { fenced } from './escape-markdown.ts';
import { mermaidName } from './mermaid-name.ts';
import { localMoment } from './moment-words.ts';
import { dutyTitle } from './names.ts';
import type { ReportView } from './report-view.ts';
import { isMissed, judgedAt } from './task-result.ts';

const MINUTE = 60_000;

const clock = (view: ReportView, instant: Instant): string => localMoment(view, instant).replace(' ', 'T');

/** A bar at least a minute long, since a chart cannot draw one that ends where it starts. */
const bar = (view: ReportView, name: string, tags: readonly string[], from: Instant, to: Instant): string => {
  const start = Math.min(from, to);
  const end = Math.max(to, start + MINUTE);
  return `    ${name} :${[...tags, clock(view, start), clock(view, end)].join(', ')}`;
};

/** The bar of a duty from the start of its clock to its completion, or as far as it has come. */
function dutyBar(view: ReportView, duty: Duty, title: string): readonly string[] {
  const end = duty.doneAt ?? (isOpen(duty) ? judgedAt(view, duty) : undefined);
  const start = dutyStart(view, duty);
  if (end === undefined || start === undefined) return [];
  const isLate = isMissed(view, duty);
  const mark = duty.doneAt === undefined ? '…' : isLate ? '✗' : '✓';
  const tags = [...(isLate ? ['crit'] : []), duty.doneAt === undefined ? 'active' : 'done'];
  return [bar(view, `${mark} ${title}`, tags, start, end)];
}

function dutyRows(view: ReportView, duty: Duty): readonly string[] {
  if (['idle', 'skipped', 'pending'].includes(duty.status) || view.withheld.duties.has(duty.id)) return [];
  const title = mermaidName(dutyTitle(view.incident, duty, view.say));
  if (duty.due === undefined) return dutyBar(view, duty, title);
  const name = `◆ ${view.say('report.deadline', { task: title })}`;
  return [...dutyBar(view, duty, title), `    ${name} :milestone, ${clock(view, duty.due)}, 0d`];
}

function phaseBar(view: ReportView, { start, end }: PhaseSpan, name: string): readonly string[] {
  const last = view.incident.times.closed ?? view.now;
  if (start === undefined || start > last) return [];
  const title = view.say('report.phase', { phase: name });
  return [bar(view, `▶ ${title}`, [], start, Math.max(start, Math.min(end ?? last, last)))];
}

function sections(view: ReportView): readonly string[] {
  const { incident, duties, phases, say } = view;
  const planned = Object.entries(incident.playbook.phases).map(([id, { name }]) => {
    const title = mermaidName(name);
    const span = phases.filter((each) => each.id === id);
    const rows = [
      ...span.flatMap((each) => phaseBar(view, each, title)),
      ...duties.filter(({ phase }) => phase === id).flatMap((duty) => dutyRows(view, duty)),
    ];
    return [title, rows] as const;
  });
  const others = duties.filter(
    ({ phase }) => phase === undefined || !Object.hasOwn(incident.playbook.phases, phase),
  );
  const rest = [
    mermaidName(say('report.other-tasks')),
    others.flatMap((duty) => dutyRows(view, duty)),
  ] as const;
  return [...planned, rest].flatMap(([title, rows]) =>
    rows.length === 0 ? [] : [`    section ${title}`, ...rows],
  );
}

/** A mermaid gantt chart of the phases: how long each duty took against its deadline, in local time. */
export function ganttSection(view: ReportView): string {
  const { say, zone } = view;
  const rows = sections(view);
  const title = `## ${say('report.gantt')}`;
  if (rows.length === 0) return `${title}\n\n${say('report.none')}`;
  const chart = [
    'gantt',
    `    title ${mermaidName(say('report.gantt-title', { zone: zone.name }))}`,
    '    dateFormat YYYY-MM-DDTHH:mm',
    '    axisFormat %m-%d %H:%M',
    ...rows,
  ];
  return [title, say('report.gantt-note'), fenced(chart.join('\n'), 'mermaid')].join('\n\n');
}
