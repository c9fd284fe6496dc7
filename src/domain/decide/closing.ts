import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { Refusal } from '../refusal.ts';
import { allow, withoutPower } from './rules.ts';

/** @throws Refusal without the power to close, or while duties are overdue. */
export function closeIncident(
  command: CommandOf<'CloseIncident'>,
  incident: Incident,
): readonly IncidentEvent[] {
  const { overdue, reason, at } = command;
  const allowed = allow(command, [
    withoutPower(incident, command, 'close'),
    overdue.length > 0
      ? { code: 'duties-overdue', values: { duties: overdue, number: overdue.length } }
      : undefined,
  ]);
  const data = reason === undefined ? {} : { reason };
  return [{ type: 'IncidentClosed', data, at, tlp: command.tlp ?? 'AMBER', ...allowed }];
}

/** @throws Refusal when the incident is not closed. */
export function reopenIncident(
  command: CommandOf<'ReopenIncident'>,
  incident: Incident,
): readonly IncidentEvent[] {
  if (incident.closed === undefined) throw new Refusal('not-closed', { incident: incident.id });
  const { reason, at, tlp } = command;
  return [{ type: 'IncidentReopened', data: { reason }, at, tlp: tlp ?? 'AMBER' }];
}
