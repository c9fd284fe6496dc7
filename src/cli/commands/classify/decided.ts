import { judgeFor, conditionsSettledBy } from '../../conditions.ts';
import type { Answers } from '../../../domain/answer.ts';
import { type Incident, lastAnswers } from '../../../domain/incident.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { criterionName, inLanguage, tierName } from '../../names.ts';
import { reasonIfAny } from '../../reason.ts';
import { record } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import { answerClassified } from './result-lines.ts';
import { tierNamed } from './tier-named.ts';

/** Says which answers on record ask for a worse tier than the lead names: they stand, and so does what they ask for. */
async function remarkFloorsAbove(
  session: Session,
  pinned: Incident,
  tier: string,
  answers: Answers,
): Promise<void> {
  const incident = inLanguage(pinned, session.say);
  const tiers = Object.keys(incident.playbook.tiers);
  const states = (await judgeFor(incident))(answers).floors;
  for (const [id, floor] of Object.entries(incident.playbook.classification.floors)) {
    if (states[id] !== true || tiers.indexOf(floor.tier) <= tiers.indexOf(tier)) continue;
    const values = { criterion: criterionName(incident, id), tier: tierName(incident, floor.tier), id };
    remark(session, session.paint('warn', session.say('desk.assessing.floor-above', values)));
  }
}

/** In a terminal the reason is asked for; elsewhere a missing one is refused with the flag that gives it. */
async function askedReason({ context, say, flags }: Session): Promise<string | undefined> {
  if (!context.terminal.interactive || flags.yes === true || flags.json === true) return undefined;
  const reason = (await context.prompter.input(say('classify.why'))).normalize('NFC').trim();
  return reason === '' ? undefined : reason;
}

/**
 * The lead names the tier; it takes seconds, and a reason. Or the class of what happened, whose tier the playbook has
 * settled: then the class is the reason. What was answered before still holds, with the tasks that it asks for.
 */
export async function runDecided(session: Session, named: string, provisional: boolean): Promise<void> {
  const { incident } = readIncident(session, incidentOf(session).path);
  const { tier, class: kind } = tierNamed(session, incident, named);
  const answers = lastAnswers(incident);
  const conditions = await conditionsSettledBy(incident, tier, answers);
  const reason = reasonIfAny(session) ?? (kind === undefined ? await askedReason(session) : undefined);
  const basis =
    kind === undefined
      ? { method: 'judgement', decidedBy: [] }
      : { method: 'class', decidedBy: [kind], proposed: tier };
  const recording = record(session, () => ({
    kind: 'AssignTier',
    tier,
    provisional,
    ...basis,
    answers,
    scores: {},
    conditions,
    ...(reason !== undefined && { reason }),
  }));
  await remarkFloorsAbove(session, incident, tier, answers);
  answerClassified(session, recording, undefined);
}
