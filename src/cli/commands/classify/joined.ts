import { type JoinedRatings, joinRatings } from '../../../assessment/joined-ratings.ts';
import type { Incident } from '../../../domain/incident.ts';
import { latestRatings } from '../../../domain/rating.ts';
import { UsageError } from '../../../domain/refusal.ts';

/** What several people rated, and who they are. */
export interface Joined {
  readonly ratings: JoinedRatings;
  readonly people: readonly string[];
}

/** The ratings since the last settled tier, joined. @throws UsageError('ratings-none') when nobody has rated. */
export function ratingsNow(incident: Incident): Joined {
  const latest = latestRatings(incident);
  if (latest.length === 0) throw new UsageError('ratings-none');
  return { ratings: joinRatings(incident.playbook, latest), people: latest.map(({ by }) => by.person) };
}
