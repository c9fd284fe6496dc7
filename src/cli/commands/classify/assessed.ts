import { type Assessment, assessByHighestBand, type FloorStates } from '../../../assessment/highest-band.ts';
import { type Answer, currentTier, type Incident } from '../../../domain/incident.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { conditionsSettledBy, floorStates } from '../../conditions.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage } from '../../names.ts';
import { reasonIfAny } from '../../reason.ts';
import { record } from '../../recording.ts';
import { remark, type Session } from '../../session.ts';
import type { ClassifyOptions } from '../classify.ts';
import { askedIds, readAnswers } from './given-answers.ts';
import { askAnswers, remarkContinuation } from './questions.ts';
import { assessmentLines } from './assessment-lines.ts';
import { answerClassified } from './result-lines.ts';
import { tierNamed } from './tier-named.ts';

type Answers = Readonly<Record<string, Answer>>;

/** What the lead settled on after seeing the result. */
interface Verdict {
  readonly tier: string;
  readonly reason: string | undefined;
}

/** All answers: those given by flags, and those that a person gave or left unknown. */
interface Questionnaire {
  readonly given: Answers;
  readonly answers: Answers;
  /** Whether a person sat through questions. */
  readonly isAsked: boolean;
}

async function questionnaireFor(
  session: Session,
  incident: Incident,
  options: ClassifyOptions,
): Promise<Questionnaire> {
  const given = readAnswers(incident.playbook, options.answers);
  const asked = askedIds(incident.playbook);
  const missing = asked.filter((id) => !(id in given));
  if (missing.length === 0) return { given, answers: given, isAsked: false };
  const mayAsk = session.context.terminal.interactive && !session.flags.yes && !session.flags.json;
  if (mayAsk) {
    const answers = await askAnswers(session, incident, given, currentTier(incident)?.answers ?? {});
    return { given, answers, isAsked: true };
  }
  if (Object.keys(given).length === 0) throw new UsageError('answers-missing', { factors: asked });
  remark(session, session.say('classify.taken-unknown', { factors: missing }));
  const unknown = Object.fromEntries(missing.map((id) => [id, 'unknown' as const]));
  return { given, answers: { ...given, ...unknown }, isAsked: false };
}

/** Shows the result and asks whether it holds; `change` lets the lead name another tier, with a reason. */
async function confirmed(
  session: Session,
  incident: Incident,
  assessment: Assessment,
): Promise<Verdict | undefined> {
  const { say, context } = session;
  const choice = await context.prompter.select(say('classify.confirm'), [
    { value: 'yes', name: say('classify.confirm-yes') },
    { value: 'change', name: say('classify.confirm-change') },
    { value: 'no', name: say('classify.confirm-no') },
  ] as const);
  if (choice === 'no') return undefined;
  const current = currentTier(incident);
  const tier =
    choice === 'yes'
      ? assessment.tier
      : await context.prompter.select(
          say('classify.which'),
          Object.entries(incident.playbook.tiers).map(([value, { name }]) => ({ value, name })),
        );
  const isNew = current !== undefined && current.tier !== tier;
  const needsReason = tier !== assessment.tier || isNew;
  const reason =
    reasonIfAny(session) ??
    (needsReason ? (await context.prompter.input(say('classify.why'))).normalize('NFC').trim() : undefined);
  return { tier, reason: reason === '' ? undefined : reason };
}

function verdictByFlags(
  session: Session,
  incident: Incident,
  assessment: Assessment,
  options: ClassifyOptions,
): Verdict {
  const tier = options.named === undefined ? assessment.tier : tierNamed(incident, options.named);
  return { tier, reason: reasonIfAny(session) };
}

const scoresOf = ({ scores }: Assessment): Readonly<Record<string, string>> =>
  Object.fromEntries(scores.flatMap(({ id, tier }) => (tier === undefined ? [] : [[id, tier]])));

/** Works the tier out from answers, shows what decided it and what would change it, and records the decision. */
export async function runAssessed(session: Session, options: ClassifyOptions): Promise<void> {
  const { incident: pinned } = readIncident(session, incidentOf(session).path);
  const incident = inLanguage(pinned, session.say);
  const questionnaire = await questionnaireFor(session, incident, options);
  try {
    await settle(session, incident, questionnaire, options);
  } catch (error) {
    if (questionnaire.isAsked) remarkContinuation(session, questionnaire.answers, questionnaire.given);
    throw error;
  }
}

/** From answers to a recorded tier, with the lead's word in between when the answers were asked for. */
async function settle(
  session: Session,
  incident: Incident,
  { answers, given, isAsked }: Questionnaire,
  options: ClassifyOptions,
): Promise<void> {
  const floors: FloorStates = await floorStates(incident, answers);
  const assessment = assessByHighestBand(incident.playbook, answers, floors);
  if (isAsked)
    session.context.terminal.out(`${assessmentLines(session, incident, answers, assessment).join('\n')}\n`);
  const verdict =
    isAsked && options.named === undefined
      ? await confirmed(session, incident, assessment)
      : verdictByFlags(session, incident, assessment, options);
  if (verdict === undefined) {
    remark(session, session.say('classify.not-recorded'));
    remarkContinuation(session, answers, given);
    return;
  }
  const conditions = await conditionsSettledBy(incident, verdict.tier, answers);
  const recording = record(session, () => ({
    kind: 'AssignTier',
    tier: verdict.tier,
    provisional: options.provisional || (assessment.provisional && verdict.tier === assessment.tier),
    proposed: assessment.tier,
    method: incident.playbook.classification.method,
    answers,
    scores: scoresOf(assessment),
    decidedBy: assessment.decidedBy,
    conditions,
    ...(verdict.reason !== undefined && { reason: verdict.reason }),
  }));
  answerClassified(session, recording, isAsked ? undefined : { answers, assessment });
}
