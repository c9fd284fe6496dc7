import { reportDesk } from './report-desk.ts';
import { reportEvents } from './report-events.ts';
import { reportSections } from './report-sections.ts';

/** The markdown report. */
export const report = { ...reportSections, ...reportDesk, event: reportEvents };
