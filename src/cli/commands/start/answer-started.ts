import { byUrgency } from '../../../domain/lateness.ts';
import { leadRole } from '../../../domain/powers.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { dutyPhone, holderWords, timeLeft } from '../../duty-words.ts';
import { shortMoment } from '../../moment-words.ts';
import { dutyTitle, roleName, whoIs } from '../../names.ts';
import { incidentHeading, shownPath } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';
import { dutyJson } from '../task/list.ts';
import type { Started } from './open-incident-file.ts';

const FIRST = 3;

function leadLine(session: Session, { incident }: SituationNow): string {
  const lead = leadRole(incident.playbook);
  const held = incident.roles[lead];
  const acting = held?.note === 'acting' ? session.say('start.acting') : '';
  const phone = held === undefined ? '' : (phoneOf(session, held.person) ?? '');
  return [roleName(incident, lead), `${whoIs(incident, held?.person)}${acting}`, phone]
    .filter((part) => part !== '')
    .join(' ');
}

function unheldLine({ say }: Session, { incident }: SituationNow): string | undefined {
  const empty = Object.keys(incident.playbook.roles).filter((role) => incident.roles[role] === undefined);
  if (empty.length === 0) return undefined;
  const names = empty.slice(0, 3).map((role) => roleName(incident, role));
  return say('start.unheld', {
    roles: names,
    number: empty.length,
    command: `crisis role assign ${empty[0] ?? ''}=…`,
  });
}

function dutyLines(session: Session, situation: SituationNow): readonly string[] {
  const { duties, incident, zone, now } = situation;
  const rows = byUrgency(duties)
    .filter(({ status }) => status !== 'waiting')
    .slice(0, FIRST)
    .map((duty, index) => ({
      cells: [
        String(index + 1),
        duty.due === undefined ? '' : shortMoment(zone, duty.due, now),
        timeLeft(session, duty, now),
        `${holderWords(incident, duty)} ${dutyPhone(session, duty)}`.trim(),
        dutyTitle(incident, duty, session.say),
      ],
      paint: (cell: string, column: number) => (column === 2 ? session.paint('strong', cell) : cell),
    }));
  return tableLines(rows, session.context.terminal.width, '  ');
}

/** The words that are approved beforehand: the fastest thing that can be said. */
function firstWordsLine({ say, paint }: Session, { incident }: SituationNow): readonly string[] {
  const statements = Object.entries(incident.playbook.statements);
  const found = statements.find(([, { preapproved }]) => preapproved !== undefined)?.[0];
  return found === undefined
    ? []
    : [`${say('start.first-words')}  ${paint('accent', `crisis statement draft ${found}`)}`];
}

/** Shows the new incident: where it is kept, who leads, the first three duties, and how to classify. */
export async function answerStarted(
  session: Session,
  { place, records, already, opening }: Started,
): Promise<void> {
  const situation = await situationNow(session, false, place);
  const { incident, duties, now } = situation;
  const { say, paint } = session;
  const worst = Object.values(incident.playbook.tiers).at(-1)?.name ?? '';
  const unheld = unheldLine(session, situation);
  answer(
    session,
    () => [
      `${incidentHeading(session, place.handle, incident)}  ${paint('good', say(already ? 'notes.already' : 'start.opened'))}`,
      paint(
        'dim',
        `  ${shownPath(session, place.path)}  ${incident.playbook.title} ${incident.playbook.version}`,
      ),
      `  ${leadLine(session, situation)}`,
      paint('dim', `  ${say('start.objective', { objective: incident.playbook.objectives[0] ?? '' })}`),
      ...(unheld === undefined ? [] : [paint('dim', `  ${unheld}`)]),
      '',
      paint('strong', say('start.next')),
      ...dutyLines(session, situation),
      '',
      ...firstWordsLine(session, situation),
      `${say('start.classify')}  ${paint('accent', `crisis classify ${worst} --provisional --reason "…"`)}`,
      `${say('start.status')}  ${paint('accent', 'crisis next · crisis status')}`,
    ],
    () => ({
      incident: place.id,
      file: place.path,
      mode: incident.mode,
      playbook: { id: incident.playbook.id, version: incident.playbook.version },
      recorded: records.map(({ id, type, at }) => ({ id, type, at })),
      ...(already && { already: true }),
      roles: opening.roles.map(({ role, person }) => ({ role, person })),
      next: byUrgency(duties)
        .slice(0, FIRST)
        .map((duty) => dutyJson(incident, duty, now)),
    }),
  );
}
