import type { Duty } from '../../../domain/duties.ts';
import { byUrgency } from '../../../domain/lateness.ts';
import { currentLine } from '../../../domain/line.ts';
import { leadRole } from '../../../domain/powers.ts';
import { padTo, tableLines, widthOf } from '../../../terminal/columns.ts';
import { dutyCommand } from '../../duty-command.ts';
import { dutyPhone, holderWords, timeLeft } from '../../duty-words.ts';
import { unitWord } from '../../line-unit.ts';
import { answerPasteable } from '../../line-pasting.ts';
import { noticesNow } from '../../line-texts.ts';
import { shortMoment } from '../../moment-words.ts';
import { dutyTitle, roleName, whoIs } from '../../names.ts';
import { incidentHeading, shownPath } from '../../recorded-answer.ts';
import type { Says } from '../../rendering-text.ts';
import type { Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { phoneOf } from '../../telephones.ts';
import { dutyJson } from '../task/list.ts';
import { firstWordsDraft, firstWordsRow, lineToPaste, noLineLines } from './first-text-lines.ts';
import type { Started } from './open-incident-file.ts';

const FIRST = 3;

/** Where it is kept, by which plan, who leads, what comes first, and which roles nobody holds. */
function headLines(session: Session, situation: SituationNow, already: boolean): readonly string[] {
  const { say, paint } = session;
  const { incident, place } = situation;
  const { title, version, objectives } = incident.playbook;
  const unheld = unheldLine(session, situation);
  return [
    `${incidentHeading(session, place.handle, incident)}  ${paint('good', say(already ? 'notes.already' : 'start.opened'))}`,
    paint('dim', `  ${shownPath(session, place.path)}  ${title} ${version}`),
    `  ${leadLine(session, situation)}`,
    paint('dim', `  ${say('start.objective', { objective: objectives[0] ?? '' })}`),
    ...(unheld === undefined ? [] : [paint('dim', `  ${unheld}`)]),
  ];
}

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

/** The duties to do first; under each who does it, their number, and the command. */
function dutyLines(session: Session, { incident, zone, now }: SituationNow, first: readonly Duty[]) {
  const rows = first.map((duty, index) => ({
    cells: [
      String(index + 1),
      duty.due === undefined ? '' : shortMoment(zone, duty.due, now),
      timeLeft(session, duty, now),
      dutyTitle(incident, duty, session.say),
    ],
    paint: (cell: string, column: number) => (column === 2 ? session.paint('strong', cell) : cell),
  }));
  const titles = tableLines(rows, session.context.terminal.width, '  ');
  return first.flatMap((duty, index) => [
    titles[index] ?? '',
    `     ${[`${holderWords(incident, duty)} ${dutyPhone(session, duty)}`.trim(), session.paint('accent', dutyCommand(incident, duty))].join('   ')}`,
  ]);
}

/** What comes after the texts: what it is for, and its command beside or, on a narrow screen, below it. */
function commandLines(session: Session, situation: SituationNow): readonly string[] {
  const { say, paint, context } = session;
  const { playbook } = situation.incident;
  const unit = exampleUnit(situation);
  const worst = Object.values(playbook.tiers).at(-1)?.name ?? '';
  const rows: readonly (readonly [string, string])[] = [
    ...(unit === undefined
      ? []
      : [
          [say('start.variants'), `crisis line show ${unit}`] as const,
          [say('start.acknowledge'), `crisis line ack --unit ${unit}`] as const,
        ]),
    [say('start.classify'), `crisis classify ${worst} --provisional --reason "…"`],
    [say('start.status'), 'crisis next · crisis status'],
  ];
  const width = Math.max(...rows.map(([label]) => widthOf(label)));
  return [...firstWordsRow(session, situation), ...rows].flatMap(([label, command]) => {
    const whole = `${padTo(label, width)}  ${paint('accent', command)}`;
    return widthOf(whole) <= context.terminal.width ? [whole] : [label, `  ${paint('accent', command)}`];
  });
}

/** A unit as one may type it, for the commands that are shown; none while there is no line. */
function exampleUnit({ incident }: SituationNow): string | undefined {
  const units = Object.keys(incident.playbook.line?.units ?? {});
  const id = units.find((unit) => unit === 'shops') ?? units[0];
  if (currentLine(incident) === undefined) return undefined;
  return id === undefined ? undefined : unitWord(incident, id);
}

/** Shows the new incident: who leads, the first three duties, what to say and to paste, and how to go on. */
export async function answerStarted(
  session: Session,
  { place, records, already, opening }: Started,
  says: Says,
): Promise<void> {
  const situation = await situationNow(session, false, place);
  const { incident, recorded, duties, now, zone } = situation;
  const setting = { now, zone, says, organisation: session.config };
  const texts = [
    ...lineToPaste(situation, session.say('status.line')),
    ...noticesNow(recorded, setting, session.say.language),
  ];
  const first = byUrgency(duties)
    .filter(({ status }) => status !== 'waiting')
    .slice(0, FIRST);
  answerPasteable(
    session,
    {
      before: () => [
        ...headLines(session, situation, already),
        '',
        session.paint('strong', session.say('start.next')),
        ...dutyLines(session, situation, first),
        ...noLineLines(session, situation, setting),
        ...(texts.length === 0 ? [] : ['', session.paint('strong', session.say('start.paste'))]),
      ],
      texts,
      after: () => commandLines(session, situation),
    },
    () => ({
      incident: place.id,
      file: place.path,
      mode: incident.mode,
      playbook: { id: incident.playbook.id, version: incident.playbook.version },
      recorded: records.map(({ id, type, at }) => ({ id, type, at })),
      ...(already && { already: true }),
      roles: opening.roles.map(({ role, person }) => ({ role, person })),
      next: first.map((duty) => dutyJson(incident, duty, now)),
      line: currentLine(incident)?.id ?? null,
      statement: firstWordsDraft(incident)?.id ?? null,
      texts,
    }),
  );
}
