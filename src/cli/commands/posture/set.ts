import type { Command } from 'commander';
import { adviseOnPosture } from '../../../assessment/scct.ts';
import type { Incident } from '../../../domain/incident.ts';
import { currentPosture } from '../../../domain/posture.ts';
import { incidentOf } from '../../incident-location.ts';
import { readIncident } from '../../incident-reading.ts';
import { inLanguage } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { reasonIfAny } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import { clockOf, type Session } from '../../session.ts';
import { type GivenPosture, groundsOf, type PostureSetOptions, readGiven } from './given.ts';
import { adviceJson, postureJson } from './json.ts';
import { postureLines } from './lines.ts';
import { askPosture, type AskedPosture } from './questions.ts';

/** `crisis posture set [TYPE|CLUSTER] [--history H] [--reputation R] [--unwarranted] [--choose P] [--reason R]`. */
export function postureSetCommand({ say, session }: Program, run = runPostureSet): Command {
  return declare(say, 'set', 'posture-set')
    .argument('[type]', say('commands.posture-set.type'))
    .option('--history <answer>', say('commands.posture-set.history'))
    .option('--reputation <answer>', say('commands.posture-set.reputation'))
    .option('--unwarranted', say('commands.posture-set.unwarranted'))
    .option('--warranted', say('commands.posture-set.warranted'))
    .option('--choose <posture>', say('commands.posture-set.choose'))
    .action((crisis: string | undefined, options: Omit<PostureSetOptions, 'crisis'>, command: Command) =>
      run(session(command), { ...options, ...(crisis !== undefined && { crisis }) }),
    );
}

/** Whether questions may be put: a person sits there, and did not ask for defaults or for JSON. */
export const mayAsk = ({ context, flags }: Session): boolean =>
  context.terminal.interactive && flags.yes !== true && flags.json !== true;

/** Asks when nothing says what kind of crisis it is, or when nothing at all was said. */
async function answersFor(session: Session, given: GivenPosture): Promise<AskedPosture> {
  if (given.crisis !== undefined || !mayAsk(session)) return given;
  const { incident } = readIncident(session, incidentOf(session).path);
  const isChanging = currentPosture(incident) !== undefined && Object.keys(given).length > 0;
  return isChanging ? given : askPosture(session, inLanguage(incident, session.say), given);
}

/** What is to be recorded: the grounds, what SCCT makes of them, and the choice, which stays where none was made. */
function intentOf(incident: Incident, answers: AskedPosture, reason: string | undefined) {
  const grounds = groundsOf(answers, incident);
  const { threat, allowed, against } = adviseOnPosture(grounds);
  const chosen = answers.chosen ?? currentPosture(incident)?.chosen;
  return {
    kind: 'SetPosture' as const,
    ...grounds,
    ...{ threat, allowed, against },
    ...(chosen !== undefined && { chosen }),
    ...(reason !== undefined && { reason }),
  };
}

/** Records what kind of crisis it is and which posture is taken, and says what that rests on. */
export async function runPostureSet(session: Session, options: PostureSetOptions): Promise<void> {
  const answers = await answersFor(session, readGiven(options));
  const reason = answers.reason ?? reasonIfAny(session);
  const recording = record(session, ({ incident }) => intentOf(incident, answers, reason));
  const [event] = recording.events;
  const made = recording.incident.postures.find((posture) => posture.event === event?.id);
  answerRecorded(
    session,
    recording,
    (incident) =>
      made === undefined
        ? []
        : postureLines(session, incident, made, {
            zone: session.context.zone(incident.zone),
            now: clockOf(session.context).now,
          }),
    made === undefined
      ? {}
      : { posture: postureJson(recording.incident, made), advice: adviceJson(adviseOnPosture(made)) },
  );
}
