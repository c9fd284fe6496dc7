import type { Instant } from './envelope.ts';
import { type Conditions, currentTier, type Incident } from './incident.ts';
import { resolveMoment } from './moments.ts';

/** When a phase began and when it is over; undefined where that is not known yet. */
export interface PhaseSpan {
  readonly id: string;
  readonly start: Instant | undefined;
  readonly end: Instant | undefined;
}

/**
 * The phases in order. The first starts when the organisation became aware, each next one when the one before
 * ends: at its moment, or earlier once its condition holds, which is since the tier decision that settled it,
 * since gauges were last read, else now. One without an end lasts until the incident is closed.
 */
export function phaseSpans(incident: Incident, conditions: Conditions, now: Instant): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let start: Instant | undefined = incident.times.aware;
  for (const [id, phase] of Object.entries(incident.playbook.phases)) {
    const end = phaseEnd(incident, id, start, conditions, now) ?? incident.times.closed;
    spans.push({ id, start, end });
    start = phase.ends || phase.endsWhen ? end : undefined;
  }
  return spans;
}

function phaseEnd(
  incident: Incident,
  id: string,
  start: Instant | undefined,
  conditions: Conditions,
  now: Instant,
): Instant | undefined {
  const phase = incident.playbook.phases[id];
  const key = `phase.${id}`;
  const isOver = phase?.endsWhen !== undefined && conditions[key] === true;
  const held = isOver ? (settledSince(incident, key) ?? lastReadingAt(incident) ?? now) : undefined;
  if (phase?.ends === undefined) return held;
  const planned = resolveMoment(phase.ends, incident.playbook, currentTier(incident)?.tier, {
    times: incident.times,
    phaseStart: start,
    completedAt: () => undefined,
  });
  return planned === undefined || held === undefined ? (planned ?? held) : Math.min(planned, held);
}

/** When a gauge was last read: a condition on attention holds since then. */
function lastReadingAt({ metrics }: Incident): Instant | undefined {
  const last = Object.values(metrics).flatMap((readings) => readings.at(-1)?.at ?? []);
  return last.length === 0 ? undefined : Math.max(...last);
}

/** Since which tier decision a condition has held without a break, if the one in force settled it. */
function settledSince(incident: Incident, key: string): Instant | undefined {
  const decisions = incident.tierDecisions;
  return decisions[decisions.findLastIndex(({ conditions }) => conditions[key] !== true) + 1]?.at;
}

/** The phase the incident is in: the first that is not over. */
export function currentPhase(spans: readonly PhaseSpan[], now: Instant): PhaseSpan | undefined {
  return spans.find(({ end }) => end === undefined || end > now) ?? spans.at(-1);
}
