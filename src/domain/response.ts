import type { Actor, Instant, Override } from './envelope.ts';
import { currentTier, type Incident } from './incident.ts';
import type { Tier } from './playbook.ts';

export const RESPONSE_WAYS = ['respond', 'reply', 'private', 'hold', 'watch'] as const;
/** How to respond: a public text, a reply to comments, one to one, not now, or watch it cool. */
export type ResponseWay = (typeof RESPONSE_WAYS)[number];

/** Hours after which a decision on how to respond must be looked at again, at the latest. */
export const REVIEW_WITHIN_HOURS = 4;

/** A logged decision on how to respond, with its reason and when it is looked at again. */
export interface ResponseDecision {
  readonly event: string;
  readonly way: ResponseWay;
  readonly reason: string;
  readonly owner?: string;
  /** What would change it. */
  readonly unless?: string;
  readonly review?: Instant;
  readonly at: Instant;
  readonly by: Actor;
  readonly override?: Override;
}

export type ResponseKind = 'statement' | 'reply' | 'private' | 'decision' | 'remark';

/** What stopped the clock of the first response, and when. */
export interface FirstResponse {
  readonly kind: ResponseKind;
  readonly at: Instant;
}

const KIND_OF: Readonly<Record<ResponseWay, ResponseKind | undefined>> = {
  respond: undefined,
  reply: 'reply',
  private: 'private',
  hold: 'decision',
  watch: 'decision',
};

/**
 * The first response by any way: a text that left the house, a reply, a private contact, a decision not to speak, or
 * an authorised remark. The decision to speak publicly is none: there the text is.
 */
export function firstResponse(incident: Incident): FirstResponse | undefined {
  const { published } = incident.times;
  const answers: readonly FirstResponse[] = [
    ...(published === undefined ? [] : [{ kind: 'statement' as const, at: published }]),
    ...incident.decisions.flatMap(({ way, at }) => {
      const kind = KIND_OF[way];
      return kind === undefined ? [] : [{ kind, at }];
    }),
    ...Object.values(incident.remarks)
      .filter(({ standing }) => standing === 'authorised')
      .map(({ at }) => ({ kind: 'remark' as const, at })),
  ];
  return [...answers].sort((a, b) => a.at - b.at)[0];
}

/** The tier in force, or all of them while there is none: then the shortest time of any holds. */
function tiersInForce(incident: Incident): readonly Tier[] {
  const { tiers } = incident.playbook;
  const tier = tiers[currentTier(incident)?.tier ?? ''];
  return tier === undefined ? Object.values(tiers) : [tier];
}

/** By when the first response is due; undefined without a time of awareness. */
export function firstResponseDue(incident: Incident): Instant | undefined {
  const { aware } = incident.times;
  const allowed = tiersInForce(incident).map(({ firstResponse }) => firstResponse);
  return aware === undefined || allowed.length === 0 ? undefined : aware + Math.min(...allowed) * SECOND;
}

const SECOND = 1000;
const HOUR = 3600;

/** When a decision made at a time is looked at again: after the tier's round, within four hours. */
export function reviewBy(incident: Incident, at: Instant): Instant {
  const since = (at - (incident.times.aware ?? at)) / SECOND;
  const rounds = tiersInForce(incident).flatMap(({ review }) => {
    if (review === undefined) return [];
    const isLater = review.for !== undefined && since >= review.for;
    return [isLater ? (review.then ?? review.every) : review.every];
  });
  return at + Math.min(...rounds, REVIEW_WITHIN_HOURS * HOUR) * SECOND;
}
