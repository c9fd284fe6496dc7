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
import { shownPath } from '../../recorded-answer.ts';
import { remark, type Session } from '../../session.ts';
import { storePorts } from '../../store-ports.ts';
import type { Opening } from './opening.ts';

/** A new incident: where it is kept and the records it begins with. */
export interface Started {
  readonly place: IncidentPlace;
  readonly records: readonly StoredRecord[];
  readonly opening: Opening;
  /** The same key opened it before. */
  readonly already: boolean;
}

/** The records of an opening: the pinned whole, then who holds which role. */
function bodiesOf(session: Session, opening: Opening): readonly [object, ...object[]] {
  const { data, roles, actor, at, now, written } = opening;
  const key = session.flags.key ?? session.context.newId(16);
  const body = (type: string, of: object): object => ({
    v: 1,
    type,
    key,
    recordedAt: now,
    ...(written !== undefined && { written }),
    at,
    by: actor,
    tlp: 'AMBER',
    data: of,
  });
  return [body('IncidentOpened', data), ...roles.map((role) => body('RoleAssigned', role))];
}

/** Makes the home where there is none, saying so, and the incident's file in it. */
export function openIncidentFile(session: Session, opening: Opening): Started {
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
    : createIncidentFile(path, storePorts(session.context), bodiesOf(session, opening));
  noteCurrentIncident(home, session.context.user, opening.id);
  const handle = incidentIds(home).indexOf(opening.id) + 1;
  return { place: { home, id: opening.id, path, handle }, records, opening, already };
}
