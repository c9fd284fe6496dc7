import { adviseOnPosture, type StanceAdvice } from '../../../assessment/scct.ts';
import {
  CLUSTERS,
  crisisTypes,
  currentPosture,
  HISTORIES,
  REPUTATIONS,
  type Stance,
} from '../../../domain/posture.ts';
import type { Incident } from '../../../domain/incident.ts';
import { mixedWith } from '../../../domain/spoken-posture.ts';
import type { NamedCrisis } from '../../../reading/posture-choice.ts';
import { type Choice, Cancelled } from '../../../terminal/terminal.ts';
import { typedLine } from '../../error-lines.ts';
import { reasonIfAny } from '../../reason.ts';
import { remark, type Session } from '../../session.ts';
import { hangingRows } from '../status/hanging-rows.ts';
import { adviceRows } from './advice-rows.ts';
import { type GivenPosture, groundsOf } from './given.ts';

/** What a person answered: the grounds, the choice, and why where it needs a reason. */
export interface AskedPosture extends GivenPosture {
  readonly reason?: string;
}

async function askCrisis({ say, context }: Session, incident: Incident): Promise<NamedCrisis> {
  const held = currentPosture(incident);
  const cluster = await context.prompter.select(
    say('desk.posture.ask-cluster'),
    CLUSTERS.map((value) => ({
      value,
      name: say(`clusters.${value}`),
      hint: say(`desk.posture.hints.${value}`),
    })),
    held?.cluster,
  );
  const type = await context.prompter.select(
    say('desk.posture.ask-type'),
    [
      ...crisisTypes(cluster).map((value) => ({ value, name: say(`desk.posture.types.${value}`) })),
      { value: undefined, name: say('desk.posture.ask-type-open') },
    ],
    held?.type,
  );
  return { cluster, ...(type !== undefined && { type }) };
}

async function askWarranted({ say, context }: Session): Promise<Pick<GivenPosture, 'warranted'>> {
  const answer = await context.prompter.select<boolean | 'unknown'>(
    say('desk.posture.ask-warranted'),
    [
      { value: true, name: say('desk.posture.warranted-yes') },
      { value: false, name: say('desk.posture.warranted-no') },
      { value: 'unknown', name: say('desk.posture.warranted-unknown') },
    ],
    'unknown',
  );
  return answer === 'unknown' ? {} : { warranted: answer };
}

const askHistory = ({ say, context }: Session, incident: Incident) =>
  context.prompter.select(
    say('desk.posture.ask-history'),
    HISTORIES.map((value) => ({ value, name: say(`desk.posture.answers.${value}`) })),
    currentPosture(incident)?.history ?? 'unknown',
  );

const askReputation = ({ say, context }: Session, incident: Incident) =>
  context.prompter.select(
    say('desk.posture.ask-reputation'),
    REPUTATIONS.map((value) => ({ value, name: say(`desk.posture.answers.${value}`) })),
    currentPosture(incident)?.reputation ?? 'unknown',
  );

/** Shows the advice and asks for the choice, what fits first. */
async function askChosen(
  session: Session,
  incident: Incident,
  given: GivenPosture,
): Promise<Pick<GivenPosture, 'chosen'>> {
  const { say, context } = session;
  const grounds = groundsOf(given, incident);
  const advice = adviseOnPosture(grounds);
  const rows = hangingRows(adviceRows(session, grounds, advice), context.terminal.width).flat();
  context.terminal.out(`${rows.join('\n')}\n`);
  const named =
    (note: string) =>
    ({ stance }: StanceAdvice): Choice<Stance | undefined> => ({
      value: stance,
      name: `${say(`postures.${stance}`)} ${note}`,
    });
  const chosen = await context.prompter.select<Stance | undefined>(
    say('desk.posture.ask-chosen'),
    [
      ...advice.fitting.map(named(say('desk.posture.choose-fitting'))),
      ...advice.further.map(named(say('desk.posture.choose-further'))),
      ...advice.warned.map(named(say('desk.posture.choose-warned'))),
      { value: undefined, name: say('desk.posture.choose-later') },
    ],
    advice.fitting[0]?.stance,
  );
  return chosen === undefined ? {} : { chosen };
}

/** Asks why, where the choice is one that is warned of. */
async function askReason(
  session: Session,
  incident: Incident,
  given: GivenPosture,
): Promise<Pick<AskedPosture, 'reason'>> {
  const { chosen } = given;
  if (chosen === undefined || reasonIfAny(session) !== undefined) return {};
  const { against } = adviseOnPosture(groundsOf(given, incident));
  if (against[chosen] === undefined && mixedWith(incident, chosen) === undefined) return {};
  const { say, context } = session;
  const answer = await context.prompter.input(say('desk.posture.ask-reason'), {
    check: (text) => (text.trim() === '' ? say('start.title-needed') : undefined),
  });
  return { reason: answer.normalize('NFC').trim() };
}

const flagIf = (flag: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [flag, value];

/** Says the command line that continues: the one that was typed, with the answers given since. */
function remarkContinuation(session: Session, typed: GivenPosture, answers: AskedPosture): void {
  const since = <K extends keyof GivenPosture>(key: K): GivenPosture[K] | undefined =>
    typed[key] === undefined ? answers[key] : undefined;
  const [verb = '', ...rest] = session.argv;
  const crisis = since('crisis');
  const warranted = since('warranted');
  const argv = [
    ...[verb, 'set', ...(rest[0] === 'set' || rest[0] === 'show' ? rest.slice(1) : rest)],
    ...(crisis === undefined ? [] : [crisis.type ?? crisis.cluster]),
    ...flagIf('--history', since('history')),
    ...flagIf('--reputation', since('reputation')),
    ...(warranted === undefined ? [] : [warranted ? '--warranted' : '--unwarranted']),
    ...flagIf('--choose', since('chosen')),
    ...flagIf('--reason', answers.reason),
  ];
  remark(session, session.say('desk.posture.continue', { command: typedLine({ ...session, argv }) }));
}

/** Asks for all that was not said by flags; on Ctrl-C says how to go on with the answers so far. */
export async function askPosture(
  session: Session,
  incident: Incident,
  given: GivenPosture,
): Promise<AskedPosture> {
  let answers: AskedPosture = given;
  try {
    const crisis = await askCrisis(session, incident);
    answers = { ...answers, crisis };
    if (crisis.type === 'challenge' && given.warranted === undefined)
      answers = { ...answers, ...(await askWarranted(session)) };
    if (given.history === undefined) answers = { ...answers, history: await askHistory(session, incident) };
    if (given.reputation === undefined)
      answers = { ...answers, reputation: await askReputation(session, incident) };
    if (given.chosen === undefined)
      answers = { ...answers, ...(await askChosen(session, incident, answers)) };
    return { ...answers, ...(await askReason(session, incident, answers)) };
  } catch (error) {
    if (error instanceof Cancelled) remarkContinuation(session, given, answers);
    throw error;
  }
}
