import { compareMethods, type MethodResult } from '../../../assessment/compare-methods.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { tiersWords } from './answer-words.ts';
import type { WorkedOut } from './worked-out.ts';

const share = (value: number): string => value.toFixed(2);

const isLifted = ({ assessment: { tier, known } }: MethodResult): boolean => tier !== known;

/** How far it belongs to each tier and to those above, and whether two are nearly as near. */
function membershipWords(
  { say }: Session,
  { incident, model }: WorkedOut,
  { membership, nearTie }: MethodResult,
): readonly string[] {
  if (membership === undefined) return [];
  const shares = membership.map(
    (value, rank) => `${tierName(incident, model.tiers[rank] ?? '')} ${share(value)}`,
  );
  const atLeast = model.tiers.slice(1).map((tier, rank) =>
    say(rank + 2 === model.tiers.length ? 'desk.assessing.at-worst' : 'desk.assessing.at-least', {
      tier: tierName(incident, tier),
      share: share(membership.slice(rank + 1).reduce((sum, value) => sum + value, 0)),
    }),
  );
  const tie =
    nearTie === undefined ? '' : say('desk.assessing.near-tie', { tier: tierName(incident, nearTie) });
  return [shares.join(' · '), `${say('desk.assessing.half', { shares: atLeast })}${tie}`];
}

/** What is known makes one tier, what is unknown another: both, and all that is possible. */
function doubtWords(session: Session, { incident }: WorkedOut, result: MethodResult): readonly string[] {
  const { say } = session;
  const { known, possible } = result.assessment;
  if (possible.length < 2) return [];
  const tiers = say('desk.assessing.possibly', { tiers: tiersWords(session, incident, possible) });
  const values = {
    known: tierName(incident, known),
    tier: tierName(incident, result.assessment.tier),
  };
  const key = isLifted(result) ? 'desk.assessing.known-lifted' : 'desk.assessing.known-only';
  return [`${say(key, values)}${tiers}`];
}

/** Whether the methods agree, in what they came to and in what they make of what is known. */
function verdictWords({ say }: Session, { incident }: WorkedOut, results: readonly MethodResult[]) {
  const nameOf = ({ method }: MethodResult): string => say(`desk.assessing.methods.${method}`);
  const told = (result: MethodResult, tier: string): string =>
    say('desk.assessing.differs', { method: nameOf(result), tier: tierName(incident, tier) });
  const [own, ...others] = results;
  if (own === undefined) return { words: '', isSame: true };
  const differing = others.filter(({ assessment }) => assessment.tier !== own.assessment.tier);
  if (differing.length > 0) {
    const words = say('desk.assessing.disagree', {
      own: nameOf(own),
      tier: tierName(incident, own.assessment.tier),
      others: differing.map((result) => told(result, result.assessment.tier)),
    });
    return { words, isSame: false };
  }
  const isKnownAlike = others.every(({ assessment }) => assessment.known === own.assessment.known);
  if (isKnownAlike) return { words: say('desk.assessing.agree'), isSame: true };
  const words = say('desk.assessing.agree-by-doubt', {
    tier: tierName(incident, own.assessment.tier),
    others: results.map((result) => told(result, result.assessment.known)),
  });
  return { words, isSame: false };
}

/** Each method with its tier, below it what it rests on and leaves possible; and where they disagree. */
export function methodLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { incident, model, answers, judge } = worked;
  const results = compareMethods(model, answers, judge);
  const table = tableLines(
    results.map(({ method, score, assessment }) => ({
      cells: [
        say(`desk.assessing.methods.${method}`),
        tierName(incident, assessment.tier),
        score === undefined
          ? ''
          : say('desk.assessing.score', { score: share(score), most: model.tiers.length - 1 }),
      ],
    })),
    context.terminal.width,
    '  ',
  );
  const rows = results.flatMap((result, index) => [
    table[index] ?? '',
    ...[...doubtWords(session, worked, result), ...membershipWords(session, worked, result)].map(
      (line) => `    ${paint('dim', line)}`,
    ),
  ]);
  const { words, isSame } = verdictWords(session, worked, results);
  return [
    paint('strong', say('desk.assessing.side-by-side')),
    ...rows,
    `  ${isSame ? words : paint('warn', words)}`,
    ...(results.every(({ assessment }) => assessment.possible.length < 2)
      ? []
      : [`  ${paint('dim', say('desk.assessing.at-mildest'))}`]),
  ];
}
