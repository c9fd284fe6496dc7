import { inLanguage, tierName } from '../../names.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { answer, type Session } from '../../session.ts';
import { assessmentLines } from './assessment-lines.ts';
import { explainJson } from './explain-json.ts';
import { explainLines } from './explain-lines.ts';
import { workOut } from './work-out.ts';

/**
 * Shows everything behind the last tier that was worked out from answers, and records nothing. Answers whether there
 * was one.
 */
export async function runExplained(session: Session): Promise<boolean> {
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const decision = incident.tierDecisions.findLast(({ answers }) => Object.keys(answers).length > 0);
  if (decision === undefined) return false;
  const worked = await workOut(incident, decision.answers);
  const isOther = decision.tier !== worked.assessment.tier;
  answer(
    session,
    () => [
      ...assessmentLines(session, worked),
      ...(isOther
        ? [session.say('desk.assessing.decided-other', { tier: tierName(incident, decision.tier) })]
        : []),
      ...explainLines(session, worked),
    ],
    () => ({
      incident: incident.id,
      tier: decision.tier,
      proposed: worked.assessment.tier,
      method: worked.assessment.method,
      answers: decision.answers,
      ...explainJson(worked),
    }),
  );
  return true;
}
