import type { CommandOf } from '../command.ts';
import { fromIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import { REVIEW_WITHIN_HOURS } from '../response.ts';
import { allow } from './rules.ts';

const HOUR = 3_600_000;

/** @throws Refusal (overridable) for a review later than four hours after the decision. */
export function decideResponse(command: CommandOf<'DecideResponse'>): readonly IncidentEvent[] {
  const { kind: _, actor: __, at, tlp, override: ___, ...data } = command;
  const { review } = data;
  const isLate = review !== undefined && fromIso(review) - fromIso(at) > REVIEW_WITHIN_HOURS * HOUR;
  const allowed = allow(command, [
    isLate ? { code: 'review-too-late', values: { hours: REVIEW_WITHIN_HOURS } } : undefined,
  ]);
  return [{ type: 'ResponseDecided', data, at, tlp: tlp ?? 'AMBER', ...allowed }];
}
