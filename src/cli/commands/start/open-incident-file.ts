import { fromIso } from '../../../domain/envelope.ts';
import { evolve } from '../../../domain/evolve.ts';
import type { IncidentEvent, RecordedEvent } from '../../../domain/events/table.ts';
import type { Incident } from '../../../domain/incident.ts';
import { createIncidentFile } from '../../../store/new-incident-file.ts';
import {
  createHome,
  homeExists,
  incidentIds,
  incidentPath,
  noteCurrentIncident,
} from '../../../store/home.ts';
import type { StoredRecord } from '../../../store/incident-file.ts';
import { fileStamp } from '../../../store/text-file.ts';
import { configSkeleton } from '../../config-skeleton.ts';
import { intendedHome } from '../../home-location.ts';
import type { IncidentPlace } from '../../incident-location.ts';
import { bodyOf, type Circumstances } from '../../record-body.ts';
import { shownPath } from '../../recorded-answer.ts';
import { idMaker } from '../../recording.ts';
import type { Says } from '../../rendering-text.ts';
import { remark, type Session } from '../../session.ts';
import { storePorts } from '../../store-ports.ts';
import { firstTexts } from './first-texts.ts';
import type { Opening } from './opening.ts';

/** A new incident: where it is kept and the records it begins with. */
export interface Started {
  readonly place: IncidentPlace;
  readonly records: readonly StoredRecord[];
  readonly opening: Opening;
  /** The same key opened it before. */
  readonly already: boolean;
}

const circumstancesOf = (session: Session, { actor, now, written }: Opening): Circumstances => ({
  key: session.flags.key ?? session.context.newId(16),
  recordedAt: now,
  ...(written !== undefined && { written }),
  by: actor,
});

/** The incident that events not yet written will make. */
const incidentOf = (
  events: readonly IncidentEvent[],
  { key, recordedAt, by }: Circumstances,
): Incident | undefined =>
  events
    .map((event): RecordedEvent => ({ ...event, v: 1, key, recordedAt, by, prev: [], id: '' }))
    .reduce<Incident | undefined>(evolve, undefined);

/** The records of an opening: the pinned whole, who holds which role, then the texts that are approved beforehand. */
function bodiesOf(session: Session, opening: Opening, says: Says): readonly [object, ...object[]] {
  const { data, roles, at } = opening;
  const circumstances = circumstancesOf(session, opening);
  const opened: IncidentEvent = { type: 'IncidentOpened', data, at, tlp: 'AMBER' };
  const held = roles.map((role): IncidentEvent => ({ type: 'RoleAssigned', data: role, at, tlp: 'AMBER' }));
  const incident = incidentOf([opened, ...held], circumstances);
  const zone = session.context.zone(data.zone);
  const setting = { now: fromIso(at), zone, says, organisation: session.config };
  const texts = incident === undefined ? [] : firstTexts(incident, setting, idMaker(session));
  const body = (event: IncidentEvent): object => bodyOf(event, circumstances);
  return [body(opened), ...held.map(body), ...texts.map(body)];
}

/** Makes the home where there is none, saying so, and the incident's file in it. */
export function openIncidentFile(session: Session, opening: Opening, says: Says): Started {
  const home = intendedHome(session);
  const isNew = !homeExists(home);
  createHome(home, configSkeleton(session.say));
  if (isNew) {
    remark(session, session.say('home.made', { path: shownPath(session, home) }));
  }
  const path = incidentPath(home, opening.id);
  const already = session.flags.key !== undefined && fileStamp(path) !== undefined;
  const records = already
    ? []
    : createIncidentFile(path, storePorts(session.context), bodiesOf(session, opening, says));
  noteCurrentIncident(home, session.context.user, opening.id);
  const handle = incidentIds(home).indexOf(opening.id) + 1;
  return { place: { home, id: opening.id, path, handle }, records, opening, already };
}
