import type { Command } from 'commander';
import type { Duty } from '../../domain/duties.ts';
import { byUrgency, isOverdue } from '../../domain/lateness.ts';
import { rolesOf } from '../../domain/powers.ts';
import { actingPerson } from '../acting-person.ts';
import { commandFor, dutyPhone, standIn, timeLeft, whoWords } from '../duty-words.ts';
import { exactMoment } from '../moment-words.ts';
import { dutyTitle, whoIs } from '../names.ts';
import { declare, type Program } from '../program.ts';
import { incidentHeading } from '../recorded-answer.ts';
import { answer, type Session } from '../session.ts';
import { situationNow, type SituationNow } from '../situation-now.ts';
import { plainLine } from '../../terminal/plain.ts';
import { wrap } from '../../terminal/columns.ts';
import { dutyJson } from './task/list.ts';

/** `crisis next`: the one thing to do now. */
export function nextCommand({ say, session }: Program, run = runNext): Command {
  return declare(say, 'next', 'next', 'respond')
    .option('--exit-code', say('commands.status.exit-code'))
    .action((options: { exitCode?: true }, command: Command) =>
      run(session(command), options.exitCode === true),
    );
}

/** The most urgent duty of the acting person; of anybody, when they have none. */
export function nextDuty(session: Session, { incident, duties }: SituationNow): Duty | undefined {
  const person = actingPerson(session, incident.people);
  const urgent = byUrgency(duties).filter(({ status }) => status !== 'waiting');
  return urgent.find((duty) => duty.person === person) ?? urgent[0];
}

function detailLines(session: Session, { incident }: SituationNow, { id }: Duty): readonly string[] {
  const phase = Object.values(incident.playbook.phases).find(({ tasks }) => id in tasks);
  const detail = phase?.tasks[id]?.detail;
  const width = session.context.terminal.width - 2;
  return detail === undefined ? [] : wrap(plainLine(detail), width).map((line) => session.paint('dim', line));
}

/** Says so when the duty is somebody else's, because the acting person holds nothing or owes nothing. */
function strangerLines(session: Session, { incident }: SituationNow, person: string): readonly string[] {
  const { say, paint } = session;
  const holdsNothing = rolesOf(incident, person).length === 0;
  const key = holdsNothing ? 'next.no-role' : 'next.none-own';
  return [paint('warn', say(key, { who: whoIs(incident, person) }))];
}

function dutyLines(session: Session, situation: SituationNow, duty: Duty, person: string): readonly string[] {
  const { say, paint } = session;
  const { incident, now, zone } = situation;
  const due = duty.due === undefined ? '' : exactMoment(zone, duty.due);
  const tone = isOverdue(duty, now) ? 'alarm' : 'strong';
  const instead = standIn(session, incident, duty, now);
  const isCall = duty.person !== undefined && duty.person !== person;
  const who = whoWords(session, incident, duty, person);
  const then = say('next.then');
  return [
    ...(duty.person === person ? [] : strangerLines(session, situation, person)),
    ...(instead === undefined
      ? [paint('strong', isCall ? `${who}${then}` : who)]
      : [paint('strong', `${instead.call}${then}`), paint('dim', instead.away)]),
    `${paint(tone, dutyTitle(incident, duty, say))}  ${paint(tone, timeLeft(session, duty, now))}  ${due}`.trimEnd(),
    ...detailLines(session, situation, duty),
    paint('accent', instead?.command ?? commandFor(session, incident, duty, person)),
  ];
}

/** First whom to call, then what to do, then the command: people before the keyboard. */
export async function runNext(session: Session, exitCode: boolean): Promise<void> {
  const situation = await situationNow(session);
  const { incident, duties, now, place } = situation;
  const isClosed = incident.closed !== undefined;
  const person = actingPerson(session, incident.people);
  const duty = isClosed ? undefined : nextDuty(session, situation);
  if (exitCode && !isClosed && duties.some((owed) => isOverdue(owed, now))) session.exitWith(4);
  const { say } = session;
  answer(
    session,
    () => {
      const heading = incidentHeading(session, place.handle, incident);
      const lines = duty === undefined ? [say('next.nothing')] : dutyLines(session, situation, duty, person);
      return [heading, ...lines.map((line) => `  ${line}`)];
    },
    () => ({
      incident: incident.id,
      next: duty === undefined ? null : nextJson(session, situation, duty, person),
      person,
      own: duty?.person === person,
    }),
  );
}

/** The duty with whom to call and the command, as scripts read it. */
function nextJson(session: Session, { incident, now }: SituationNow, duty: Duty, person: string): object {
  const phone = dutyPhone(session, duty);
  const instead = standIn(session, incident, duty, now);
  return {
    ...dutyJson(incident, duty, now),
    phone: phone === '' ? null : phone,
    command: instead?.command ?? commandFor(session, incident, duty, person),
    backup: instead?.person ?? null,
  };
}
