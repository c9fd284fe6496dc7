import type { Actor } from '../domain/envelope.ts';
import type { Incident, Person } from '../domain/incident.ts';
import { rolesOf } from '../domain/powers.ts';
import { UsageError } from '../domain/refusal.ts';
import { closestTo } from '../reading/suggestion.ts';
import type { Session } from './session.ts';

type People = Readonly<Record<string, Person>>;

/** The id of a person named by id or by name; undefined for somebody the organisation has not listed. */
export function personIdOf(people: People, name: string): string | undefined {
  if (Object.hasOwn(people, name)) return name;
  return Object.keys(people).find((id) => people[id]?.name === name);
}

/** The same, or the name itself: people not listed may still be named. */
export const personOrName = (people: People, name: string): string => personIdOf(people, name) ?? name;

/**
 * Who is acting: `--as`, `CRISIS_AS`, the listed person with this login, else the login.
 * @throws UsageError('person-unknown') when people are listed and `--as` names none of them.
 */
export function actingPerson({ context, flags }: Session, people: People): string {
  const claimed = flags.as ?? context.env.CRISIS_AS ?? '';
  if (claimed === '') {
    return Object.keys(people).find((id) => people[id]?.login === context.user) ?? context.user;
  }
  const id = personIdOf(people, claimed);
  if (id !== undefined) return id;
  const names = Object.values(people).map(({ name }) => name);
  if (names.length === 0) return claimed;
  throw new UsageError('person-unknown', { person: claimed, people: names, ...closestTo(claimed, names) });
}

/** The acting person with the first role they hold, and the machine they are at. */
export function actorOf(session: Session, incident: Incident): Actor {
  const person = actingPerson(session, incident.people);
  const [role] = rolesOf(incident, person);
  const { user, host } = session.context;
  return { person, ...(role !== undefined && { role }), login: user, host };
}
