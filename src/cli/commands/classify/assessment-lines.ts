import type { Assessment, Score } from '../../../assessment/highest-band.ts';
import { toLower, toRaise, type TurningPoint } from '../../../assessment/turning-points.ts';
import type { Answer, Incident } from '../../../domain/incident.ts';
import { clip, padTo, widthOf } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { amountWords } from '../../../locales/amount-words.ts';
import { criterionName, tierName } from '../../names.ts';
import type { Session } from '../../session.ts';

type Answers = Readonly<Record<string, Answer>>;

const BAR = 9;
/** Rows, criteria to verify first and changes that one screen shows. */
const SHOWN = { rows: 7, open: 4, changes: 3 };
const NAME_WIDTH = 30;

/** What a question is about, short: without the question mark and what stands in brackets. */
const topicOf = (incident: Incident, id: string): string =>
  plainLine(criterionName(incident, id))
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/[?？]\s*$/u, '')
    .trim();

function shownAnswer({ say }: Session, answer: Answer | undefined): string {
  if (answer === undefined || answer === 'unknown') return say('classify.unknown');
  if (typeof answer === 'boolean') return say(answer ? 'classify.yes' : 'classify.no');
  return amountWords(say, answer);
}

/** One known criterion: its topic, how far up the tiers it reaches, the tier and the answer. */
function scoreLine(
  session: Session,
  incident: Incident,
  answers: Answers,
  score: Score,
  width: number,
): string {
  const tiers = Object.keys(incident.playbook.tiers);
  const filled = Math.round(((tiers.indexOf(score.tier ?? '') + 1) / tiers.length) * BAR);
  const topic = padTo(clip(topicOf(incident, score.id), width), width);
  const answer = session.paint('dim', shownAnswer(session, answers[score.id]));
  return `  ${topic}  ${'█'.repeat(filled).padEnd(BAR, '░')}  ${tierName(incident, score.tier ?? '')}  ${answer}`;
}

/** Known criteria above the mildest tier, worst first; all known ones when none is. */
function rowsOf({ playbook }: Incident, { scores }: Assessment): readonly Score[] {
  const tiers = Object.keys(playbook.tiers);
  const rank = ({ tier }: Score): number => tiers.indexOf(tier ?? '');
  const known = scores.filter(({ tier }) => tier !== undefined).sort((a, b) => rank(b) - rank(a));
  const above = known.filter((score) => rank(score) > 0);
  return (above.length > 0 ? above : known).slice(0, SHOWN.rows);
}

function turnWords(
  { say }: Session,
  incident: Incident,
  { id, bound }: TurningPoint,
  lower: boolean,
): string {
  const name = topicOf(incident, id);
  if (bound === undefined) return say(lower ? 'classify.turn-no' : 'classify.turn-yes', { name });
  const sign = bound.below ? (lower ? '<' : '≤') : lower ? '>' : '≥';
  return `${name} ${sign} ${amountWords(say, bound.value)}`;
}

/** What would have to be so for the tier to be lower, and what would lift it. */
function turningLines(session: Session, incident: Incident, assessment: Assessment): readonly string[] {
  const { say } = session;
  const tiers = Object.values(incident.playbook.tiers);
  const at = Object.keys(incident.playbook.tiers).indexOf(assessment.tier);
  const known = new Set(assessment.scores.flatMap(({ id, known: isKnown }) => (isKnown ? [id] : [])));
  const isShown = ({ id }: TurningPoint): boolean => known.has(id);
  const lower = toLower(incident.playbook, assessment).filter(isShown);
  const raise = toRaise(incident.playbook, assessment).filter(isShown).slice(0, SHOWN.changes);
  const lowered = lower.map((point) => turnWords(session, incident, point, true)).join(say('classify.and'));
  const raised = raise.map((point) => turnWords(session, incident, point, false)).join(say('classify.or'));
  return [
    ...(lowered === ''
      ? []
      : [say('classify.to-lower', { tier: tiers[at - 1]?.name ?? '', changes: lowered })]),
    ...(raised === ''
      ? []
      : [say('classify.to-raise', { tier: tiers[at + 1]?.name ?? '', changes: raised })]),
  ];
}

/** What is worth finding out first: unknown answers that could raise the tier. */
function openLine({ say, paint }: Session, incident: Incident, { open }: Assessment): readonly string[] {
  if (open.length === 0) return [];
  const criteria = open.slice(0, SHOWN.open).map((id) => topicOf(incident, id));
  return [paint('warn', say('classify.verify-first', { criteria, number: open.length }))];
}

/** The result: the tier, what decided it, the criteria that count, what to verify first and what would change it. */
export function assessmentLines(
  session: Session,
  incident: Incident,
  answers: Answers,
  assessment: Assessment,
): readonly string[] {
  const { say, paint } = session;
  const rows = rowsOf(incident, assessment);
  const width = Math.min(NAME_WIDTH, Math.max(0, ...rows.map(({ id }) => widthOf(topicOf(incident, id)))));
  const result = say('classify.result', { tier: tierName(incident, assessment.tier) });
  const deciders = assessment.decidedBy.map((id) => topicOf(incident, id));
  const by = deciders.length === 0 ? say('classify.by-none') : say('classify.by', { criteria: deciders });
  const isLifted = assessment.decidedBy.some((id) => assessment.open.includes(id));
  const why = isLifted ? say('classify.because-unknown', { number: assessment.open.length }) : by;
  return [
    `${paint('strong', result)}  ${why}`,
    ...rows.map((score) => scoreLine(session, incident, answers, score, width)),
    ...openLine(session, incident, assessment),
    ...turningLines(session, incident, assessment),
  ];
}
