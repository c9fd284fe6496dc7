import type { Instant } from '../domain/envelope.ts';
import { currentTier, type Incident } from '../domain/incident.ts';
import { firstResponse as firstAnswer, type ResponseKind } from '../domain/response.ts';

/** How the first response stands against its deadline. Spans in whole seconds. */
export interface FirstResponse {
  readonly deadline: Instant;
  /** Seconds after awareness that the tier allows. */
  readonly allowed: number;
  /** The tier whose deadline it is; undefined while the incident is unclassified. */
  readonly tier: string | undefined;
  readonly respondedAt: Instant | undefined;
  /** By which of the ways the clock was stopped. */
  readonly kind: ResponseKind | undefined;
  /** Seconds past the deadline: up to the response, or up to the end of the time looked at. */
  readonly late: number;
}

/**
 * The first response by any way against the first-response deadline of the tier in force, or the shortest of
 * all tiers while there is none; undefined without a time of awareness. `until` is now, or when it was closed.
 */
export function firstResponse(incident: Incident, until: Instant): FirstResponse | undefined {
  const { aware } = incident.times;
  const answered = firstAnswer(incident);
  const tier = currentTier(incident)?.tier;
  const tiers = Object.values(incident.playbook.tiers);
  const allowed =
    incident.playbook.tiers[tier ?? '']?.firstResponse ??
    Math.min(...tiers.map((each) => each.firstResponse));
  if (aware === undefined || !Number.isFinite(allowed)) return undefined;
  const deadline = aware + allowed * 1000;
  const late = Math.max(0, Math.floor(((answered?.at ?? until) - deadline) / 1000));
  return { deadline, allowed, tier, respondedAt: answered?.at, kind: answered?.kind, late };
}
