import { dutiesOf, type Duty } from '../domain/duties.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Conditions, Incident } from '../domain/incident.ts';
import { currentPhase, type PhaseSpan, phaseSpans } from '../domain/phases.ts';
import { leadRole } from '../domain/powers.ts';
import type { Zone } from '../domain/zone.ts';
import { conditionsNow } from './conditions.ts';
import { type IncidentPlace, incidentOf } from './incident-location.ts';
import { type IncidentView, readIncident } from './incident-reading.ts';
import { inLanguage } from './names.ts';
import { clockOf, remark, type Session } from './session.ts';

/** An incident as a person looks at it now, with its playbook in their language. */
export interface SituationNow extends IncidentView {
  readonly place: IncidentPlace;
  readonly incident: Incident;
  /** The same as the file tells it, in every language of its playbook. */
  readonly recorded: Incident;
  readonly duties: readonly Duty[];
  readonly phases: readonly PhaseSpan[];
  readonly phase: PhaseSpan | undefined;
  readonly conditions: Conditions;
  readonly now: Instant;
  readonly zone: Zone;
}

/**
 * Reads the incident of this run and works out what is owed. A replay looked at without its clock stands where it
 * was left.  Damage and unknown records are said aloud. */
export async function situationNow(
  session: Session,
  keepEvents = false,
  at?: IncidentPlace,
): Promise<SituationNow> {
  const place = at ?? incidentOf(session);
  const view = readIncident(session, place.path, keepEvents);
  const clock = clockOf(session.context);
  const now = view.incident.mode === 'replay' && !clock.fixed ? view.lastAt : clock.now;
  const incident = inLanguage(view.incident, session.say);
  const conditions = await conditionsNow(incident, now);
  const phases = phaseSpans(incident, conditions, now);
  const duties = dutiesOf(incident, leadRole(incident.playbook), conditions, now);
  warnOfDamage(session, view);
  const zone = session.context.zone(incident.zone);
  return {
    ...view,
    place,
    incident,
    recorded: view.incident,
    duties,
    phases,
    phase: currentPhase(phases, now),
    conditions,
    now,
    zone,
  };
}

/** Says which lines could not be read, and that the rest is shown. */
export function warnOfDamage(session: Session, { reading, unread }: IncidentView): void {
  const damaged = [...reading.problems, ...unread.filter(({ code }) => code === 'data-invalid')];
  const newer = unread.filter(({ code }) => code !== 'data-invalid');
  const lines = damaged.map(({ line }) => String(line));
  if (lines.length > 0) remark(session, session.say('notes.damaged', { lines }));
  if (newer.length > 0) remark(session, session.say('notes.newer', { number: newer.length }));
  if (reading.tail.kind === 'torn') remark(session, session.say('notes.torn'));
}
