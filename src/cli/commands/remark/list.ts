import type { Command } from 'commander';
import { toIso } from '../../../domain/envelope.ts';
import { conflictsIn, type Remark, remarksInOrder } from '../../../domain/remark.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow } from '../../situation-now.ts';
import { circumstances, conflictLines, saidLine } from './lines.ts';

/** `crisis remark list`. */
export function remarkListCommand({ say, session }: Program, run = runRemarkList): Command {
  return declare(say, 'list', 'remark-list').action((_: unknown, command: Command) => run(session(command)));
}

const remarkJson = ({ id, text, saidBy, to, channel, standing, about, at, event }: Remark): object => ({
  ...{ id, text, saidBy, to, channel, standing, about },
  at: toIso(at),
  event,
});

/** Lists what was said outside in the order it was said, and where it contradicts itself. */
export async function runRemarkList(session: Session): Promise<void> {
  const { incident, place, now } = await situationNow(session);
  const remarks = remarksInOrder(incident);
  const conflicts = conflictsIn(incident);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(remarks.length === 0 ? [`  ${session.say('desk.responses.remark-none')}`] : []),
      ...remarks.flatMap((remark) => [
        `  ${session.paint('strong', remark.id)}  ${saidLine(session, incident, remark, now)}`,
        `        ${session.paint('dim', circumstances(session, remark))}`,
      ]),
      ...conflicts
        .flatMap((conflict) => conflictLines(session, incident, conflict, now))
        .map((line) => `  ${line}`),
    ],
    () => ({
      incident: incident.id,
      remarks: remarks.map(remarkJson),
      conflicts: conflicts.map(({ about, remarks: said }) => ({ about, remarks: said.map(({ id }) => id) })),
    }),
  );
}
