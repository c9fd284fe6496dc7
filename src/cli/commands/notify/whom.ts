import type { Incident } from '../../../domain/incident.ts';
import { unitsOf } from '../../../domain/line.ts';
import { localise } from '../../../domain/localise.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { closestTo } from '../../../reading/suggestion.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { personIdOf } from '../../acting-person.ts';
import { roleName, whoIs } from '../../names.ts';
import { remark, type Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';

/** Who is to be told: a person, or a unit through whoever sees to it. */
export interface Whom {
  /** A person's id, a unit's, or a name as typed: what is recorded. */
  readonly to: string;
  readonly name: string;
  readonly phone: string | undefined;
  readonly unit?: string;
}

/** The playbook in each of its languages: people call a role or a unit as they know it. */
const wordings = ({ playbook }: Incident) =>
  [playbook.language, ...Object.keys(playbook.translations)].map((language) => localise(playbook, language));

function roleCalled(incident: Incident, given: string): string | undefined {
  const all = wordings(incident);
  return Object.keys(incident.playbook.roles).find(
    (id) => id === given || all.some((playbook) => entryOf(playbook.roles, id)?.name === given),
  );
}

function unitCalled(incident: Incident, given: string): string | undefined {
  const all = wordings(incident);
  return unitsOf(incident).find(
    (id) => id === given || all.some(({ line }) => entryOf(line?.units ?? {}, id)?.name === given),
  );
}

const personWhom = (session: Session, incident: Incident, person: string): Whom => ({
  to: person,
  name: whoIs(incident, person),
  phone: phoneOf(session, person),
});

function holderWhom(session: Session, incident: Incident, role: string): Whom {
  const person = incident.roles[role]?.person;
  if (person === undefined)
    throw new UsageError('notify-vacant', { role: roleName(incident, role), id: role });
  const whom = personWhom(session, incident, person);
  return { ...whom, name: `${roleName(incident, role)} ${whom.name}` };
}

function unitWhom(session: Session, incident: Incident, unit: string): Whom {
  const { name = unit, owner } = entryOf(incident.playbook.line?.units ?? {}, unit) ?? {};
  const person = owner === undefined ? undefined : incident.roles[owner]?.person;
  const through = person === undefined ? '' : ` ${whoIs(incident, person)}`;
  const phone = person === undefined ? undefined : phoneOf(session, person);
  return { to: unit, name: `${plainLine(name)}${through}`, phone, unit };
}

/** Somebody whom nobody listed may be told too; a slip of the pen is pointed out. */
function strangerWhom(session: Session, { people }: Incident, given: string): Whom {
  const names = Object.values(people).map(({ name }) => name);
  const { suggestion } = closestTo(given, names);
  const hint = suggestion === undefined ? '' : session.say('notes.did-you-mean', { suggestion });
  if (names.length > 0) remark(session, `${session.say('notes.unlisted', { people: [given] })}${hint}`);
  return { to: given, name: plainLine(given), phone: undefined };
}

/**
 * Who was meant: a person by id or name, the holder of a role, a unit, else the name as typed.
 * @throws UsageError('notify-vacant') for a role that nobody holds.
 */
export function whomNamed(session: Session, { incident, recorded }: SituationNow, typed: string): Whom {
  const given = typed.normalize('NFC').trim();
  if (given === '') throw new UsageError('text-empty');
  const held = Object.values(incident.roles).map(({ person }) => person);
  const person = personIdOf(incident.people, given) ?? held.find((name) => name === given);
  if (person !== undefined) return personWhom(session, incident, person);
  const role = roleCalled(recorded, given);
  if (role !== undefined) return holderWhom(session, incident, role);
  const unit = unitCalled(recorded, given);
  return unit === undefined ? strangerWhom(session, incident, given) : unitWhom(session, incident, unit);
}

/** `致电 法务 赵原  138-0000-0002`, or that there is no number. */
export const callLine = ({ say }: Session, { name, phone }: Whom): string =>
  phone === undefined
    ? say('desk.queries.no-number', { who: name })
    : say('desk.queries.call', { who: name, phone });
