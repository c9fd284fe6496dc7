import type { Answers } from './answer.ts';
import type { Actor, Instant } from './envelope.ts';
import type { Incident, TierDecision } from './incident.ts';

/** What one person thinks of each factor and floor. It decides nothing; the lead decides from all of them. */
export interface Rating {
  readonly event: string;
  readonly at: Instant;
  readonly by: Actor;
  /** The role in which they rated, if they held one. */
  readonly role?: string;
  /** How many tier decisions had been settled before: ratings of an earlier round are history. */
  readonly round: number;
  readonly answers: Answers;
}

/** How many tier decisions were settled; a provisional one leaves the round open. */
export const settledRounds = (decisions: readonly TierDecision[]): number =>
  decisions.filter(({ provisional }) => !provisional).length;

/** The last rating of each person in a round, in the order of the file. */
export const ratingsInRound = (ratings: readonly Rating[], round: number): readonly Rating[] => {
  const inRound = ratings.filter((rating) => rating.round === round);
  return inRound.filter(
    ({ by }, index) => !inRound.slice(index + 1).some((later) => later.by.person === by.person),
  );
};

/** The last rating of each person since the last tier decision that was settled. */
export const latestRatings = ({ ratings, tierDecisions }: Incident): readonly Rating[] =>
  ratingsInRound(ratings, settledRounds(tierDecisions));
