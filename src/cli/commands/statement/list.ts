import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow } from '../../situation-now.ts';
import { statementJson } from './json.ts';
import { publicationLines, statementHeading, unconfirmedLines, waitingLines } from './lines.ts';

/** `crisis statement list`. */
export function statementListCommand({ say, session }: Program, run = runStatementList): Command {
  return declare(say, 'list', 'statement-list').action((_: unknown, command: Command) =>
    run(session(command)),
  );
}

/** Lists the statements of the incident, and the texts that its playbook offers. */
export async function runStatementList(session: Session): Promise<void> {
  const { incident, place, now } = await situationNow(session);
  const { say } = session;
  const statements = Object.values(incident.statements);
  const offered = Object.keys(incident.playbook.statements);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(statements.length === 0 ? [`  ${say('statements.none')}`] : []),
      ...statements.flatMap((statement) => [
        `  ${statementHeading(session, incident, statement)}`,
        ...unconfirmedLines(session, incident, statement).map((line) => `    ${line}`),
        ...publicationLines(session, incident, statement).map((line) => `    ${line}`),
        ...waitingLines(session, incident, statement, now).map((line) => `    ${line}`),
      ]),
      `  ${say('statements.offered', { templates: offered })}`,
    ],
    () => ({
      incident: incident.id,
      statements: statements.map((statement) => statementJson(incident, statement)),
    }),
  );
}
