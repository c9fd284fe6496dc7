import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { backupsOf } from '../../../domain/sign-off.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { shortMoment } from '../../moment-words.ts';
import { whoIs } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';

/** `crisis role list`. */
export function roleListCommand({ say, session }: Program, run = runRoleList): Command {
  return declare(say, 'list', 'role-list').action((_: unknown, command: Command) => run(session(command)));
}

function cellsOf(session: Session, { incident, zone, now }: SituationNow, id: string): readonly string[] {
  const role = incident.playbook.roles[id];
  const held = incident.roles[id];
  return [
    role?.name ?? id,
    id,
    whoIs(incident, held?.person),
    held === undefined ? '' : (phoneOf(session, held.person) ?? ''),
    held === undefined ? '' : session.say('words.since', { moment: shortMoment(zone, held.since, now) }),
    plainLine(role?.department ?? ''),
  ];
}

/** Somebody who stands behind a role, in the same columns. */
function backupCells(
  session: Session,
  { incident }: SituationNow,
  id: string,
  person: string,
): readonly string[] {
  const role = incident.playbook.roles[id]?.name ?? id;
  const title = session.say('desk.signing.behind', { role });
  return [title, id, whoIs(incident, person), phoneOf(session, person) ?? '', '', ''];
}

/** Lists every role of the playbook, who holds it since when, who stands behind, and how to reach them. */
export async function runRoleList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const ids = Object.keys(incident.playbook.roles);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...tableLines(
        ids.flatMap((id) => [
          { cells: cellsOf(session, situation, id) },
          ...backupsOf(incident, id).map((person) => ({
            cells: backupCells(session, situation, id, person),
          })),
        ]),
        session.context.terminal.width,
        '  ',
      ),
    ],
    () => ({
      incident: incident.id,
      roles: ids.map((id) => {
        const held = incident.roles[id];
        const duties = incident.playbook.roles[id]?.duties ?? [];
        return {
          id,
          person: held?.person,
          since: held && toIso(held.since),
          backups: backupsOf(incident, id),
          duties,
        };
      }),
    }),
  );
}
