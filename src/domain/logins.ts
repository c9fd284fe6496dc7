import { entryOf } from './map-entry.ts';
import type { Incident } from './incident.ts';

/** Whom a login stands for: the listed person whose login it is, else whoever first acted under it. */
export function ownerOf({ people, logins }: Incident, login: string): string | undefined {
  const listed = Object.keys(people).find((id) => people[id]?.login === login);
  return listed ?? entryOf(logins, login);
}

/** Whether a person may act as themselves under a login: it is nobody else's, and they have no other one. */
export function isLoginOf(incident: Incident, login: string, person: string): boolean {
  const own = entryOf(incident.people, person)?.login;
  if (own !== undefined) return own === login;
  const owner = ownerOf(incident, login);
  return owner === undefined || owner === person;
}
