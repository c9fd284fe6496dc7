import type { Command } from 'commander';
import { pickId } from '../../lookup.ts';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow } from '../../situation-now.ts';
import {
  publicationLines,
  signOffLines,
  statementHeading,
  textLines,
  waitingLines,
  checkCode,
} from './lines.ts';
import { statementJson } from './json.ts';

/** `crisis statement show [ID] [--plain]`. */
export function statementShowCommand({ say, session }: Program, run = runStatementShow): Command {
  return declare(say, 'show', 'statement-show')
    .argument('[id]', say('commands.statement-show.id'))
    .option('--plain', say('commands.statement-show.plain'))
    .action((id: string | undefined, options: { plain?: true }, command: Command) =>
      run(session(command), id, options.plain === true),
    );
}

/** Shows a text with its sign-off; `--plain` prints the exact bytes alone. */
export async function runStatementShow(
  session: Session,
  given: string | undefined,
  plain: boolean,
): Promise<void> {
  const { incident, place } = await situationNow(session);
  const id = pickId('statement', Object.keys(incident.statements), given);
  const statement = incident.statements[id];
  if (statement === undefined) return;
  if (plain && !session.flags.json) {
    session.context.terminal.out(statement.text);
    return;
  }
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      `  ${statementHeading(session, incident, statement)}  ${session.say('statements.check', { code: checkCode(statement) })}`,
      ...textLines(session, statement).map((line) => `  ${line}`),
      ...[
        ...signOffLines(session, incident, statement),
        ...publicationLines(session, incident, statement),
        ...waitingLines(session, incident, statement),
      ].map((line) => `  ${line}`),
    ],
    () => ({ incident: incident.id, ...statementJson(incident, statement), text: statement.text }),
  );
}
