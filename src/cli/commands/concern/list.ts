import type { Command } from 'commander';
import { type Concern, isAnswered } from '../../../domain/concern.ts';
import { toIso } from '../../../domain/envelope.ts';
import { tableLines } from '../../../terminal/columns.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { timeLeft } from '../../duty-words.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { settledJson, settledLines } from '../../settling.ts';
import { situationNow, type SituationNow } from '../../situation-now.ts';
import { crowdLines, crowdOf } from './lines.ts';

/** `crisis concern list`. */
export function concernListCommand({ say, session }: Program, run = runConcernList): Command {
  return declare(say, 'list', 'concern-list').action((_: unknown, command: Command) => run(session(command)));
}

/** The unanswered first, the hottest of them first; those never counted come last. */
const hottestFirst = (concerns: readonly Concern[]): readonly Concern[] =>
  [...concerns].sort(
    (a, b) => Number(isAnswered(a)) - Number(isAnswered(b)) || (b.count ?? -1) - (a.count ?? -1),
  );

function standing(session: Session, { duties, now }: SituationNow, concern: Concern): string {
  const { say } = session;
  if (isAnswered(concern)) return say('desk.queries.answered');
  if (concern.settled !== undefined) return say('desk.queries.not-yet');
  const duty = duties.find(({ id, kind }) => kind === 'concern' && id === concern.id);
  return duty === undefined ? say('desk.queries.open') : timeLeft(session, duty, now);
}

function linesOf(session: Session, situation: SituationNow, concerns: readonly Concern[]): readonly string[] {
  const rows = concerns.map((concern) => ({
    cells: [
      concern.id,
      crowdOf(session, concern),
      plainLine(concern.source ?? ''),
      standing(session, situation, concern),
      plainLine(concern.question),
    ],
    paint: (cell: string) => (isAnswered(concern) ? session.paint('dim', cell) : cell),
  }));
  const table = tableLines(rows, session.context.terminal.width, '  ');
  return concerns.flatMap((concern, n) => [
    table[n] ?? '',
    ...settledLines(session, situation.incident, concern.settled).map((line) => `      ${line}`),
  ]);
}

/** Lists what people ask, the hottest first. */
export async function runConcernList(session: Session): Promise<void> {
  const situation = await situationNow(session);
  const { incident, place } = situation;
  const concerns = hottestFirst(Object.values(incident.concerns));
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(concerns.length === 0 ? [`  ${session.say('desk.queries.no-concerns')}`] : []),
      ...linesOf(session, situation, concerns),
      ...crowdLines(session, incident).map((line) => `  ${line}`),
    ],
    () => ({
      incident: incident.id,
      concerns: concerns.map((concern) => ({
        id: concern.id,
        question: concern.question,
        source: concern.source,
        count: concern.count,
        due: concern.due === undefined ? undefined : toIso(concern.due),
        at: toIso(concern.at),
        answered: isAnswered(concern),
        settled: settledJson(concern.settled),
      })),
    }),
  );
}
