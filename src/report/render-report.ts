import type { Duty } from '../domain/duties.ts';
import { accountsSection } from './accounts-section.ts';
import { classificationSection } from './classification-section.ts';
import { computedTimes } from './computed-times.ts';
import { decisionsSection } from './decisions-section.ts';
import { factsSection } from './facts-section.ts';
import { heatSection } from './heat-section.ts';
import { integritySection } from './integrity-section.ts';
import { linesSection } from './lines-section.ts';
import { briefsSection, notificationsSection } from './notices-sections.ts';
import { overridesSection } from './overrides-section.ts';
import { ganttSection } from './phase-gantt.ts';
import { concernsSection, incomingSection } from './queries-sections.ts';
import { postureSection } from './posture-section.ts';
import { remarksSection } from './remarks-section.ts';
import { reportHead } from './report-head.ts';
import type { ReportInput } from './report-view.ts';
import { rolesSection } from './roles-section.ts';
import { viewOf } from './shown-records.ts';
import { statementsSection } from './statements-section.ts';
import { summarySection } from './summary-section.ts';
import { tasksSection } from './tasks-section.ts';
import { timelineSection } from './timeline-section.ts';
import { timesSection } from './times-section.ts';
import { toldEvents } from './told-events.ts';

/** Tasks of the plan and added ones; what the desk owes is told where it belongs. */
const isTask = ({ kind }: Duty): boolean => kind === 'task' || kind === 'added' || kind === 'reclassify';

/** The whole record of an incident as markdown, ending in a line feed; with a label set, as much as its readers may see. */
export function renderReport(input: ReportInput): string {
  const view = viewOf({ ...input, duties: input.duties.filter(isTask) });
  const told = toldEvents(view);
  const needsOpening = (section: () => string): readonly string[] => (view.isOpeningShown ? [section()] : []);
  const sections = [
    reportHead(view),
    ...needsOpening(() => summarySection(view)),
    overridesSection(view, told),
    classificationSection(view),
    ...needsOpening(() => timesSection(view, computedTimes(input.incident, input.events))),
    timelineSection(view, told),
    factsSection(view),
    ...needsOpening(() => tasksSection(view)),
    rolesSection(view),
    ...linesSection(view),
    statementsSection(view),
    decisionsSection(view, told),
    ...postureSection(view),
    ...remarksSection(view),
    ...heatSection(view),
    ...concernsSection(view),
    ...incomingSection(view),
    ...accountsSection(view),
    ...notificationsSection(view),
    ...briefsSection(view),
    ...needsOpening(() => ganttSection(view)),
    integritySection(view),
  ];
  return `${sections.join('\n\n')}\n`;
}
