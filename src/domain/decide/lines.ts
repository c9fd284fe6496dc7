import type { CommandOf } from '../command.ts';
import { fromIso, toIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { type Line, lineOf } from '../line.ts';
import { mayUse, rolesWith } from '../powers.ts';
import { Refusal } from '../refusal.ts';
import { isPreapproved } from '../sign-off.ts';
import { allow } from './rules.ts';

/** Whether the words are the playbook's own, for everybody, and their approval still holds. */
function isWorded({ template, unit, at }: CommandOf<'SetLine'>, incident: Incident): boolean {
  const { line } = incident.playbook;
  if (unit !== undefined || template === undefined || template !== line?.template) return false;
  return isPreapproved(line.preapproved, incident, fromIso(at));
}

/** @throws Refusal (overridable) when whoever decided the words may not adjust the line, and for an id in use. */
export function setLine(command: CommandOf<'SetLine'>, incident: Incident): readonly IncidentEvent[] {
  const { kind: _, actor, at, tlp, override: __, setBy = actor.person, ...said } = command;
  const roles = rolesWith(incident, 'adjust');
  const holders = roles.flatMap((role) => incident.roles[role]?.person ?? []);
  const values = { person: setBy, power: 'adjust', roles, holders };
  const allowed = allow(command, [
    isWorded(command, incident) || mayUse(incident, setBy, 'adjust')
      ? undefined
      : { code: 'power-missing', values },
  ]);
  if (incident.lines.some(({ id }) => id === said.line))
    throw new Refusal('line-exists', { line: said.line });
  const decidedBy = setBy === actor.person ? {} : { setBy };
  return [{ type: 'LineSet', data: { ...said, ...decidedBy }, at, tlp: tlp ?? 'AMBER', ...allowed }];
}

const MINUTE = 60_000;

/** People say the minute, not the second. */
const isBefore = (at: string, line: Line): boolean =>
  Math.floor(fromIso(at) / MINUTE) < Math.floor(line.at / MINUTE);

/**
 * Each unit has the line it has to say now. @throws Refusal while no line was set, and for a time before that line.
 */
export function acknowledgeLine(
  command: CommandOf<'AcknowledgeLine'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { units, person, at, tlp } = command;
  return units.map((unit) => {
    const line = lineOf(incident, unit);
    if (line === undefined) throw new Refusal('no-line');
    if (isBefore(at, line)) throw new Refusal('line-not-yet', { unit, from: toIso(line.at) });
    const data = { line: line.id, unit, ...(person !== undefined && { person }) };
    return { type: 'LineAcknowledged', data, at, tlp: tlp ?? 'AMBER' };
  });
}
