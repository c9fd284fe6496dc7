import type { Answers } from '../../../domain/answer.ts';
import type { Incident } from '../../../domain/incident.ts';
import type { Joined } from './joined.ts';
import { workOut } from './work-out.ts';
import type { WorkedOut } from './worked-out.ts';

/** What one rater's own answers lead to. */
export interface RaterTier {
  readonly person: string;
  readonly tier: string;
}

/** The tier that the answers of each rater, by themselves, lead to; what the lead answers holds for all of them. */
export const tiersOfRaters = (
  incident: Incident,
  { ratings }: Joined,
  given: Answers,
): Promise<readonly RaterTier[]> =>
  Promise.all(
    ratings.byRater.map(async ({ person, answers }) => ({
      person,
      tier: (await workOut(incident, { ...answers, ...given })).assessment.tier,
    })),
  );

/**
 * Joined answers with at least the tier that more than half of the raters come to by themselves: answers joined one by one take
 * each at its mildest, and could say milder than everybody does.
 */
export function raisedToRaters(worked: WorkedOut, raters: readonly RaterTier[]): WorkedOut {
  const tiers = Object.keys(worked.incident.playbook.tiers);
  const ranks = raters.map(({ tier }) => tiers.indexOf(tier)).sort((one, other) => one - other);
  const middle = ranks[Math.ceil(ranks.length / 2) - 1] ?? 0;
  const { assessment } = worked;
  const tier = tiers[middle] ?? '';
  if (middle <= tiers.indexOf(assessment.tier)) return worked;
  const possible = tiers.filter((id) => id === tier || assessment.possible.includes(id));
  return { ...worked, byRaters: true, assessment: { ...assessment, tier, possible, decidedBy: [] } };
}
