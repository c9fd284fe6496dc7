import { type Actor, toIso } from '../../../domain/envelope.ts';
import type { EventData } from '../../../domain/events/table.ts';
import type { Person } from '../../../domain/incident.ts';
import type { OrganisationConfig } from '../../../domain/organisation.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import { leadRole } from '../../../domain/powers.ts';
import { assertInOrder } from '../../../domain/decide/times.ts';
import { formatLocal } from '../../../domain/zone.ts';
import { sha256Of } from '../../../store/sha256.ts';
import { actingPerson } from '../../acting-person.ts';
import { checkedPlaybook } from '../../checked-playbook.ts';
import { languageNamed } from '../../language.ts';
import { momentOf } from '../../recording.ts';
import { clockOf, type Session } from '../../session.ts';
import type { StartAnswers } from './start-answers.ts';

/** The first record of an incident and who holds which role from the start. */
export interface Opening {
  readonly id: string;
  readonly data: EventData['IncidentOpened'];
  readonly roles: readonly EventData['RoleAssigned'][];
  readonly actor: Actor;
  readonly at: string;
  readonly now: string;
  readonly written: string | undefined;
}

/** People as they are pinned: names, roles and logins, never telephone numbers. */
function pinnedPeople({ people }: OrganisationConfig): Readonly<Record<string, Person>> {
  return Object.fromEntries(
    Object.entries(people).map(([id, { name, roles = [], login }]) => [
      id,
      { name, roles, ...(login !== undefined && { login }) },
    ]),
  );
}

/**
 * The languages of the texts, first the one they are written in: the organisation's, else the playbook's. Who has told
 * the program nothing about themselves is spoken to, and gets texts, in the language of the interface.
 */
function languagesFor({ config, say }: Session, playbook: Playbook): readonly string[] {
  if (config.languages !== undefined) return config.languages;
  const written = [playbook.language, ...Object.keys(playbook.translations)];
  const isUnknown = config.organisation === undefined && Object.keys(config.people).length === 0;
  const first = written.filter((each) => isUnknown && languageNamed(each) === say.language);
  return [...new Set([...first, ...written])];
}

/** The first person listed for each role; the opener is acting lead where nobody is listed for it. */
function proposedRoles(
  playbook: Playbook,
  people: Readonly<Record<string, Person>>,
  opener: string,
): readonly EventData['RoleAssigned'][] {
  const lead = leadRole(playbook);
  return Object.keys(playbook.roles).flatMap((role) => {
    const person = Object.keys(people).find((id) => people[id]?.roles.includes(role));
    if (person !== undefined) return [{ role, person }];
    return role === lead ? [{ role, person: opener, note: 'acting' }] : [];
  });
}

/** Checks the playbook and puts together all that the incident pins. */
export async function openingOf(session: Session, answers: StartAnswers): Promise<Opening> {
  const { config, context, flags } = session;
  const { occurred, detected, aware, now, zone } = answers;
  assertInOrder({ aware, ...(occurred !== undefined && { occurred }) });
  const { playbook, templates, sources } = await checkedPlaybook(session, answers.playbook);
  const people = pinnedPeople(config);
  const person = actingPerson(session, people);
  const roles = proposedRoles(playbook, people, person);
  const role = roles.find((given) => given.person === person)?.role;
  const suffix = flags.key === undefined ? context.newId(4) : keyedSuffix(flags.key);
  const { fixed } = clockOf(context);
  const id = `${formatLocal(zone, now).slice(0, 10)}-${suffix}`;
  return {
    id,
    roles,
    actor: { person, ...(role !== undefined && { role }), login: context.user, host: context.host },
    at: toIso(momentOf(session, now, zone)),
    now: toIso(now),
    written: fixed ? toIso(context.now()) : undefined,
    data: {
      incident: id,
      mode: fixed ? 'replay' : 'real',
      title: answers.title,
      ...(answers.summary !== undefined && { summary: answers.summary }),
      ...(answers.source !== undefined && { source: answers.source }),
      triggers: answers.triggers,
      zone: zone.name,
      ...(config.organisation !== undefined && { organisation: config.organisation }),
      ...(config.contact !== undefined && { contact: config.contact }),
      languages: languagesFor(session, playbook),
      people,
      times: {
        ...(occurred !== undefined && { occurred: toIso(occurred) }),
        ...(detected !== undefined && { detected: toIso(detected) }),
        aware: toIso(aware),
      },
      playbook: {
        id: playbook.id,
        version: playbook.version,
        sha256: sha256Of(JSON.stringify(playbook)),
        sources,
        model: playbook,
      },
      templates,
    },
  };
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The random part of an incident's id, always the same for one retry key. */
const keyedSuffix = (key: string): string =>
  Array.from(
    { length: 4 },
    (_, n) => ALPHABET[parseInt(sha256Of(key).slice(n * 2, n * 2 + 2), 16) % 32],
  ).join('');
