import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
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

/** Lists every role of the playbook, who holds it since when, and how to reach them. */
export async function runRoleList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const ids = Object.keys(incident.playbook.roles);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...tableLines(
        ids.map((id) => ({ cells: cellsOf(session, situation, id) })),
        session.context.terminal.width,
        '  ',
      ),
    ],
    () => ({
      incident: incident.id,
      roles: ids.map((id) => {
        const held = incident.roles[id];
        const duties = incident.playbook.roles[id]?.duties ?? [];
        return { id, person: held?.person, since: held && toIso(held.since), duties };
      }),
    }),
  );
}
