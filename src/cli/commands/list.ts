import type { Command } from 'commander';
import { toIso } from '../../domain/envelope.ts';
import { currentTier, type Incident } from '../../domain/incident.ts';
import { isTold } from '../../domain/refusal.ts';
import { homeOf } from '../home-location.ts';
import { type IncidentPlace, incidentPlaces } from '../incident-location.ts';
import { readIncident } from '../incident-reading.ts';
import { errorSentence } from '../error-lines.ts';
import { exactMoment } from '../moment-words.ts';
import { inLanguage } from '../names.ts';
import { declare, type Program } from '../program.ts';
import { incidentHeading } from '../recorded-answer.ts';
import { answer, remark, type Session } from '../session.ts';

/** `crisis list`: the incidents of this home. */
export function listCommand({ say, session }: Program, run = runList): Command {
  return declare(say, 'list', 'list', 'respond').action((_: unknown, command: Command) => {
    run(session(command));
  });
}

interface Listed {
  readonly place: IncidentPlace;
  readonly incident: Incident;
}

/** One unreadable file does not hide the others. */
function listed(session: Session, place: IncidentPlace): readonly Listed[] {
  try {
    return [{ place, incident: inLanguage(readIncident(session, place.path).incident, session.say) }];
  } catch (error) {
    if (!isTold(error)) throw error;
    remark(session, errorSentence(session, error));
    return [];
  }
}

const opened = (session: Session, { incident }: Listed): string =>
  exactMoment(session.context.zone(incident.zone), incident.times.opened ?? 0);

/** Lists all incidents, newest first, with the handles that `use` and `--incident` take. */
export function runList(session: Session): void {
  const all = incidentPlaces(homeOf(session))
    .flatMap((place) => listed(session, place))
    .reverse();
  answer(
    session,
    () =>
      all.length === 0
        ? [session.say('incidents.none')]
        : all.flatMap((one) => [
            incidentHeading(session, one.place.handle, one.incident),
            `  ${session.paint('dim', `${one.place.id}  ${session.say('incidents.opened', { moment: opened(session, one) })}`)}`,
          ]),
    () => ({
      incidents: all.map(({ place, incident }) => ({
        handle: place.handle,
        id: place.id,
        title: incident.title,
        mode: incident.mode,
        tier: currentTier(incident)?.tier,
        opened: toIso(incident.times.opened ?? 0),
        closed: incident.closed && toIso(incident.closed.at),
        file: place.path,
      })),
    }),
  );
}
