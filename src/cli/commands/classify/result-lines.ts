import type { Assessment } from '../../../assessment/highest-band.ts';
import { type Answer, currentTier, type Incident } from '../../../domain/incident.ts';
import { roleName } from '../../names.ts';
import { rebasedLines } from '../../rebased-lines.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import type { Recording } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { assessmentLines } from './assessment-lines.ts';

type Answers = Readonly<Record<string, Answer>>;

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
      return [
        ...(shown === undefined ? [] : assessmentLines(session, incident, shown.answers, shown.assessment)),
        `${paint('good', '✓')} ${say(decision?.provisional ? 'classify.recorded-provisional' : 'classify.recorded', { tier: tier?.name ?? '' })}`,
        ...(decision?.override === undefined
          ? []
          : [paint('alarm', say('words.override', { reason: decision.override.reason }))]),
        ...rebasedLines(session, incident, decision?.rebased ?? [], recording.at),
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
