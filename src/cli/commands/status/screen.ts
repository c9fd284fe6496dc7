import { currentTier } from '../../../domain/incident.ts';
import { isOpen, isOverdue, compareDue } from '../../../domain/lateness.ts';
import type { Duty } from '../../../domain/duties.ts';
import { spanWords } from '../../../locales/span.ts';
import { type Row, tableLines, wrap } from '../../../terminal/columns.ts';
import { dutyCommand } from '../../duty-command.ts';
import { dutyPhone, holderWords, timeLeft } from '../../duty-words.ts';
import { exactMoment } from '../../moment-words.ts';
import { dutyTitle, phaseName } from '../../names.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { nextDuty } from '../next.ts';
import { standingRows } from './standing.ts';

/** How many duties one screen shows before it points to the whole list. */
const SHOWN = { overdue: 6, open: 5 };

function dutyRow(session: Session, { incident, now }: SituationNow, duty: Duty, label: string): Row {
  const late = isOverdue(duty, now);
  return {
    cells: [
      label,
      timeLeft(session, duty, now),
      `${holderWords(incident, duty)} ${dutyPhone(session, duty)}`.trim(),
      dutyTitle(incident, duty, session.say),
    ],
    paint: (cell, column) =>
      late && column < 2 ? session.paint('alarm', cell) : column === 0 ? session.paint('dim', cell) : cell,
  };
}

/** Rows with their label on the first one only. */
const labelled = (
  duties: readonly Duty[],
  label: string,
  row: (duty: Duty, label: string) => Row,
): readonly Row[] => duties.map((duty, index) => row(duty, index === 0 ? label : ''));

/** Duties that people can act on now or soon: the current phase's, or all with `--all`. */
function upcoming({ duties, phase, now }: SituationNow, all: boolean): readonly Duty[] {
  return duties
    .filter((duty) => isOpen(duty) && !isOverdue(duty, now))
    .filter((duty) => all || duty.phase === undefined || duty.phase === phase?.id)
    .sort((a, b) => compareDue(a.due, b.due));
}

function headLines(session: Session, { incident, place, phase, now, zone }: SituationNow): readonly string[] {
  const { say, paint } = session;
  const end = incident.closed?.at ?? now;
  const elapsed = spanWords(say, Math.max(0, Math.floor((end - (incident.times.aware ?? end)) / 1000)));
  const where = phase === undefined ? '' : phaseName(incident, phase.id);
  const lines = [
    `${incidentHeading(session, place.handle, incident)}  ${say('status.elapsed', { span: elapsed })}`,
    paint('dim', `${exactMoment(zone, now)}  ${incident.closed === undefined ? where : say('words.closed')}`),
    ...(currentTier(incident) === undefined ? [paint('warn', say('status.unclassified'))] : []),
  ];
  return lines.flatMap((line) => wrap(line, session.context.terminal.width));
}

function nextLines(session: Session, situation: SituationNow): readonly string[] {
  const { say, paint } = session;
  const { incident } = situation;
  if (incident.closed !== undefined) return [`${say('status.next')}  ${paint('accent', 'crisis report')}`];
  const duty = nextDuty(session, situation);
  if (duty === undefined) return [say('next.nothing')];
  const call =
    duty.person === undefined ? '' : `${holderWords(incident, duty)} ${dutyPhone(session, duty)}`.trim();
  const line = [dutyTitle(incident, duty, say), call].filter((part) => part !== '').join('  ');
  const width = session.context.terminal.width;
  return [
    ...wrap(`${say('status.next')}  ${line}`, width).map((text) => paint('strong', text)),
    `        ${paint('accent', dutyCommand(incident, duty))}`,
  ];
}

/** The whole screen, worst first. */
export function statusLines(session: Session, situation: SituationNow, all: boolean): readonly string[] {
  const { say, context } = session;
  const { incident, now } = situation;
  const duties = incident.closed === undefined ? situation.duties : [];
  const overdue = duties.filter((duty) => isOverdue(duty, now)).sort((a, b) => compareDue(a.due, b.due));
  const open = upcoming({ ...situation, duties }, all);
  const shownOverdue = all ? overdue : overdue.slice(0, SHOWN.overdue);
  const shownOpen = all ? open : open.slice(0, SHOWN.open);
  const row = (duty: Duty, label: string): Row => dutyRow(session, situation, duty, label);
  const hidden = overdue.length - shownOverdue.length + open.length - shownOpen.length;
  const dutyRows = [
    ...labelled(shownOverdue, say('status.overdue'), row),
    ...labelled(shownOpen, say('status.open'), row),
  ];
  return [
    ...headLines(session, situation),
    '',
    ...tableLines(dutyRows, context.terminal.width),
    ...(hidden > 0
      ? [session.paint('dim', say('status.more', { number: hidden, command: 'crisis status --all' }))]
      : []),
    ...tableLines(standingRows(session, situation), context.terminal.width),
    '',
    ...nextLines(session, situation),
  ];
}
