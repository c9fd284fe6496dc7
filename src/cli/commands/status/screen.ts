import { currentTier, type Incident } from '../../../domain/incident.ts';
import { isOpen, isOverdue, compareDue } from '../../../domain/lateness.ts';
import type { Duty } from '../../../domain/duties.ts';
import { spanWords } from '../../../locales/span.ts';
import { wrapHanging } from '../../../terminal/columns.ts';
import { commandFor, dutyPhone, holderWords, standIn, timeLeft, whoWords } from '../../duty-words.ts';
import { actingPerson } from '../../acting-person.ts';
import { exactMoment } from '../../moment-words.ts';
import { dutyTitle, phaseName, whoIs } from '../../names.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import type { Session } from '../../session.ts';
import type { SituationNow } from '../../situation-now.ts';
import { nextDuty } from '../next.ts';
import { type HangingRow, hangingRows } from './hanging-rows.ts';
import { standingRows } from './standing.ts';

interface Counts {
  readonly overdue: number;
  readonly open: number;
}

/** How many duties one screen shows at most before it points to the whole list. */
const SHOWN: Counts = { overdue: 6, open: 5 };

/** How many it shows at least: with whole titles, or with titles cut to a line. */
const LEAST = { whole: { overdue: 4, open: 3 }, cut: { overdue: 2, open: 1 } };

/** Lines that the least number of duties takes, with how many there are more. */
const LEAST_ROOM = LEAST.cut.overdue + LEAST.cut.open + 1;

/** With fewer lines left for duties there are no blank ones. */
const TIGHT = 7;

/** Duties that are late, and those that come. */
interface Owed {
  readonly overdue: readonly Duty[];
  readonly open: readonly Duty[];
}

/** The lines of each duty, and how many duties are not shown. */
interface Blocks {
  readonly blocks: readonly (readonly string[])[];
  readonly hidden: number;
}

/** Lines of the smallest screen, one of them for the prompt. */
const SCREEN = 24 - 1;

/** Below this width a row has no room for role, name and number. */
const NARROW = 72;

/** Who does it and their number; on a narrow screen the number matters more than the role. */
function whoCell(session: Session, incident: Incident, duty: Duty): string {
  const phone = dutyPhone(session, duty);
  const isShort = session.context.terminal.width < NARROW && phone !== '';
  const who = isShort ? whoIs(incident, duty.person) : holderWords(incident, duty);
  return `${who} ${phone}`.trim();
}

function dutyRow(
  session: Session,
  { incident, now }: SituationNow,
  duty: Duty,
  { label, most }: { readonly label: string; readonly most: number },
): HangingRow {
  const late = isOverdue(duty, now);
  const { paint } = session;
  return {
    cells: [label, timeLeft(session, duty, now), whoCell(session, incident, duty)],
    last: dutyTitle(incident, duty, session.say),
    most,
    paint: (cell, column) =>
      late && column < 2 ? paint('alarm', cell) : column === 0 ? paint('dim', cell) : cell,
  };
}

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
  return lines.flatMap((line) => wrapHanging(line, session.context.terminal.width));
}

function nextLines(session: Session, situation: SituationNow): readonly string[] {
  const { say, paint, context } = session;
  const { incident, now } = situation;
  if (incident.closed !== undefined) return [`${say('status.next')}  ${paint('accent', 'crisis report')}`];
  const duty = nextDuty(session, situation);
  if (duty === undefined) return [say('next.nothing')];
  const acting = actingPerson(session, incident.people);
  const instead = standIn(session, incident, duty, now);
  const call = instead?.call ?? whoWords(session, incident, duty, acting);
  const line = [call, dutyTitle(incident, duty, say)].filter((part) => part !== '').join('  ');
  return [
    ...wrapHanging(`${say('status.next')}  ${line}`, context.terminal.width).map((text) =>
      paint('strong', text),
    ),
    `        ${paint('accent', instead?.command ?? commandFor(session, incident, duty, acting))}`,
  ];
}

/** The duties of the screen: overdue ones first, then open ones, each group labelled once. */
function dutyBlocks(
  session: Session,
  situation: SituationNow,
  groups: Owed,
  most: number,
): readonly (readonly string[])[] {
  const { say, context } = session;
  const labelled = (duties: readonly Duty[], label: string): readonly HangingRow[] =>
    duties.map((duty, index) => dutyRow(session, situation, duty, { label: index === 0 ? label : '', most }));
  return hangingRows(
    [...labelled(groups.overdue, say('status.overdue')), ...labelled(groups.open, say('status.open'))],
    context.terminal.width,
  );
}

/** The duties that fit with at least so many of each group; undefined when not even these do. */
function blocksWithin(
  session: Session,
  situation: SituationNow,
  owed: Owed,
  { room, most, least }: { readonly room: number; readonly most: 1 | 2; readonly least: Counts },
): Blocks | undefined {
  let late = Math.min(owed.overdue.length, SHOWN.overdue);
  let soon = Math.min(owed.open.length, SHOWN.open);
  for (;;) {
    const shown = { overdue: owed.overdue.slice(0, late), open: owed.open.slice(0, soon) };
    const blocks = dutyBlocks(session, situation, shown, most);
    const hidden = owed.overdue.length - late + owed.open.length - soon;
    if (blocks.flat().length + (hidden > 0 ? 1 : 0) <= room) return { blocks, hidden };
    if (soon > least.open) soon--;
    else if (late > least.overdue) late--;
    else return undefined;
  }
}

/** As many duties as there is room for: whole titles where a few fit, else one line each. */
function fittingBlocks(session: Session, situation: SituationNow, owed: Owed, room: number): Blocks {
  const whole = blocksWithin(session, situation, owed, { room, most: 2, least: LEAST.whole });
  const cut = whole ?? blocksWithin(session, situation, owed, { room, most: 1, least: LEAST.cut });
  if (cut !== undefined) return cut;
  const overdue = owed.overdue.slice(0, LEAST.cut.overdue);
  const open = owed.open.slice(0, LEAST.cut.open);
  const hidden = owed.overdue.length - overdue.length + owed.open.length - open.length;
  return { blocks: dutyBlocks(session, situation, { overdue, open }, 1), hidden };
}

/** The whole screen, worst first. */
export function statusLines(session: Session, situation: SituationNow, all: boolean): readonly string[] {
  const { say, context } = session;
  const { incident, now } = situation;
  const duties = incident.closed === undefined ? situation.duties : [];
  const overdue = duties.filter((duty) => isOverdue(duty, now)).sort((a, b) => compareDue(a.due, b.due));
  const open = upcoming({ ...situation, duties }, all);
  const head = headLines(session, situation);
  const next = nextLines(session, situation);
  const rows = (isTight: boolean) =>
    hangingRows(standingRows(session, situation, all, isTight), context.terminal.width).flat();
  const roomy = rows(false);
  const isTight = !all && SCREEN - head.length - roomy.length - next.length < LEAST_ROOM;
  const standing = isTight ? rows(true) : roomy;
  const left = SCREEN - head.length - standing.length - next.length;
  const gap = left - 2 < TIGHT ? [] : [''];
  const room = left - 2 * gap.length;
  const { blocks, hidden } = all
    ? { blocks: dutyBlocks(session, situation, { overdue, open }, Infinity), hidden: 0 }
    : fittingBlocks(session, situation, { overdue, open }, room);
  return [
    ...head,
    ...gap,
    ...blocks.flat(),
    ...(hidden > 0
      ? [session.paint('dim', say('status.more', { number: hidden, command: 'crisis status --all' }))]
      : []),
    ...standing,
    ...gap,
    ...next,
  ];
}
