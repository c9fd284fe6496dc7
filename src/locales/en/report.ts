import { reportEvents } from './report-events.ts';
import { reportSections } from './report-sections.ts';

/** The markdown report. */
export const report = { ...reportSections, event: reportEvents };
