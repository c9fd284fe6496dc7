import { answerMoves, type Move, weightMoves } from '../../../assessment/sensitivity.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { clip, tableLines } from '../../../terminal/columns.ts';
import { tierName } from '../../names.ts';
import type { Session } from '../../session.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

/** Columns that the figures beside a topic take, and the fewest that a topic gets. */
const BESIDE = 38;
const NARROWEST = 16;

const isFlip = ({ to }: Move): boolean => typeof to === 'boolean';

/** A number that would change the tier: its topic, from where to where, and the tier then. */
function moveCells({ say, context }: Session, { incident }: WorkedOut, { id, kind, from, to, tier }: Move) {
  const shown = (value: number | boolean): string =>
    kind === 'weight' ? Number(value).toFixed(2) : amountWords(say, Number(value));
  const topic = topicOf(incident, id);
  const name = kind === 'weight' ? say('desk.assessing.weight-of', { criterion: topic }) : topic;
  const width = Math.max(NARROWEST, context.terminal.width - BESIDE);
  return [clip(name, width), `${shown(from)} → ${shown(to)}`, tierName(incident, tier)];
}

/** Floors whose answer alone would change the tier, together for each tier. */
function flipLines({ say }: Session, { incident }: WorkedOut, flips: readonly Move[]): readonly string[] {
  const kinds = [...new Set(flips.map(({ tier, to }) => `${String(to)} ${tier}`))];
  return kinds.flatMap((kind) => {
    const alike = flips.filter(({ tier, to }) => `${String(to)} ${tier}` === kind);
    const [first] = alike;
    if (first === undefined) return [];
    const key = first.to === true ? 'desk.assessing.flips-yes' : 'desk.assessing.flips-no';
    const criteria = alike.map(({ id }) => topicOf(incident, id));
    return [`  ${say(key, { criteria, tier: tierName(incident, first.tier) })}`];
  });
}

/** How far each answer or weight must move, alone, to change the tier. */
export function moveLines(session: Session, worked: WorkedOut): readonly string[] {
  const { say, paint, context } = session;
  const { model, answers, judge } = worked;
  const moves = [...answerMoves(model, answers, judge), ...weightMoves(model, answers, judge)];
  const title = paint('strong', say('desk.assessing.moves'));
  if (moves.length === 0) return [title, `  ${say('desk.assessing.moves-none')}`];
  const rows = moves
    .filter((move) => !isFlip(move))
    .map((move) => ({ cells: moveCells(session, worked, move) }));
  return [
    title,
    ...flipLines(session, worked, moves.filter(isFlip)),
    ...tableLines(rows, context.terminal.width, '  '),
  ];
}
