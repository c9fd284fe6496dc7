import { answerMoves, type Move } from '../../../assessment/sensitivity.ts';
import { toLower, toRaise, type TurningPoint } from '../../../assessment/turning-points.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

/** Changes that one screen shows. */
const MOST_CHANGES = 3;

function pointWords(
  { say }: Session,
  { incident }: WorkedOut,
  { id, bound }: TurningPoint,
  lower: boolean,
): string {
  const name = topicOf(incident, id);
  if (bound === undefined) return say(lower ? 'classify.turn-no' : 'classify.turn-yes', { name });
  const sign = bound.below ? (lower ? '<' : '≤') : lower ? '>' : '≥';
  return `${name} ${sign} ${amountWords(say, bound.value)}`;
}

/** One answer that alone makes the tier another. */
export function moveWords({ say }: Session, { incident }: WorkedOut, { id, from, to }: Move): string {
  const name = topicOf(incident, id);
  if (typeof to === 'boolean') return say(to ? 'classify.turn-yes' : 'classify.turn-no', { name });
  return `${name} ${to > Number(from) ? '≥' : '≤'} ${amountWords(say, to)}`;
}

/** What must all be so; of what is unknown only how many. */
function lowerWords({ say }: Session, known: readonly string[], all: number): string {
  if (known.length === 0) return '';
  const open = all - known.length;
  const rest = open === 0 ? '' : say('classify.to-lower-open', { number: open });
  return `${known.join(say('classify.and'))}${rest}`;
}

/** By the highest band all that hold the tier up must fall for it to be lower; any one more lifts it. */
function byBand(session: Session, worked: WorkedOut) {
  const { incident, assessment } = worked;
  const known = new Set(assessment.scores.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : [])));
  const words = (points: readonly TurningPoint[], lower: boolean): readonly string[] =>
    points.filter(({ id }) => known.has(id)).map((point) => pointWords(session, worked, point, lower));
  const lower = toLower(incident.playbook, assessment);
  return {
    lower: lowerWords(session, words(lower, true), lower.length),
    raise: words(toRaise(incident.playbook, assessment), false).slice(0, MOST_CHANGES),
  };
}

/** By the weighted methods one answer alone may be enough, either way. */
function byWeight(session: Session, worked: WorkedOut) {
  const { model, answers, judge, assessment } = worked;
  const moves = answerMoves(model, answers, judge, assessment.method);
  const at = model.tiers.indexOf(assessment.tier);
  const words = (isHigher: boolean): readonly string[] =>
    moves
      .filter(({ tier }) => model.tiers.indexOf(tier) > at === isHigher)
      .slice(0, MOST_CHANGES)
      .map((move) => moveWords(session, worked, move));
  return { lower: words(false).join(session.say('classify.or')), raise: words(true) };
}

/** What would have to be so for the tier to be lower, and what would lift it. */
export function turningLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say } = session;
  const { model, assessment, incident } = worked;
  const at = model.tiers.indexOf(assessment.tier);
  const { lower, raise } =
    assessment.method === 'highest-band' ? byBand(session, worked) : byWeight(session, worked);
  const named = (rank: number): string => tierName(incident, model.tiers[rank] ?? '');
  return [
    ...(lower === '' ? [] : [say('classify.to-lower', { tier: named(at - 1), changes: lower })]),
    ...(raise.length === 0
      ? []
      : [say('classify.to-raise', { tier: named(at + 1), changes: raise.join(say('classify.or')) })]),
  ];
}
