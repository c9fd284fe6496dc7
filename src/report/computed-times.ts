import { fromIso, type Instant, toIso } from '../domain/envelope.ts';
import type { EventType, RecordedEvent } from '../domain/events/table.ts';
import type { Incident } from '../domain/incident.ts';
import { firstResponse } from '../domain/response.ts';

export const MEASURES = [
  'aware-to-first-response',
  'aware-to-first-word',
  'occurred-to-aware',
  'aware-to-opened',
  'aware-to-classified',
  'aware-to-confirmed-fact',
  'aware-to-release',
  'opened-to-closed',
] as const;
/** What is measured, in the order of the report. */
export type Measure = (typeof MEASURES)[number];

const BASES = {
  'aware-to-first-response': 'earliest-response',
  'aware-to-first-word': 'earliest-publication',
  'occurred-to-aware': 'recorded-times',
  'aware-to-opened': 'first-record',
  'aware-to-classified': 'first-tier-decision',
  'aware-to-confirmed-fact': 'earliest-confirmation',
  'aware-to-release': 'earliest-release',
  'opened-to-closed': 'closing-record',
} as const satisfies Record<Measure, string>;

/** What the far end of a measure is taken from. */
export const basisOf = (measure: Measure) => BASES[measure];

/** A measured span: UTC ISO times, whole seconds (negative when the end came first), and what the end was taken from. */
export interface ComputedTime {
  readonly name: Measure;
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
  readonly basis: (typeof BASES)[Measure];
}

function earliest(
  events: readonly RecordedEvent[],
  type: EventType,
  isValid: (event: RecordedEvent) => boolean,
) {
  const instants = events
    .filter((event) => event.type === type && isValid(event))
    .map(({ at }) => fromIso(at));
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** Both ends of each measure, where they are known. */
function endsOf(
  incident: Incident,
  events: readonly RecordedEvent[],
): Readonly<Record<Measure, readonly [Instant | undefined, Instant | undefined]>> {
  const { times, retracted, facts } = incident;
  const confirmed = earliest(
    events,
    'FactConfirmed',
    (event) =>
      event.type === 'FactConfirmed' &&
      !retracted.includes(event.id) &&
      facts[event.data.fact]?.retracted !== true,
  );
  return {
    'aware-to-first-response': [times.aware, firstResponse(incident)?.at],
    'aware-to-first-word': [times.aware, times.published],
    'occurred-to-aware': [times.occurred, times.aware],
    'aware-to-opened': [times.aware, times.opened],
    'aware-to-classified': [times.aware, times.classified],
    'aware-to-confirmed-fact': [times.aware, confirmed],
    'aware-to-release': [times.aware, earliest(events, 'StatementReleased', () => true)],
    'opened-to-closed': [times.opened, times.closed],
  };
}

/** The spans by which a response is judged, computed from the records; those without both ends are left out. */
export function computedTimes(incident: Incident, events: readonly RecordedEvent[]): readonly ComputedTime[] {
  const ends = endsOf(incident, events);
  return MEASURES.flatMap((name) => {
    const [from, to] = ends[name];
    if (from === undefined || to === undefined) return [];
    const seconds = Math.trunc((to - from) / 1000);
    return [{ name, from: toIso(from), to: toIso(to), seconds, basis: BASES[name] }];
  });
}
