import { currentTier, type Incident } from '../../../domain/incident.ts';
import { conditionsSettledBy } from '../../conditions.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage } from '../../names.ts';
import { reasonIfAny } from '../../reason.ts';
import { record } from '../../recording.ts';
import { answer, remark, type Session, show } from '../../session.ts';
import type { ClassifyOptions } from '../classify.ts';
import { type Questionnaire, questionnaireFor } from './questionnaire.ts';
import { remarkContinuation } from './questions.ts';
import type { Joined } from './joined.ts';
import { raisedToRaters, type RaterTier, tiersOfRaters } from './raters-tier.ts';
import { raterTierLine, ratingsLines } from './ratings-lines.ts';
import { assessmentLines } from './assessment-lines.ts';
import { explainJson } from './explain-json.ts';
import { explainLines } from './explain-lines.ts';
import { answerClassified } from './result-lines.ts';
import { tierNamed } from './tier-named.ts';
import { scoresOf, tiersByMethod, workOut } from './work-out.ts';
import type { WorkedOut } from './worked-out.ts';

/** What the lead settled on after seeing the result. */
interface Verdict {
  readonly tier: string;
  readonly reason: string | undefined;
}

/** Shows the result and asks whether it holds; `change` lets the lead name another tier, with a reason. */
async function confirmed(
  session: Session,
  incident: Incident,
  { assessment }: WorkedOut,
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
  { assessment }: WorkedOut,
  options: ClassifyOptions,
): Verdict {
  const tier =
    options.named === undefined ? assessment.tier : tierNamed(session, incident, options.named).tier;
  return { tier, reason: reasonIfAny(session) };
}

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

/** Whether one rater affirms what another denies: a yes counts, and has to be verified. */
const isContested = ({ playbook }: Incident, joined: Joined | undefined): boolean =>
  (joined?.ratings.disputed ?? []).some((id) => Object.hasOwn(playbook.classification.floors, id));

const shownLines = (
  session: Session,
  worked: WorkedOut,
  { explain }: ClassifyOptions,
  joined: Joined | undefined,
  raters: readonly RaterTier[],
): readonly string[] => [
  ...(joined === undefined
    ? []
    : [
        ...ratingsLines(session, worked.incident, joined.ratings),
        raterTierLine(session, worked.incident, raters),
        '',
      ]),
  ...assessmentLines(session, worked),
  ...(explain ? [...explainLines(session, worked), ''] : []),
];

/** Shows what the answers would come to; the incident stays as it is. */
function answerTriedOut(
  session: Session,
  worked: WorkedOut,
  lines: readonly string[],
  raters: readonly RaterTier[],
): void {
  const { method, tier, provisional, possible, decidedBy } = worked.assessment;
  answer(
    session,
    () => [...lines, session.paint('warn', session.say('desk.assessing.tried-out'))],
    () => ({
      incident: worked.incident.id,
      recorded: [],
      ...{ tier, provisional, method, possible, decidedBy, answers: worked.answers },
      ...(raters.length > 0 && { raters }),
      ...explainJson(worked),
    }),
  );
}

/** From answers to a recorded tier, with the lead's word in between when the answers were asked for. */
async function settle(
  session: Session,
  incident: Incident,
  { answers, given, isAsked, joined }: Questionnaire,
  options: ClassifyOptions,
): Promise<void> {
  const raters = joined === undefined ? [] : await tiersOfRaters(incident, joined, given);
  const worked = raisedToRaters(await workOut(incident, answers), raters);
  const { assessment } = worked;
  const lines = shownLines(session, worked, options, joined, raters);
  if (options.dryRun) {
    answerTriedOut(session, worked, lines, raters);
    return;
  }
  const mayAsk = session.context.terminal.interactive && !session.flags.yes && !session.flags.json;
  const isConfirmed = (isAsked || (joined !== undefined && mayAsk)) && options.named === undefined;
  if (isAsked || isConfirmed) show(session, lines);
  const verdict = isConfirmed
    ? await confirmed(session, incident, worked)
    : verdictByFlags(session, incident, worked, options);
  if (verdict === undefined) {
    remark(session, session.say('classify.not-recorded'));
    remarkContinuation(session, answers, given);
    return;
  }
  const conditions = await conditionsSettledBy(incident, verdict.tier, answers);
  const recording = record(session, () => ({
    kind: 'AssignTier',
    tier: verdict.tier,
    provisional:
      options.provisional ||
      ((assessment.provisional || isContested(incident, joined)) && verdict.tier === assessment.tier),
    proposed: assessment.tier,
    method: assessment.method,
    answers,
    scores: scoresOf(worked),
    decidedBy: assessment.decidedBy,
    possible: assessment.possible,
    methods: tiersByMethod(worked),
    ...(joined !== undefined && { raters: joined.people }),
    conditions,
    ...(verdict.reason !== undefined && { reason: verdict.reason }),
  }));
  answerClassified(session, recording, {
    lines: isAsked || isConfirmed ? [] : lines,
    worked,
    explain: options.explain,
  });
}
