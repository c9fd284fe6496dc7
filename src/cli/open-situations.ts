import { isTold } from '../domain/refusal.ts';
import { errorSentence } from './error-lines.ts';
import { homeOf } from './home-location.ts';
import { incidentPlaces } from './incident-location.ts';
import { remark, type Session } from './session.ts';
import { situationNow, type SituationNow } from './situation-now.ts';

/** Every open incident of the home; one that cannot be read is said aloud and left out. */
export async function openSituations(session: Session): Promise<readonly SituationNow[]> {
  const situations: SituationNow[] = [];
  for (const place of incidentPlaces(homeOf(session))) {
    try {
      const situation = await situationNow(session, false, place);
      if (situation.incident.closed === undefined) situations.push(situation);
    } catch (error) {
      if (!isTold(error)) throw error;
      remark(session, errorSentence(session, error));
    }
  }
  return situations;
}
