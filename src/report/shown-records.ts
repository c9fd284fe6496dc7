import { dutiesOf } from '../domain/duties.ts';
import type { RecordedEvent } from '../domain/events/table.ts';
import { evolve } from '../domain/evolve.ts';
import { currentTier, type Incident } from '../domain/incident.ts';
import { phaseSpans } from '../domain/phases.ts';
import { NAMED_STARTS } from '../domain/playbook.ts';
import { type Tlp, TLP_LABELS } from '../domain/tlp.ts';
import { leadRole } from '../domain/powers.ts';
import type { ReportInput, ReportView } from './report-view.ts';

const rank = (label: Tlp): number => TLP_LABELS.indexOf(label);

/** The highest of some labels; CLEAR when there is none. */
export const highestLabel = (labels: readonly Tlp[]): Tlp =>
  TLP_LABELS[Math.max(0, ...labels.map(rank))] ?? 'CLEAR';

/** Whether two values of plain data are the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The shape that everything hangs on, without what its hidden first record says. */
function withoutOpening(incident: Incident): Incident {
  const { summary: _, source: __, organisation: ___, contact: ____, ...rest } = incident;
  return { ...rest, title: incident.id, triggers: [], people: {}, times: {} };
}

/** What the shown records make. Retractions count even when hidden: what was taken back must not look valid. */
function shownIncident(
  { events, incident }: ReportInput,
  isShown: (event: RecordedEvent) => boolean,
): Incident {
  const known = events.filter(
    (event) => isShown(event) || event.type === 'IncidentOpened' || event.type === 'EntryRetracted',
  );
  const folded = known.reduce<Incident | undefined>(evolve, undefined) ?? incident;
  const shown = { ...folded, playbook: incident.playbook };
  return events.some((event) => event.type === 'IncidentOpened' && isShown(event))
    ? shown
    : withoutOpening(shown);
}

/** What the readers of a report may know: everything, or what the records up to their label tell. */
export function viewOf(input: ReportInput): ReportView {
  const { incident: whole, events, tlp, now } = input;
  const isShown = (event: RecordedEvent): boolean => tlp === undefined || rank(event.tlp) <= rank(tlp);
  const shown = events.filter(isShown);
  const hidden = events.length - shown.length;
  const nothing = { times: new Set<string>(), duties: new Set<string>(), tier: false };
  if (hidden === 0) return { ...input, whole, hidden, isOpeningShown: true, withheld: nothing };
  const incident = shownIncident(input, isShown);
  const conditions = currentTier(incident)?.conditions ?? {};
  const duties = dutiesOf(incident, leadRole(incident.playbook), conditions, now);
  const phases = phaseSpans(incident, conditions, now);
  const isEndKnown = whole.times.closed === incident.times.closed;
  const isDutyKnown = (id: string): boolean => {
    const [owed, told] = [input.duties, duties].map((all) => all.find((duty) => duty.id === id));
    return isSame(owed, told) && (isEndKnown || owed?.doneAt !== undefined);
  };
  const unsure = new Set<string>(NAMED_STARTS.filter((name) => whole.times[name] !== incident.times[name]));
  const times = Object.fromEntries(Object.entries(incident.times).filter(([name]) => !unsure.has(name)));
  return {
    ...input,
    incident: { ...incident, times },
    events: shown,
    duties: input.duties.filter(({ id, kind }) => kind === 'task' || isDutyKnown(id)),
    phases: input.phases.filter((span) => phases.some((other) => isSame(span, other))),
    whole,
    hidden,
    isOpeningShown: shown.some(({ type }) => type === 'IncidentOpened'),
    withheld: {
      times: unsure,
      duties: new Set(input.duties.map(({ id }) => id).filter((id) => !isDutyKnown(id))),
      tier: currentTier(whole)?.event !== currentTier(incident)?.event,
    },
  };
}
