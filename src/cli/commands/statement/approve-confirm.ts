import { entryOf } from '../../../domain/map-entry.ts';
import { UsageError } from '../../../domain/refusal.ts';
import { yesesOf } from '../../../domain/statement.ts';
import { actingPerson } from '../../acting-person.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { pickUnconfirmed } from '../../statement-choice.ts';
import type { StatementApproveOptions } from './approve.ts';
import { signOffLine, statementHeading, waitingLines } from './lines.ts';

/** Records the approver's own word on what somebody recorded for them. @throws UsageError('confirm-alone') */
export function confirmApproval(session: Session, options: StatementApproveOptions): void {
  const { id: given, confirm: _, ...others } = options;
  if (Object.keys(others).length > 0) throw new UsageError('confirm-alone');
  let statement = '';
  const recording = record(session, ({ incident }) => {
    statement = pickUnconfirmed(incident, actingPerson(session, incident.people), given);
    return { kind: 'ConfirmSignOff', statement };
  });
  const steps = recording.events.flatMap((event) =>
    event.type === 'SignOffConfirmed' ? event.data.step : [],
  );
  answerRecorded(
    session,
    recording,
    (incident) => {
      const text = entryOf(incident.statements, statement);
      if (text === undefined) return [];
      const confirmed = yesesOf(text).filter(({ step }) => steps.includes(step));
      return [
        ...confirmed.map((yes) => `${session.paint('good', '✓')} ${signOffLine(session, incident, yes)}`),
        statementHeading(session, incident, text),
        ...waitingLines(session, incident, text),
      ];
    },
    { statement, steps },
  );
}
