import { currentTier, type FactStatus, type Incident } from '../../../domain/incident.ts';
import { widthOf } from '../../../terminal/columns.ts';
import { roleName, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import type { Standing } from './standing-view.ts';
import { heatCell, lineCell, owedCell, remarksCell, responseCell } from './desk-cells.ts';
import type { HangingRow } from './hanging-rows.ts';
import { postureCell, postureMark } from './posture-cell.ts';
import { textCells } from './text-cells.ts';

const STATUSES: readonly FactStatus[] = ['confirmed', 'unverified', 'refuted', 'superseded'];

function factsCell({ say }: Session, { facts }: Incident): string {
  const live = Object.values(facts).filter(({ retracted }) => !retracted);
  const counts = STATUSES.map(
    (status) => [status, live.filter((fact) => fact.status === status).length] as const,
  );
  const words = counts
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${String(number)} ${say(`facts.${status}`)}`);
  return words.length === 0 ? say('facts.none') : words.join(' · ');
}

/** Who holds which role, with those assigned to stand behind them. */
function rolesCell({ say }: Session, incident: Incident, room: number): string {
  const held = Object.keys(incident.playbook.roles).flatMap((id) => {
    const assigned = incident.roles[id];
    if (assigned === undefined) return [];
    const people = (incident.backups[id] ?? []).map((person) => whoIs(incident, person));
    const behind = people.length === 0 ? '' : say('status.stands-behind', { people });
    return [`${roleName(incident, id)} ${whoIs(incident, assigned.person)}${behind}`];
  });
  const number = held.length;
  return fitting(number, room, (shown) => {
    const roles = held.slice(0, shown).join(' · ');
    return shown === number ? roles : say('status.roles-more', { roles, number });
  });
}

/** Roles that the tier activates and nobody holds; the worst tier's while there is none. */
function emptyRoles(incident: Incident): readonly string[] {
  const { playbook, roles } = incident;
  const tiers = Object.keys(playbook.tiers);
  const tier = currentTier(incident)?.tier;
  return Object.keys(playbook.roles).filter((id) => {
    const from = playbook.roles[id]?.from;
    const isActive = tier === undefined || from === undefined || tiers.indexOf(tier) >= tiers.indexOf(from);
    return isActive && roles[id] === undefined;
  });
}

/** As many items as one line holds: all of them, or fewer, said by how many. */
function fitting(count: number, room: number, said: (shown: number) => string): string {
  let shown = count;
  while (shown > 1 && widthOf(said(shown)) > room) shown--;
  return said(shown);
}

function unheldCell({ say }: Session, incident: Incident, room: number): string {
  if (incident.closed !== undefined) return '';
  const names = emptyRoles(incident).map((id) => roleName(incident, id));
  const number = names.length;
  if (number === 0) return '';
  return fitting(number, room, (shown) =>
    shown === number
      ? say('status.unheld', { roles: names })
      : say('status.unheld-more', { roles: names.slice(0, shown), number }),
  );
}

/** Columns before the last cell: the widest label and two blanks. */
const LABEL = 11;

/**
 * Where words, heat, facts, texts and people stand: one row each, empty ones left out. On a tight screen the posture
 * stands beside the facts, in a word.
 */
export function standingRows(
  session: Session,
  situation: Standing,
  all = false,
  isTight = false,
): readonly HangingRow[] {
  const { say, paint, context } = session;
  const { incident } = situation;
  const room = all ? Infinity : context.terminal.width - LABEL;
  const rows: readonly (readonly [string, string])[] = [
    [say('status.response-label'), responseCell(session, situation)],
    [say('status.posture'), isTight ? '' : postureCell(session, situation)],
    [say('status.heat'), heatCell(session, situation)],
    [
      say('status.facts'),
      [factsCell(session, incident), isTight ? postureMark(session, incident) : '']
        .filter((part) => part !== '')
        .join('  '),
    ],
    [say('status.line'), lineCell(session, situation)],
    [say('status.remarks'), remarksCell(session, situation)],
    ...textCells(session, situation).map(
      (cell, index) => [index === 0 ? say('status.statements') : '', cell] as const,
    ),
    [say('status.owed'), owedCell(session, situation)],
    [say('status.roles'), rolesCell(session, incident, room)],
    ['', unheldCell(session, incident, room)],
  ];
  return rows
    .filter(([, cell]) => cell !== '')
    .map(([label, last]) => ({ cells: [label], last, paint: (cell: string) => paint('dim', cell) }));
}
