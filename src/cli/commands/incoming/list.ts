import type { Command } from 'commander';
import { isAnswered } from '../../../domain/concern.ts';
import type { Duty } from '../../../domain/duties.ts';
import { toIso } from '../../../domain/envelope.ts';
import type { Incoming } from '../../../domain/incoming.ts';
import { byUrgency, isOverdue } from '../../../domain/lateness.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { dutyPhone, timeLeft } from '../../duty-words.ts';
import { whoIs } from '../../names.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { settledJson, settledLines } from '../../settling.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { kindWords } from './lines.ts';

/** `crisis incoming list`. */
export function incomingListCommand({ say, session }: Program, run = runIncomingList): Command {
  return declare(say, 'list', 'incoming-list').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** The open ones by urgency, then the settled ones in the order they came. */
function inOrder({ duties }: SituationNow): readonly Duty[] {
  const queries = duties.filter(({ kind }) => kind === 'incoming');
  return [...byUrgency(queries), ...queries.filter(({ doneAt }) => doneAt !== undefined)];
}

function standing(session: Session, { now }: SituationNow, duty: Duty, { settled }: Incoming): string {
  if (settled === undefined) return timeLeft(session, duty, now);
  return session.say(isAnswered({ settled }) ? 'desk.queries.replied' : 'desk.queries.declined');
}

/** What they ask, whether anybody checked who they are, and how it was settled. */
function detailLines(session: Session, { incident }: SituationNow, query: Incoming): readonly string[] {
  const { say, paint } = session;
  const asks = say('desk.queries.asks', { from: plainLine(query.from), ask: plainLine(query.ask) });
  const unchecked =
    query.checked === undefined && query.settled === undefined
      ? `  ${paint('warn', say('desk.queries.unchecked'))}`
      : '';
  return [`${asks}${unchecked}`, ...settledLines(session, incident, query.settled)];
}

function linesOf(session: Session, situation: SituationNow, duties: readonly Duty[]): readonly string[] {
  const { incident, now } = situation;
  const pairs = duties.flatMap((duty) => {
    const query = entryOf(incident.incoming, duty.id);
    return query === undefined ? [] : [{ duty, query }];
  });
  const table = tableLines(
    pairs.map(({ duty, query }) => ({
      cells: [
        isOverdue(duty, now) ? '!' : query.settled === undefined ? ' ' : '✓',
        query.id,
        kindWords(session, query.kind),
        standing(session, situation, duty, query),
        `${whoIs(incident, duty.person)} ${dutyPhone(session, duty)}`.trim(),
      ],
      paint: (cell: string, column: number) =>
        isOverdue(duty, now) && column !== 4 ? session.paint('alarm', cell) : cell,
    })),
    session.context.terminal.width,
    '  ',
  );
  return pairs.flatMap(({ query }, n) => [
    table[n] ?? '',
    ...detailLines(session, situation, query).map((line) => `      ${line}`),
  ]);
}

/** Lists calls and letters, the overdue first, with the number of whoever answers. */
export async function runIncomingList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place, now } = situation;
  const duties = inOrder(situation);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(duties.length === 0 ? [`  ${session.say('desk.queries.no-incoming')}`] : []),
      ...linesOf(session, situation, duties),
    ],
    () => ({
      incident: incident.id,
      incoming: duties.flatMap((duty) => {
        const query = entryOf(incident.incoming, duty.id);
        if (query === undefined) return [];
        const { id, from, kind, ask, checked, deadline, at, settled } = query;
        return {
          ...{ id, from, kind, ask, checked },
          deadline: deadline === undefined ? undefined : toIso(deadline),
          at: toIso(at),
          answerer: duty.person,
          overdue: isOverdue(duty, now),
          answered: isAnswered(query),
          settled: settledJson(settled),
        };
      }),
    }),
  );
}
