import { currentTier, lastAnswers } from '../../../domain/incident.ts';
import { inLanguage, tierName } from '../../names.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { answer, type Session } from '../../session.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { assessmentLines } from './assessment-lines.ts';
import { explainJson } from './explain-json.ts';
import { explainLines } from './explain-lines.ts';
import { workOut } from './work-out.ts';

/** Shows the tier in force and everything behind the answers on record; records nothing. Answers whether there are any. */
export async function runExplained(session: Session): Promise<boolean> {
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const answers = lastAnswers(incident);
  const decision = currentTier(incident);
  if (decision === undefined || Object.keys(answers).length === 0) return false;
  const worked = await workOut(incident, answers);
  const isOther = decision.tier !== worked.assessment.tier;
  const reason = plainLine(decision.reason ?? '');
  const inForce = session.say('desk.assessing.decided-other', {
    tier: tierName(incident, decision.tier),
    reason,
  });
  answer(
    session,
    () => [
      ...(isOther ? [session.paint('strong', inForce)] : []),
      ...assessmentLines(session, worked),
      ...explainLines(session, worked),
    ],
    () => ({
      incident: incident.id,
      tier: decision.tier,
      proposed: worked.assessment.tier,
      method: worked.assessment.method,
      ...(decision.reason !== undefined && { reason: decision.reason }),
      answers,
      ...explainJson(worked),
    }),
  );
  return true;
}
