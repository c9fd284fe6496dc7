import { dutiesOf } from '../../src/domain/duties.ts';
import type { RecordedEvent } from '../../src/domain/events/table.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { currentTier, type Incident } from '../../src/domain/incident.ts';
import { localise } from '../../src/domain/localise.ts';
import { phaseSpans } from '../../src/domain/phases.ts';
import { leadRole } from '../../src/domain/powers.ts';
import type { Language } from '../../src/locales/say.ts';
import { sayIn } from '../support/say.ts';
import { renderReport } from '../../src/report/render-report.ts';
import type { ReportInput } from '../../src/report/report-view.ts';
import { happened, sha } from '../support/given.ts';
import { KITCHEN } from './kitchen-playbook.ts';

/** Beijing time on 25 August 2017, as UTC ISO. */
export const beijing = (time: string, day = 25): string =>
  new Date(`2017-08-${String(day)}T${time}:00.000+08:00`).toISOString();

const BEIJING = { name: 'Asia/Shanghai', offsetAt: () => 480 };

type Opening = Parameters<typeof happened<'IncidentOpened'>>[1];

/** The first record: aware at 10:00 and opened at 10:05. */
export const opened = (more: Partial<Opening> = {}, envelope: { tlp?: 'AMBER' | 'RED' } = {}) =>
  happened(
    'IncidentOpened',
    {
      incident: '2017-08-25-k7q4',
      mode: 'replay',
      title: '媒体暗访：两家门店后厨有老鼠',
      triggers: [],
      zone: 'Asia/Shanghai',
      languages: ['zh-CN'],
      people: {
        wang: { name: '王岚', roles: ['lead'] },
        zhao: { name: '赵原', roles: ['legal'] },
        song: { name: '宋平', roles: ['executive'] },
      },
      times: { occurred: beijing('09:30'), aware: beijing('10:00') },
      playbook: { id: 'kitchen', version: '1.0.0', sha256: sha('p'), sources: [], model: KITCHEN },
      templates: [],
      ...more,
    },
    { at: beijing('10:05'), ...envelope },
  );

/** Ids and links as a file would hold them; an event that already has an id keeps it. */
const linked = (events: readonly RecordedEvent[]): readonly RecordedEvent[] => {
  const ids = events.map(({ id }, index) => (id === '' ? sha(`record ${String(index)}`) : id));
  return events.map((event, index) => ({
    ...event,
    id: ids[index] ?? '',
    prev: event.prev.length > 0 ? event.prev : ids.slice(Math.max(0, index - 1), index),
  }));
};

type Overrides = Partial<Pick<ReportInput, 'tlp' | 'problems' | 'heads' | 'now'>>;

/** What a report of these records is made from, at noon of the next day. */
export function inputFor(
  events: readonly RecordedEvent[],
  language: Language = 'en',
  more: Overrides = {},
): ReportInput {
  const records = linked(events);
  const folded = records.reduce<Incident | undefined>(evolve, undefined);
  if (folded === undefined) throw new Error('no incident was opened');
  const incident = { ...folded, playbook: localise(folded.playbook, language) };
  const now = more.now ?? Date.parse(beijing('12:00', 26));
  const conditions = currentTier(incident)?.conditions ?? {};
  return {
    incident,
    events: records,
    duties: dutiesOf(incident, leadRole(incident.playbook), conditions, now),
    phases: phaseSpans(incident, conditions, now),
    now,
    zone: BEIJING,
    say: sayIn(language),
    heads: [records.at(-1)?.id ?? ''],
    problems: 0,
    ...more,
  };
}

/** The report of these records. */
export const reportOf = (
  events: readonly RecordedEvent[],
  language: Language = 'en',
  more: Overrides = {},
): string => renderReport(inputFor(events, language, more));

/** One section of a report, from its heading to the next. */
export const section = (report: string, heading: string): string =>
  report.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
