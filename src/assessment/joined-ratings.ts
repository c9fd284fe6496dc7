import type { Answer, Answers } from '../domain/answer.ts';
import type { Factor, Playbook } from '../domain/playbook.ts';
import type { Rating } from '../domain/rating.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { bandRank } from './bands.ts';
import { isAmount, isContradicted, joinAmounts, joinVerdicts, pointOf } from './joined-answers.ts';

/** One rater's answers, and the tier that each known one supports by itself. */
export interface RaterView {
  readonly person: string;
  readonly role?: string;
  readonly answers: Answers;
  readonly tiers: Readonly<Record<string, string>>;
}

/** What several people's ratings come to. */
export interface JoinedRatings {
  readonly answers: Answers;
  /** Criteria whose tier differs between raters, or that one affirms and another denies; widest apart first. */
  readonly disputed: readonly string[];
  /** How far they agree on which criteria are the worse ones; absent where that cannot be said. */
  readonly agreement?: Agreement;
  /** How many criteria everybody of `agreedBy` knows; the agreement is about these. */
  readonly common: number;
  readonly commonIds: readonly string[];
  /** Whose answers the agreement is about: everybody's, unless they have too few criteria in common. */
  readonly agreedBy: readonly string[];
  readonly byRater: readonly RaterView[];
}

/** A question with every rater's answer, and how bad each answer is: 0 is the mildest tier. */
interface Column {
  readonly id: string;
  readonly answers: readonly Answer[];
  readonly ranks: readonly (number | undefined)[];
}

const answerOf = ({ answers }: Rating, id: string): Answer =>
  Object.hasOwn(answers, id) ? (answers[id] ?? 'unknown') : 'unknown';

const rankOfAmount = (factor: Factor, answer: Answer, tiers: readonly string[]): number | undefined =>
  isAmount(answer) ? bandRank(factor, pointOf(answer), tiers) : undefined;

function rankOfVerdict(answer: Answer, rank: number): number | undefined {
  if (typeof answer !== 'boolean') return undefined;
  return answer ? rank : 0;
}

/** Floors that are asked, then factors, each with all answers. */
function columnsOf(
  { classification, tiers: tierMap }: Playbook,
  ratings: readonly Rating[],
): readonly Column[] {
  const tiers = Object.keys(tierMap);
  const { factors, floors } = classification;
  const asked = Object.entries(floors).filter(([, { ask }]) => ask !== undefined);
  return [
    ...asked.map(([id, { tier }]) => {
      const answers = ratings.map((rating) => answerOf(rating, id));
      return { id, answers, ranks: answers.map((answer) => rankOfVerdict(answer, tiers.indexOf(tier))) };
    }),
    ...Object.entries(factors).map(([id, factor]) => {
      const answers = ratings.map((rating) => answerOf(rating, id));
      return { id, answers, ranks: answers.map((answer) => rankOfAmount(factor, answer, tiers)) };
    }),
  ];
}

const isKnown = (rank: number | undefined): rank is number => rank !== undefined;

/** How many tiers lie between the mildest and the worst answer. */
function spreadOf({ ranks }: Column): number {
  const known = ranks.filter(isKnown);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

const disputedAmong = (columns: readonly Column[]): readonly string[] =>
  columns
    .filter((column) => spreadOf(column) > 0 || isContradicted(column.answers))
    .sort((a, b) => spreadOf(b) - spreadOf(a))
    .map(({ id }) => id);

/** With fewer criteria there is no order to agree on. */
export const FEWEST_CRITERIA = 3;

/** Criteria that all of some raters know, by the numbers of the raters. */
const commonTo = (columns: readonly Column[], raters: readonly number[]): readonly Column[] =>
  raters.length === 0 ? [] : columns.filter(({ ranks }) => raters.every((rater) => isKnown(ranks[rater])));

/**
 * Everybody; where they have too few criteria in common only those who know more of them, while two are left. Who know
 * equally many stay or go together, so that it does not matter who rated first.
 */
function comparable(columns: readonly Column[], count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, rater) => rater);
  const known = all.map((rater) => columns.filter(({ ranks }) => isKnown(ranks[rater])).length);
  const groups = [...new Set(known)]
    .sort((a, b) => a - b)
    .map((fewest) => all.filter((rater) => (known[rater] ?? 0) >= fewest));
  const isEnough = (kept: readonly number[]): boolean =>
    kept.length >= 2 && commonTo(columns, kept).length >= FEWEST_CRITERIA;
  return groups.find(isEnough) ?? all;
}

function raterView(
  rating: Rating,
  index: number,
  columns: readonly Column[],
  tiers: readonly string[],
): RaterView {
  const supported = columns.flatMap(({ id, ranks }) => {
    const rank = ranks[index];
    return rank === undefined ? [] : [[id, tiers[rank] ?? ''] as const];
  });
  return {
    person: rating.by.person,
    ...(rating.role !== undefined && { role: rating.role }),
    answers: rating.answers,
    tiers: Object.fromEntries(supported),
  };
}

/**
 * Joins ratings into one set of answers that hides no difference: amounts that differ become a range, a yes beside a
 * no is unknown until somebody has verified it. The agreement is about the criteria that everybody knows.
 */
export function joinRatings(playbook: Playbook, ratings: readonly Rating[]): JoinedRatings {
  const columns = columnsOf(playbook, ratings);
  const { factors } = playbook.classification;
  const raters = comparable(columns, ratings.length);
  const common = commonTo(columns, raters);
  const agreement = agreementOf(raters.map((rater) => common.map(({ ranks }) => ranks[rater] ?? 0)));
  const answers = columns.map(({ id, answers: said }) => [
    id,
    Object.hasOwn(factors, id) ? joinAmounts(said) : joinVerdicts(said),
  ]);
  const tiers = Object.keys(playbook.tiers);
  return {
    answers: Object.fromEntries(answers) as Answers,
    disputed: disputedAmong(columns),
    ...(agreement !== undefined && { agreement }),
    common: common.length,
    commonIds: common.map(({ id }) => id),
    agreedBy: raters.flatMap((rater) => ratings[rater]?.by.person ?? []),
    byRater: ratings.map((rating, index) => raterView(rating, index, columns, tiers)),
  };
}
