import type { Command } from 'commander';
import { noteCurrentIncident } from '../../store/home.ts';
import { homeOf } from '../home-location.ts';
import { namedIncident } from '../incident-location.ts';
import { readIncident } from '../incident-reading.ts';
import { inLanguage } from '../names.ts';
import { declare, type Program } from '../program.ts';
import { incidentHeading } from '../recorded-answer.ts';
import { answer, type Session } from '../session.ts';

/** `crisis use ID`: which incident the next commands are about. */
export function useCommand({ say, session }: Program, run = runUse): Command {
  return declare(say, 'use', 'use', 'respond')
    .argument('<incident>', say('commands.use.incident'))
    .action((given: string, _: unknown, command: Command) => {
      run(session(command), given);
    });
}

/** Notes the incident for this login on this machine; nothing is recorded in its file. */
export function runUse(session: Session, given: string): void {
  const home = homeOf(session);
  const place = namedIncident(home, given);
  const { incident } = readIncident(session, place.path);
  noteCurrentIncident(home, session.context.user, place.id);
  answer(
    session,
    () => [incidentHeading(session, place.handle, inLanguage(incident, session.say))],
    () => ({ incident: place.id, title: incident.title }),
  );
}
