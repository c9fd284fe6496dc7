import type { Incident } from '../../../domain/incident.ts';
import { entryOf } from '../../../domain/map-entry.ts';
import { yesesOf } from '../../../domain/statement.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { remarkDeparture } from '../../posture-words.ts';
import type { Recording } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { signOffJson } from './json.ts';
import { signOffLine, statementHeading, waitingLines } from './lines.ts';

/** Says whose yes was recorded, and what the text waits for now. */
export function answerApproved(session: Session, recording: Recording, id: string): void {
  const { say, paint } = session;
  const events = recording.events.map((event) => event.id);
  const statement = entryOf(recording.incident.statements, id);
  const given =
    statement === undefined ? undefined : yesesOf(statement).find(({ event }) => events.includes(event));
  remarkDeparture(session, recording.incident, statement);
  const lines = (incident: Incident): readonly string[] => {
    const text = entryOf(incident.statements, id);
    if (text === undefined) return [];
    const waiting = waitingLines(session, incident, text);
    const publish = say('statements.publish', { command: `crisis statement publish ${id} --channel …` });
    return [
      ...(given === undefined ? [] : [`${paint('good', '✓')} ${signOffLine(session, incident, given)}`]),
      statementHeading(session, incident, text),
      ...(waiting.length > 0 ? waiting : text.publications.length > 0 ? [] : [publish]),
    ];
  };
  answerRecorded(session, recording, lines, {
    statement: id,
    ...(given !== undefined && { signOff: signOffJson(given) }),
  });
}
