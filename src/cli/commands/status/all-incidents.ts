import { compareDue, isOpen, isOverdue } from '../../../domain/lateness.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { holderWords, timeLeft } from '../../duty-words.ts';
import { dutyTitle } from '../../names.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { openSituations } from '../../open-situations.ts';
import { answer, type Session } from '../../session.ts';
import { dutyJson } from '../task/list.ts';

/** How many duties of all incidents together one screen shows. */
const SHOWN = 15;

/** The duties of all open incidents together, worst first. */
export async function runStatusOfAll(session: Session, exitCode: boolean): Promise<void> {
  const { say, paint, context } = session;
  const situations = await openSituations(session);
  const owed = situations
    .flatMap((situation) => situation.duties.filter(isOpen).map((duty) => ({ situation, duty })))
    .sort((a, b) => compareDue(a.duty.due, b.duty.due));
  if (exitCode && owed.some(({ situation, duty }) => isOverdue(duty, situation.now))) session.exitWith(4);
  answer(
    session,
    () => [
      ...situations.map(({ place, incident }) => incidentHeading(session, place.handle, incident)),
      ...(situations.length === 0 ? [say('incidents.none-open')] : []),
      ...tableLines(
        owed.slice(0, SHOWN).map(({ situation, duty }) => ({
          cells: [
            `#${String(situation.place.handle)}`,
            timeLeft(session, duty, situation.now),
            holderWords(situation.incident, duty),
            dutyTitle(situation.incident, duty, say),
          ],
          paint: (cell, column) =>
            column === 1 && isOverdue(duty, situation.now) ? paint('alarm', cell) : cell,
        })),
        context.terminal.width,
        '  ',
      ),
    ],
    () => ({
      incidents: situations.map(({ incident, duties, now }) => ({
        incident: incident.id,
        title: incident.title,
        overdue: duties.filter((duty) => isOverdue(duty, now)).map(({ id }) => id),
      })),
      tasks: owed.map(({ situation, duty }) => ({
        incident: situation.incident.id,
        ...dutyJson(situation.incident, duty, situation.now),
      })),
    }),
  );
}
