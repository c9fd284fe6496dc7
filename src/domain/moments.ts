import type { Instant } from './envelope.ts';
import type { Incident } from './incident.ts';
import type { Cadence, Moment, Playbook, Task, TieredMoment } from './playbook.ts';

/** What moments of one phase count from; `completedAt` answers when a task was done. */
export interface Anchors {
  readonly times: Incident['times'];
  readonly phaseStart: Instant | undefined;
  readonly completedAt: (task: string) => Instant | undefined;
}

const SECOND = 1000;

function anchorOf({ start }: Moment, anchors: Anchors): Instant | undefined {
  if (start.kind === 'named') return anchors.times[start.name];
  return start.kind === 'phase' ? anchors.phaseStart : anchors.completedAt(start.task);
}

function momentAt(moment: Moment, playbook: Playbook, tier: string, anchors: Anchors): Instant | undefined {
  const anchor = anchorOf(moment, anchors);
  const seconds = 'seconds' in moment.plus ? moment.plus.seconds : playbook.tiers[tier]?.[moment.plus.tier];
  return anchor === undefined || seconds === undefined ? undefined : anchor + seconds * SECOND;
}

/** Whether a tier has such a moment at all, whether or not it can be told yet. */
export function setsMoment(moment: TieredMoment, playbook: Playbook, tier: string): boolean {
  const chosen = 'all' in moment ? moment.all : moment.byTier[tier];
  if (chosen === undefined) return false;
  return 'seconds' in chosen.plus || playbook.tiers[tier]?.[chosen.plus.tier] !== undefined;
}

/**
 * When a moment falls at a tier, or undefined while its start has not happened or the tier sets none.
 * Without a tier it is the earliest of all tiers: an unclassified incident runs on the shortest clock.
 */
export function resolveMoment(
  moment: TieredMoment,
  playbook: Playbook,
  tier: string | undefined,
  anchors: Anchors,
): Instant | undefined {
  const tiers = tier === undefined ? Object.keys(playbook.tiers) : [tier];
  const instants = tiers.flatMap((id) => {
    const chosen = 'all' in moment ? moment.all : moment.byTier[id];
    const instant = chosen === undefined ? undefined : momentAt(chosen, playbook, id, anchors);
    return instant === undefined ? [] : [instant];
  });
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** What a deadline counts from, as its start is named in the playbook: `aware`, `phase`, `task.verify`. */
export function startNameOf(due: TieredMoment, tier: string | undefined): string {
  const moments = 'all' in due ? [due.all] : Object.values(due.byTier);
  const moment = ('byTier' in due && tier !== undefined ? due.byTier[tier] : undefined) ?? moments[0];
  if (moment === undefined) return '';
  const { start } = moment;
  return start.kind === 'named' ? start.name : start.kind === 'phase' ? 'phase' : `task.${start.task}`;
}

/** The cadence a repeating task runs at; `tier.review` takes the tier's, or the fastest while there is none. */
export function cadenceOf(task: Task, playbook: Playbook, tier: string | undefined): Cadence | undefined {
  if (task.repeats !== 'tier.review') return task.repeats;
  if (tier !== undefined) return playbook.tiers[tier]?.review;
  const reviews = Object.values(playbook.tiers).flatMap(({ review }) => (review ? [review] : []));
  return reviews.sort((a, b) => a.every - b.every)[0];
}

function stepAfter(cadence: Cadence, first: Instant, slot: Instant): Instant {
  const isLater = cadence.for !== undefined && slot - first >= cadence.for * SECOND;
  return slot + (isLater ? (cadence.then ?? cadence.every) : cadence.every) * SECOND;
}

/**
 * When the round after `done` is due, for a duty first due at `first`. A round covers the slot it was done for
 * and every slot that had passed by then, so that a late round is not asked for twice.
 */
export function nextRound(cadence: Cadence, first: Instant, done: readonly Instant[]): Instant {
  let slot = first;
  for (const instant of done) {
    do slot = stepAfter(cadence, first, slot);
    while (slot <= instant);
  }
  return slot;
}
