import { UsageError } from '../domain/refusal.ts';
import { currentIncident, incidentIds, incidentPath } from '../store/home.ts';
import { homeOf } from './home-location.ts';
import { isIncidentOpen } from './incident-reading.ts';
import type { Session } from './session.ts';

/** Where an incident is kept, and its handle in this machine's list (1 for #1). */
export interface IncidentPlace {
  readonly home: string;
  readonly id: string;
  readonly path: string;
  readonly handle: number;
}

const placeOf = (home: string, id: string): IncidentPlace => ({
  home,
  id,
  path: incidentPath(home, id),
  handle: incidentIds(home).indexOf(id) + 1,
});

/** All incidents of a home, oldest first. */
export const incidentPlaces = (home: string): readonly IncidentPlace[] =>
  incidentIds(home).map((id, index) => ({ home, id, path: incidentPath(home, id), handle: index + 1 }));

/** The incident that a person names: its id, a unique part of it, or a handle such as `#1`. */
export function namedIncident(home: string, name: string): IncidentPlace {
  const ids = incidentIds(home);
  const handle = /^[#＃]?(\d{1,3})$/.exec(name)?.[1];
  const byHandle = handle === undefined ? undefined : ids[Number(handle) - 1];
  const candidates =
    byHandle === undefined ? ids.filter((id) => id.startsWith(name) || id.endsWith(name)) : [byHandle];
  const [found] = candidates;
  if (found === undefined || candidates.length > 1) {
    throw new UsageError(found === undefined ? 'incident-unknown' : 'incident-ambiguous', {
      name,
      incidents: found === undefined ? ids : candidates,
    });
  }
  return placeOf(home, found);
}

/**
 * The incident this run is about: `--incident`, `CRISIS_INCIDENT`, the one this login uses, or the only open one.
 * @throws UsageError when there is none, or several.
 */
export function incidentOf(session: Session): IncidentPlace {
  const home = homeOf(session);
  const { flags, context } = session;
  const name = flags.incident ?? context.env.CRISIS_INCIDENT ?? '';
  if (name !== '') return namedIncident(home, name);
  const ids = incidentIds(home);
  const current = currentIncident(home, context.user);
  if (current !== undefined && ids.includes(current)) return placeOf(home, current);
  const open = ids.length === 1 ? ids : ids.filter((id) => isIncidentOpen(session, incidentPath(home, id)));
  const [only] = open;
  if (only === undefined) throw new UsageError('no-incident', { home });
  if (open.length > 1) throw new UsageError('which-incident', { incidents: open });
  return placeOf(home, only);
}
