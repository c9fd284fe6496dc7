import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Notification } from '../../../domain/notification.ts';
import { backupsOf } from '../../../domain/sign-off.ts';
import { type Row, tableLines } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { roleName, whoIs } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';
import { aboutWords } from './outcome.ts';

/** `crisis notify list`. */
export function notifyListCommand({ say, session }: Program, run = runNotifyList): Command {
  return declare(say, 'list', 'notify-list').action((_: unknown, command: Command) => run(session(command)));
}

interface Contact {
  readonly role: string;
  readonly person: string;
  readonly backup: boolean;
}

/** Whom to contact: who holds each role, and behind them their backups. */
const contactsOf = (incident: Incident): readonly Contact[] =>
  Object.keys(incident.playbook.roles).flatMap((role) => {
    const holder = incident.roles[role]?.person;
    return [
      ...(holder === undefined ? [] : [{ role, person: holder, backup: false }]),
      ...backupsOf(incident, role).map((person) => ({ role, person, backup: true })),
    ];
  });

function contactRow(session: Session, incident: Incident, { role, person, backup }: Contact): Row {
  const { say, config } = session;
  return {
    cells: [
      backup ? say('desk.queries.behind', { role: roleName(incident, role) }) : roleName(incident, role),
      whoIs(incident, person),
      phoneOf(session, person) ?? '—',
      plainLine(entryOf(config.people, person)?.wake ?? ''),
    ],
  };
}

function callRow(session: Session, { incident, zone, now }: SituationNow, told: Notification): Row {
  const { say } = session;
  const unit = entryOf(incident.playbook.line?.units ?? {}, told.to)?.name;
  return {
    cells: [
      shortMoment(zone, told.at, now),
      say(`desk.queries.outcomes.${told.outcome}`),
      plainLine(unit ?? whoIs(incident, told.to)),
      say(`desk.queries.ways.${told.via}`),
      told.about === undefined ? '' : aboutWords(session, incident, told.about),
      plainLine(told.text ?? ''),
    ],
  };
}

/** Lists whom to contact and how, then who was told what, in the order it was done. */
export async function runNotifyList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const { say, paint, context } = session;
  const contacts = contactsOf(incident);
  const calls = [...incident.notifications].sort((a, b) => a.at - b.at);
  const table = (rows: readonly Row[]): readonly string[] => tableLines(rows, context.terminal.width, '  ');
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      paint('strong', say('desk.queries.contacts')),
      ...table(contacts.map((contact) => contactRow(session, incident, contact))),
      paint('strong', say('desk.queries.calls')),
      ...(calls.length === 0 ? [`  ${say('desk.queries.no-calls')}`] : []),
      ...table(calls.map((told) => callRow(session, situation, told))),
    ],
    () => ({
      incident: incident.id,
      contacts: contacts.map(({ role, person, backup }) => ({
        ...{ role, person, backup, phone: phoneOf(session, person) },
        wake: entryOf(session.config.people, person)?.wake,
      })),
      notifications: calls.map(({ to, via, outcome, about, text, at, by }) => ({
        ...{ to, via, outcome, about, text, at: toIso(at), by: by.person },
      })),
    }),
  );
}
