import type { Score } from '../../../assessment/scores.ts';
import { isRange } from '../../../domain/answer.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { clip, padTo, widthOf } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import type { Session } from '../../session.ts';
import { answerWords, tiersWords } from './answer-words.ts';
import { topicOf, type WorkedOut } from './worked-out.ts';

const BAR = 9;
/** Rows that one screen shows, and the widest name. */
const MOST_ROWS = 7;
const NAME_WIDTH = 30;

/** How far up the tiers: full as far as is known, shaded as far as is possible. */
export function tierBar(from: number, upTo: number, tiers: number): string {
  const [sure, possible] = [from, upTo].map((rank) => Math.round(((rank + 1) / tiers) * BAR));
  const full = sure ?? 0;
  return `${'█'.repeat(full)}${'▒'.repeat(Math.max(0, (possible ?? 0) - full))}`.padEnd(BAR, '░');
}

/** Criteria above the mildest tier, worst first, ranges included; all known ones when none is. */
function shownScores({ model: { tiers }, answers, assessment }: WorkedOut): readonly Score[] {
  const rank = (tier: string): number => tiers.indexOf(tier);
  const told = assessment.scores.filter(
    ({ id, tier }) => tier !== undefined || isRange(entryOf(answers, id)),
  );
  const sorted = [...told].sort((a, b) => rank(b.upTo) - rank(a.upTo) || rank(b.from) - rank(a.from));
  const above = sorted.filter(({ upTo }) => rank(upTo) > 0);
  return above.length > 0 ? above : sorted;
}

const unitOf = ({ incident }: WorkedOut, id: string): string | undefined =>
  entryOf(incident.playbook.classification.factors, id)?.unit;

/** What a row rests on: the answer, or the condition that was computed from the answers. */
function basisWords(session: Session, worked: WorkedOut, id: string): string {
  const { when } = entryOf(worked.incident.playbook.classification.floors, id) ?? {};
  return when === undefined
    ? answerWords(session, entryOf(worked.answers, id), unitOf(worked, id))
    : session.say('desk.assessing.condition-holds', { condition: plainLine(when.source) });
}

/** One line for each criterion that counts: its topic, how far up the tiers it reaches, the tier and the answer. */
export function criterionRows(session: Session, worked: WorkedOut): readonly string[] {
  const { incident, model } = worked;
  const all = shownScores(worked);
  const scores = all.slice(0, MOST_ROWS);
  const width = Math.min(NAME_WIDTH, Math.max(0, ...scores.map(({ id }) => widthOf(topicOf(incident, id)))));
  const rows = scores.map(({ id, from, upTo }) => {
    const [low, high] = [model.tiers.indexOf(from), model.tiers.indexOf(upTo)];
    const topic = padTo(clip(topicOf(incident, id), width), width);
    const tiers = tiersWords(session, incident, model.tiers.slice(low, high + 1));
    const answer = session.paint('dim', basisWords(session, worked, id));
    return `  ${topic}  ${tierBar(low, high, model.tiers.length)}  ${tiers}  ${answer}`;
  });
  const more = all.length - scores.length;
  return more === 0
    ? rows
    : [...rows, `  ${session.paint('dim', session.say('desk.assessing.more-rows', { number: more }))}`];
}
