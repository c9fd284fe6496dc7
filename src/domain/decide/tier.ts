import type { CommandOf } from '../command.ts';
import { fromIso } from '../envelope.ts';
import type { IncidentEvent } from '../events/table.ts';
import { currentTier, type Incident, type TierDecision } from '../incident.ts';
import { Refusal, UsageError } from '../refusal.ts';
import { rebasedDeadlines } from './rebasing.ts';
import { allow, withoutPower } from './rules.ts';

/** The codes of what a tier decision must give a reason for, or undefined when it needs none. */
function reasonNeededFor(command: CommandOf<'AssignTier'>, incident: Incident): string | undefined {
  const current = currentTier(incident);
  if (command.proposed === undefined && command.provisional) return 'reason-provisional';
  if (command.proposed === undefined) return 'reason-judgement';
  if (command.proposed !== command.tier) return 'reason-override';
  return current !== undefined && current.tier !== command.tier ? 'reason-change' : undefined;
}

/** The incident as it would stand with this decision, for working out the deadlines that it moves. */
function withTier(incident: Incident, command: CommandOf<'AssignTier'>): Incident {
  const { tier, provisional, method, answers, scores, decidedBy, conditions, actor } = command;
  const at = fromIso(command.at);
  const decision: TierDecision = {
    ...{ tier, provisional, method, answers, scores, decidedBy, conditions },
    event: '',
    at,
    by: actor,
    rebased: [],
  };
  return {
    ...incident,
    tierDecisions: [...incident.tierDecisions, decision],
    times: { ...incident.times, classified: incident.times.classified ?? at },
  };
}

/** @throws Refusal without the power to classify; UsageError where a reason is missing. */
export function assignTier(command: CommandOf<'AssignTier'>, incident: Incident): readonly IncidentEvent[] {
  const { tier, provisional, proposed, method, answers, scores, decidedBy, conditions, reason } = command;
  const tiers = Object.keys(incident.playbook.tiers);
  if (!tiers.includes(tier)) throw new Refusal('tier-unknown', { tier, tiers });
  const allowed = allow(command, [withoutPower(incident, command, 'classify')]);
  const needed = reasonNeededFor(command, incident);
  if (needed !== undefined && reason === undefined) {
    throw new UsageError(needed, {
      tier,
      proposed: proposed ?? '',
      current: currentTier(incident)?.tier ?? '',
    });
  }
  const rebased = rebasedDeadlines(incident, withTier(incident, command), conditions, command.at);
  const data = {
    tier,
    provisional,
    ...(proposed !== undefined && { proposed }),
    method,
    answers,
    scores,
    decidedBy,
    rebased,
    conditions,
    ...(command.possible !== undefined && { possible: command.possible }),
    ...(command.methods !== undefined && { methods: command.methods }),
    ...(command.raters !== undefined && { raters: command.raters }),
    ...(reason !== undefined && { reason }),
  };
  return [{ type: 'TierAssigned', data, at: command.at, tlp: command.tlp ?? 'AMBER', ...allowed }];
}
