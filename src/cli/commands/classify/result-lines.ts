import { unknownAspects } from '../../../domain/aspects.ts';
import { currentTier, type Incident, type TierDecision } from '../../../domain/incident.ts';
import { criterionName, roleName, tierName } from '../../names.ts';
import { rebasedLines } from '../../rebased-lines.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import type { Recording } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { explainJson } from './explain-json.ts';
import type { WorkedOut } from './worked-out.ts';

/** How the tier was worked out, and the lines that were not yet on the screen. */
export interface Shown {
  readonly lines: readonly string[];
  readonly worked: WorkedOut;
  readonly explain: boolean;
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

/** Where the lead settled on another tier than the answers lead to: both, and why. */
function departureLines(
  { say, paint }: Session,
  incident: Incident,
  decision: TierDecision | undefined,
): readonly string[] {
  if (decision?.proposed === undefined || decision.proposed === decision.tier) return [];
  const [proposed, tier] = [decision.proposed, decision.tier].map((id) => tierName(incident, id));
  const values = { proposed: proposed ?? '', tier: tier ?? '', reason: decision.reason ?? '' };
  return [paint('warn', say('desk.assessing.departed', values))];
}

/** Says which tier was recorded, what moved, and what is allowed to speak now. */
export function answerClassified(session: Session, recording: Recording, shown: Shown | undefined): void {
  const { say, paint } = session;
  const decision = currentTier(recording.incident);
  answerRecorded(
    session,
    recording,
    (incident) => {
      const tier = incident.playbook.tiers[decision?.tier ?? ''];
      return [
        ...(shown?.lines ?? []),
        `${paint('good', '✓')} ${say(decision?.provisional ? 'classify.recorded-provisional' : 'classify.recorded', { tier: tier?.name ?? '' })}`,
        ...(decision?.method === 'class'
          ? [
              say('desk.sheet.by-class', {
                classes: decision.decidedBy.map((id) => criterionName(incident, id)),
              }),
            ]
          : []),
        ...departureLines(session, incident, decision),
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
      method: decision?.method,
      decidedBy: decision?.decidedBy ?? [],
      answers: decision?.answers ?? {},
      scores: decision?.scores ?? {},
      rebased: decision?.rebased ?? [],
      possible: decision?.possible ?? [],
      ...(shown !== undefined && {
        unknownAspects: unknownAspects(recording.incident.playbook.classification, shown.worked.answers),
        ceilings: shown.worked.assessment.ceilings,
      }),
      ...(shown?.explain === true && explainJson(shown.worked)),
    },
  );
}
