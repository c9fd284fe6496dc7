import type { Command } from 'commander';
import { versionOf } from '../../../domain/statement.ts';
import { declare, type Program } from '../../program.ts';
import { reasonOf } from '../../reason.ts';
import { answerRecorded } from '../../recorded-answer.ts';
import { record } from '../../recording.ts';
import type { Session } from '../../session.ts';
import { isOut, textNamed } from '../../text-choice.ts';
import { changesIn } from './edit-lines.ts';
import { signOffLine, statementHeading, waitingLines } from './lines.ts';

/** `crisis statement immaterial [ID] --reason R`. */
export function statementImmaterialCommand({ say, session }: Program, run = runStatementImmaterial): Command {
  return declare(say, 'immaterial', 'statement-immaterial')
    .argument('[id]', say('commands.statement-show.id'))
    .action((id: string | undefined, _: object, command: Command) => {
      run(session(command), id);
    });
}

/** Records the lead's word that the last edit changed nothing that matters: earlier reviews stand. */
export function runStatementImmaterial(session: Session, given: string | undefined): void {
  const reason = reasonOf(session);
  let id = '';
  const recording = record(session, ({ incident }) => {
    id = textNamed(incident, given, (statement) => !isOut(statement) && statement.earlier.length > 0);
    const statement = incident.statements[id];
    const changes = statement === undefined ? [] : changesIn(session, incident, statement);
    return { kind: 'DeclareImmaterial', statement: id, reason, changes };
  });
  const declared = recording.incident.statements[id];
  const carried = Object.values(declared?.reviews ?? {}).filter((yes) => yes.carried !== undefined);
  answerRecorded(
    session,
    recording,
    (incident) =>
      declared === undefined
        ? []
        : [
            ...carried.map((yes) => `${session.paint('good', '✓')} ${signOffLine(session, incident, yes)}`),
            statementHeading(session, incident, declared),
            ...waitingLines(session, incident, declared),
          ],
    {
      statement: id,
      textVersion: declared === undefined ? 1 : versionOf(declared),
      carried: carried.map(({ step }) => step),
    },
  );
}
