import type { Assessment, Score } from '../../../assessment/highest-band.ts';
import { toLower, toRaise, type TurningPoint } from '../../../assessment/turning-points.ts';
import { fromIso } from '../../../domain/envelope.ts';
import { type Answer, currentTier, type Incident } from '../../../domain/incident.ts';
import { padTo, widthOf } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { shortMoment } from '../../moment-words.ts';
import { criterionName, roleName, taskTitle, tierName } from '../../names.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import type { Recording } from '../../recording.ts';
import type { Session } from '../../session.ts';

type Answers = Readonly<Record<string, Answer>>;

const BAR = 9;

/** How far up the tiers a criterion reaches: full blocks where known, shaded where it is still open. */
function bar(score: Score, tiers: readonly string[]): string {
  const part = (tier: string): number => Math.round(((tiers.indexOf(tier) + 1) / tiers.length) * BAR);
  if (!score.known) return '▒'.repeat(part(score.upTo)).padEnd(BAR, '░');
  return '█'.repeat(score.tier === undefined ? 0 : part(score.tier)).padEnd(BAR, '░');
}

function shownAnswer({ say }: Session, answer: Answer | undefined): string {
  if (answer === undefined || answer === 'unknown') return say('classify.unknown');
  if (typeof answer === 'boolean') return say(answer ? 'classify.yes' : 'classify.no');
  return answer.toLocaleString('en-US');
}

function scoreLine(
  session: Session,
  incident: Incident,
  answers: Answers,
  score: Score,
  width: number,
): string {
  const tiers = Object.keys(incident.playbook.tiers);
  const tier = score.tier ?? (score.known ? tiers[0] : undefined);
  const words =
    tier === undefined
      ? session.say('classify.open', { tier: tierName(incident, score.upTo) })
      : tierName(incident, tier);
  const name = padTo(plainLine(criterionName(incident, score.id)), width);
  return `${name}  ${bar(score, tiers)}  ${words}  ${session.paint('dim', shownAnswer(session, answers[score.id]))}`;
}

function turnWords(
  { say }: Session,
  incident: Incident,
  { id, bound }: TurningPoint,
  lower: boolean,
): string {
  const name = criterionName(incident, id).replace(/[?？]\s*$/, '');
  if (bound === undefined) return say(lower ? 'classify.turn-no' : 'classify.turn-yes', { name });
  const sign = bound.below ? (lower ? '<' : '≤') : lower ? '>' : '≥';
  return `${name} ${sign} ${bound.value.toLocaleString('en-US')}`;
}

/** The result before it is recorded: the tier, what decided it, every criterion, and what would change it. */
export function assessmentLines(
  session: Session,
  incident: Incident,
  answers: Answers,
  assessment: Assessment,
): readonly string[] {
  const { say, paint } = session;
  const { playbook } = incident;
  const shown = assessment.scores.filter(({ known, tier }) => !known || tier !== undefined);
  const width = Math.min(34, Math.max(0, ...shown.map(({ id }) => widthOf(criterionName(incident, id)))));
  const name = tierName(incident, assessment.tier);
  const deciders = assessment.decidedBy.map((id) => criterionName(incident, id).replace(/[?？]\s*$/, ''));
  const why =
    assessment.provisional && assessment.open.length > 0
      ? say('classify.because-unknown', { number: assessment.open.length })
      : '';
  const by = deciders.length === 0 ? say('classify.by-none') : say('classify.by', { criteria: deciders });
  const lower = toLower(playbook, assessment).map((point) => turnWords(session, incident, point, true));
  const raise = toRaise(playbook, assessment).map((point) => turnWords(session, incident, point, false));
  return [
    `${paint('strong', say('classify.result', { tier: name }))}  ${why === '' ? by : why}`,
    ...shown.map((score) => `  ${scoreLine(session, incident, answers, score, width)}`),
    ...(lower.length === 0 ? [] : [say('classify.to-lower', { changes: lower.join(say('classify.and')) })]),
    ...(raise.length === 0
      ? []
      : [say('classify.to-raise', { changes: raise.slice(0, 4).join(say('classify.or')) })]),
  ];
}

function rebasedLines(session: Session, recording: Recording, incident: Incident): readonly string[] {
  const moved = currentTier(incident)?.rebased ?? [];
  const zone = session.context.zone(incident.zone);
  const short = (iso: string | undefined): string =>
    iso === undefined ? '—' : shortMoment(zone, fromIso(iso), recording.at);
  return moved.slice(0, 5).map(({ duty, from, to }) =>
    session.say('classify.rebased', {
      task: taskTitle(incident, duty, session.say),
      from: short(from),
      to: short(to),
    }),
  );
}

function signOffWords({ say }: Session, incident: Incident): string {
  const signOff = incident.playbook.tiers[currentTier(incident)?.tier ?? '']?.signOff;
  if (signOff === undefined) return '';
  const release = roleName(incident, signOff.release);
  if (signOff.review.length === 0) return say('classify.sign-off-release', { release });
  return say('classify.sign-off', {
    review: signOff.review.map((role) => roleName(incident, role)),
    release,
  });
}

/** Says which tier was recorded, what moved, and what is allowed to speak now. */
export function answerClassified(
  session: Session,
  recording: Recording,
  shown: { readonly answers: Answers; readonly assessment: Assessment } | undefined,
): void {
  const { say, paint } = session;
  const decision = currentTier(recording.incident);
  answerRecorded(
    session,
    recording,
    (incident) => {
      const tier = incident.playbook.tiers[decision?.tier ?? ''];
      const moved = currentTier(incident)?.rebased.length ?? 0;
      return [
        ...(shown === undefined ? [] : assessmentLines(session, incident, shown.answers, shown.assessment)),
        `${paint('good', '✓')} ${say(decision?.provisional ? 'classify.recorded-provisional' : 'classify.recorded', { tier: tier?.name ?? '' })}`,
        ...(decision?.override === undefined
          ? []
          : [paint('alarm', say('words.override', { reason: decision.override.reason }))]),
        ...rebasedLines(session, recording, incident),
        ...(moved > 5 ? [say('classify.rebased-more', { number: moved - 5 })] : []),
        signOffWords(session, incident),
        ...(tier?.advice === undefined ? [] : [say('classify.advice', { advice: tier.advice })]),
      ];
    },
    {
      tier: decision?.tier,
      provisional: decision?.provisional,
      proposed: decision?.proposed,
      decidedBy: decision?.decidedBy ?? [],
      answers: decision?.answers ?? {},
      scores: decision?.scores ?? {},
      rebased: decision?.rebased ?? [],
    },
  );
}
