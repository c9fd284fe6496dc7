import { reasonIfAny } from '../../reason.ts';
import { record } from '../../recording.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { conditionsSettledBy } from '../../conditions.ts';
import type { Session } from '../../session.ts';
import { answerClassified } from './result-lines.ts';
import { tierNamed } from './tier-named.ts';

/**
 * The lead names the tier; it takes seconds, and a reason. Or the class of what happened, whose tier the playbook has
 * settled: then the class is the reason.
 */
export async function runDecided(session: Session, named: string, provisional: boolean): Promise<void> {
  const { incident } = readIncident(session, incidentOf(session).path);
  const { tier, class: kind } = tierNamed(session, incident, named);
  const conditions = await conditionsSettledBy(incident, tier, {});
  const reason = reasonIfAny(session);
  const basis =
    kind === undefined
      ? { method: 'judgement', decidedBy: [] }
      : { method: 'class', decidedBy: [kind], proposed: tier };
  const recording = record(session, () => ({
    kind: 'AssignTier',
    tier,
    provisional,
    ...basis,
    answers: {},
    scores: {},
    conditions,
    ...(reason !== undefined && { reason }),
  }));
  answerClassified(session, recording, undefined);
}
