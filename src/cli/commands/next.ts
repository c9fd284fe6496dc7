import type { Command } from 'commander';
import type { Duty } from '../../domain/duties.ts';
import { byUrgency, isOverdue } from '../../domain/lateness.ts';
import { actingPerson } from '../acting-person.ts';
import { dutyCommand } from '../duty-command.ts';
import { dutyPhone, holderWords, timeLeft } from '../duty-words.ts';
import { exactMoment } from '../moment-words.ts';
import { dutyTitle } from '../names.ts';
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

function dutyLines(session: Session, situation: SituationNow, duty: Duty): readonly string[] {
  const { say, paint } = session;
  const { incident, now, zone } = situation;
  const due = duty.due === undefined ? '' : exactMoment(zone, duty.due);
  const tone = isOverdue(duty, now) ? 'alarm' : 'strong';
  return [
    paint(tone, dutyTitle(incident, duty, say)),
    `${paint(tone, timeLeft(session, duty, now))}  ${due}`,
    ...detailLines(session, situation, duty),
    say('next.who', { who: holderWords(incident, duty), phone: dutyPhone(session, duty) }),
    paint('accent', dutyCommand(incident, duty)),
  ];
}

/** First whom to call, then the command: people before the keyboard. */
export async function runNext(session: Session, exitCode: boolean): Promise<void> {
  const situation = await situationNow(session);
  const { incident, duties, now, place } = situation;
  const isClosed = incident.closed !== undefined;
  const duty = isClosed ? undefined : nextDuty(session, situation);
  if (exitCode && !isClosed && duties.some((owed) => isOverdue(owed, now))) session.exitWith(4);
  const { say } = session;
  answer(
    session,
    () => {
      const heading = incidentHeading(session, place.handle, incident);
      const lines = duty === undefined ? [say('next.nothing')] : dutyLines(session, situation, duty);
      return [heading, ...lines.map((line) => `  ${line}`)].flatMap((line) =>
        wrap(line, session.context.terminal.width),
      );
    },
    () => ({ incident: incident.id, next: duty === undefined ? null : dutyJson(incident, duty, now) }),
  );
}
