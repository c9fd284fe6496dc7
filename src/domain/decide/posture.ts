import type { CommandOf } from '../command.ts';
import type { IncidentEvent } from '../events/table.ts';
import type { Incident } from '../incident.ts';
import { currentPosture } from '../posture.ts';
import { UsageError } from '../refusal.ts';
import { mixedWith } from '../spoken-posture.ts';
import { allow, withoutPower } from './rules.ts';

/**
 * A posture is never refused. One that the theory warns of, or that contradicts what the incident took before, needs
 * a reason; one that stays as it was needs it only once.
 * @throws UsageError naming what it is at odds with
 */
function assertReason({ chosen, against, reason }: CommandOf<'SetPosture'>, incident: Incident): void {
  if (chosen === undefined || reason !== undefined) return;
  const held = currentPosture(incident);
  const isNew = held?.chosen !== chosen;
  const earlier = isNew ? mixedWith(incident, chosen) : undefined;
  if (earlier !== undefined)
    throw new UsageError('posture-mixed', { stance: chosen, former: earlier.stance });
  const rule = against[chosen];
  if (rule !== undefined && (isNew || held.against[chosen] === undefined))
    throw new UsageError('posture-against', { stance: chosen, postureRule: rule });
}

/** @throws Refusal without the power to change the strategy; UsageError where a reason is missing. */
export function setPosture(command: CommandOf<'SetPosture'>, incident: Incident): readonly IncidentEvent[] {
  const { kind: _, actor: __, at, tlp, override: ___, ...data } = command;
  const allowed = allow(command, [withoutPower(incident, command, 'adjust')]);
  assertReason(command, incident);
  return [{ type: 'PostureSet', data, at, tlp: tlp ?? 'AMBER', ...allowed }];
}
