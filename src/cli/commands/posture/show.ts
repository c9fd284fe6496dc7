import type { Command } from 'commander';
import { adviseOnPosture } from '../../../assessment/scct.ts';
import { currentPosture } from '../../../domain/posture.ts';
import { posturesSpoken } from '../../../domain/spoken-posture.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { shortMoment } from '../../moment-words.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { hangingRows } from '../status/hanging-rows.ts';
import { labelledRows } from './advice-rows.ts';
import { adviceJson, postureJson, takenJson } from './json.ts';
import { postureLines } from './lines.ts';
import { mayAsk, runPostureSet } from './set.ts';

/** `crisis posture show`; in a terminal, with nothing to show, it asks. */
export function postureShowCommand({ say, session }: Program, run = runPostureShow): Command {
  return declare(say, 'show', 'posture-show').action((_: unknown, command: Command) => run(session(command)));
}

/** What was taken before the posture in force: earlier ones, and texts that are out. */
function takenLines(session: Session, { incident, zone, now }: SituationNow): readonly string[] {
  const { say, context } = session;
  const current = currentPosture(incident);
  const taken = posturesSpoken(incident).filter(({ event }) => event !== current?.event);
  const words = taken.map(({ stance, at, statement }) => {
    const values = { moment: shortMoment(zone, at, now), posture: say(`postures.${stance}`) };
    return {
      isText: statement !== undefined,
      words:
        statement === undefined
          ? say('desk.posture.history-item', values)
          : say('desk.posture.text-item', { ...values, statement }),
    };
  });
  const cells = (isText: boolean) => words.filter((each) => each.isText === isText).map((each) => each.words);
  const rows = labelledRows(session, [
    [say('desk.posture.past-postures'), cells(false)],
    [say('desk.posture.texts'), cells(true)],
  ]);
  return hangingRows(rows, context.terminal.width - 2).flat();
}

/** Shows the posture in force with its reasons and warnings, and what was taken before it. */
export async function runPostureShow(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const posture = currentPosture(incident);
  if (posture === undefined && incident.closed === undefined && mayAsk(session)) {
    await runPostureSet(session, {});
    return;
  }
  const { say } = session;
  const lines = (): readonly string[] =>
    posture === undefined
      ? [say('desk.posture.none'), ...takenLines(session, situation), say('desk.posture.none-next')]
      : [...takenLines(session, situation), ...postureLines(session, incident, posture, situation)];
  answer(
    session,
    () => [incidentHeading(session, place.handle, incident), ...lines().map((line) => `  ${line}`)],
    () => ({
      incident: incident.id,
      posture: posture === undefined ? null : postureJson(incident, posture),
      advice: posture === undefined ? null : adviceJson(adviseOnPosture(posture)),
      history: incident.postures.map((each) => postureJson(incident, each)),
      taken: takenJson(incident),
    }),
  );
}
