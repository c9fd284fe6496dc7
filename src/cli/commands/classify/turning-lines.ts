import { answerMoves, type Move } from '../../../assessment/sensitivity.ts';
import { toLower, type TurningPoint } from '../../../assessment/turning-points.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

/** Changes that one screen shows. */
const MOST_CHANGES = 3;

function pointWords({ say }: Session, { incident }: WorkedOut, { id, bound }: TurningPoint): string {
  const name = topicOf(incident, id);
  const { when } = entryOf(incident.playbook.classification.floors, id) ?? {};
  if (when !== undefined)
    return say('desk.assessing.turn-condition', { name, condition: plainLine(when.source) });
  if (bound === undefined) return say('classify.turn-no', { name });
  return `${name} ${bound.below ? '<' : '>'} ${amountWords(say, bound.value)}`;
}

/** One answer that alone makes the tier another. */
function moveWords({ say }: Session, { incident }: WorkedOut, { id, from, to }: Move): string {
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

/** By the highest band all that hold the tier up must fall for it to be lower. */
function lowerByBand(session: Session, worked: WorkedOut): string {
  const { incident, assessment } = worked;
  const known = new Set(assessment.scores.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : [])));
  const points = toLower(incident.playbook, assessment);
  const words = points.filter(({ id }) => known.has(id)).map((point) => pointWords(session, worked, point));
  return lowerWords(session, words, points.length);
}

/** How far off a move is, as a share of the larger number; a floor comes after all that is not far. */
const FLIP = 0.97;
const farness = ({ from, to }: Move): number =>
  typeof to === 'boolean' ? FLIP : Math.abs(to - Number(from)) / Math.max(to, Number(from), 1e-9);

/** Any one of several moves, the nearest first; of those that the line has no room for, how many. */
function anyOf(session: Session, worked: WorkedOut, moves: readonly Move[]): string {
  const { say } = session;
  const nearest = [...moves].sort((a, b) => farness(a) - farness(b));
  const words = nearest.slice(0, MOST_CHANGES).map((move) => moveWords(session, worked, move));
  const more = moves.length - words.length;
  const rest = more === 0 ? '' : say('classify.turn-more', { number: more });
  return `${words.join(say('classify.or'))}${rest}`;
}

/** What would have to be so for the tier to be lower, and what alone would lift it, to each tier above. */
export function turningLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say } = session;
  const { model, answers, judge, assessment, incident } = worked;
  const at = model.tiers.indexOf(assessment.tier);
  const moves = answerMoves(model, answers, judge, assessment.method);
  const movesTo = (tiers: readonly string[]) => moves.filter(({ tier }) => tiers.includes(tier));
  const below = movesTo(model.tiers.slice(0, at));
  const lower =
    assessment.method === 'highest-band'
      ? lowerByBand(session, worked)
      : below.length === 0
        ? ''
        : anyOf(session, worked, below);
  const raised = model.tiers.slice(at + 1).flatMap((tier): readonly string[] => {
    const up = movesTo([tier]);
    if (up.length === 0) return [];
    return [
      say('classify.to-raise', { tier: tierName(incident, tier), changes: anyOf(session, worked, up) }),
    ];
  });
  const milder = tierName(incident, model.tiers[at - 1] ?? '');
  return [...(lower === '' ? [] : [say('classify.to-lower', { tier: milder, changes: lower })]), ...raised];
}
