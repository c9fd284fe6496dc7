import type { Command } from 'commander';
import type { Duty } from '../../../domain/duties.ts';
import { toIso, type Instant } from '../../../domain/envelope.ts';
import type { Incident } from '../../../domain/incident.ts';
import { isOpen, isOverdue, lateSeconds } from '../../../domain/lateness.ts';
import { tableLines, type Row } from '../../../terminal/columns.ts';
import { holderWords, timeLeft } from '../../duty-words.ts';
import { shortMoment } from '../../moment-words.ts';
import { dutyTitle, phaseName } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';

/** `crisis task list [--all]`. */
export function taskListCommand({ say, session }: Program, run = runTaskList): Command {
  return declare(say, 'list', 'task-list')
    .option('--all', say('commands.task-list.all'))
    .action((options: { all?: true }, command: Command) => run(session(command), options.all === true));
}

/** A duty as scripts read it; times are UTC, spans whole seconds. */
export const dutyJson = (incident: Incident, duty: Duty, now: Instant) => ({
  id: duty.id,
  status: duty.status,
  phase: duty.phase,
  role: duty.role,
  person: duty.person ?? incident.roles[duty.role]?.person,
  due: duty.due === undefined ? undefined : toIso(duty.due),
  doneAt: duty.doneAt === undefined ? undefined : toIso(duty.doneAt),
  lateSeconds: lateSeconds(duty, now),
});

const MARKS: Readonly<Partial<Record<Duty['status'], string>>> = {
  done: '✓',
  skipped: '–',
  idle: '·',
  blocked: '!',
  started: '›',
};

function rowOf(session: Session, { incident, now, zone }: SituationNow, duty: Duty): Row {
  const late = isOverdue(duty, now);
  return {
    cells: [
      late ? '!' : (MARKS[duty.status] ?? ' '),
      duty.due === undefined ? '' : shortMoment(zone, duty.due, now),
      timeLeft(session, duty, now),
      holderWords(incident, duty),
      duty.id,
      dutyTitle(incident, duty, session.say),
    ],
    paint: (cell, column) => {
      if (!isOpen(duty)) return session.paint('dim', cell);
      return late && column <= 2 ? session.paint('alarm', cell) : cell;
    },
  };
}

/** Lists tasks by phase: the current phase and what is overdue, or everything. */
export async function runTaskList(session: Session, all: boolean): Promise<void> {
  const situation = await situationNow(session);
  const { incident, duties, phase, now, place } = situation;
  const shown = all
    ? duties
    : duties.filter((duty) => duty.phase === undefined || duty.phase === phase?.id || isOverdue(duty, now));
  const phases = [...Object.keys(incident.playbook.phases), undefined];
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...phases.flatMap((id) => {
        const own = shown.filter((duty) => duty.phase === id);
        if (own.length === 0) return [];
        const title = id === undefined ? session.say('tasks.others') : phaseName(incident, id);
        const rows = own.map((duty) => rowOf(session, situation, duty));
        return [session.paint('strong', title), ...tableLines(rows, session.context.terminal.width, '  ')];
      }),
      ...(all ? [] : [session.say('tasks.more', { command: 'crisis task list --all' })]),
    ],
    () => ({ incident: incident.id, tasks: shown.map((duty) => dutyJson(incident, duty, now)) }),
  );
}
