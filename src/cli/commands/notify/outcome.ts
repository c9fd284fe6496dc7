import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import type { Notification } from '../../../domain/notification.ts';
import { plannedTask } from '../../../domain/planned-tasks.ts';
import { rolesOf } from '../../../domain/powers.ts';
import { backupsOf, waitingFor } from '../../../domain/sign-off.ts';
import { roleName, statementTitle, taskTitle, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import { phoneOf } from '../../telephones.ts';
import type { About } from './message.ts';
import type { Whom } from './whom.ts';
import { shellWord } from '../../shell-word.ts';

/** A call or a message, and how it went. */
interface Told extends Pick<Notification, 'via' | 'outcome'> {
  readonly whom: Whom;
  readonly about: About | undefined;
}

/** Somebody who stands behind a role of whoever could not be reached. */
interface Backup {
  readonly person: string;
  readonly role: string;
  /** The text to which they may say yes now. */
  readonly statement?: string;
}

/** The roles for which a yes of this person is awaited now. */
const awaitedFrom = (incident: Incident, about: About | undefined, person: string): readonly string[] => {
  const statement = about?.kind === 'statement' ? entryOf(incident.statements, about.id) : undefined;
  if (statement === undefined) return [];
  return waitingFor(incident, statement)
    .filter((step) => step.person === person && step.backupFrom !== undefined)
    .map(({ role }) => role);
};

/** Who stands behind them: for the yes that is awaited, else for any role they hold. */
export function backupsFor(incident: Incident, { whom, about }: Told): readonly Backup[] {
  const awaited = awaitedFrom(incident, about, whom.to);
  const roles = awaited.length > 0 ? awaited : rolesOf(incident, whom.to);
  return roles.flatMap((role) =>
    backupsOf(incident, role).map((person) => ({
      ...{ person, role },
      ...(awaited.length > 0 && about !== undefined && { statement: about.id }),
    })),
  );
}

function backupLine(session: Session, incident: Incident, about: About | undefined, backup: Backup): string {
  const { person, role, statement } = backup;
  const name = whoIs(incident, person);
  const command =
    statement === undefined
      ? `crisis notify ${shellWord(name)}${about === undefined ? '' : ` --about ${about.id}`}`
      : `crisis statement approve ${statement} --by ${shellWord(name)} --for ${role} --via phone`;
  const who = `${roleName(incident, role)} ${name} ${phoneOf(session, person) ?? ''}`.trim();
  return session.say('desk.queries.backup', { who, command });
}

/** How to go on after somebody was not reached: their backups with numbers, or how to name one. */
function unreachedLines(session: Session, incident: Incident, told: Told): readonly string[] {
  const backups = backupsFor(incident, told);
  if (backups.length > 0) return backups.map((backup) => backupLine(session, incident, told.about, backup));
  const [role] = rolesOf(incident, told.whom.to);
  if (role === undefined) return [];
  const command = `crisis role assign ${role}=… --backup`;
  return [session.say('desk.queries.no-backup', { role: roleName(incident, role), command })];
}

/** How to go on after somebody has it: record their yes, or that the unit has the line. */
function sentLines({ say }: Session, incident: Incident, { whom, about, via }: Told): readonly string[] {
  if (about?.kind === 'line' && whom.unit !== undefined) {
    return [say('desk.queries.then', { command: `crisis line ack --unit ${whom.unit}` })];
  }
  const statement = about?.kind === 'statement' ? entryOf(incident.statements, about.id) : undefined;
  const isAwaited =
    statement !== undefined && waitingFor(incident, statement).some(({ person }) => person === whom.to);
  if (!isAwaited) return [];
  const by = `--by ${shellWord(whoIs(incident, whom.to))} --via ${via === 'phone' || via === 'here' ? via : 'wechat'}`;
  return [say('desk.queries.then', { command: `crisis statement approve ${statement.id} ${by}` })];
}

/** What was recorded, and what to do next. */
export function outcomeLines(session: Session, incident: Incident, told: Told): readonly string[] {
  const { say, paint } = session;
  const { whom, via, outcome, about } = told;
  const mark = outcome === 'sent' ? paint('good', '✓') : paint('warn', '!');
  const words = [
    say(`desk.queries.outcomes.${outcome}`),
    whom.name,
    say(`desk.queries.ways.${via}`),
    about === undefined ? '' : aboutWords(session, incident, about.id),
  ];
  return [
    `${mark} ${words.filter((word) => word !== '').join('  ')}`,
    ...(outcome === 'sent' ? sentLines(session, incident, told) : unreachedLines(session, incident, told)),
  ];
}

/** What it was about: the line, a text by id and title, a task by its title; the rest by id. */
export function aboutWords({ say }: Session, incident: Incident, id: string): string {
  if (id === 'line') return say('desk.queries.the-line');
  if (Object.hasOwn(incident.statements, id)) return `${id} ${statementTitle(incident, id, say)}`;
  const isTask = plannedTask(incident.playbook, id) !== undefined || Object.hasOwn(incident.addedTasks, id);
  return isTask ? taskTitle(incident, id, say) : id;
}
