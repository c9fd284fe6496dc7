import type { FactStatus, Incident, Statement } from '../../../domain/incident.ts';
import { statementStatus, waitingFor } from '../../../domain/sign-off.ts';
import type { Row } from '../../../terminal/columns.ts';
import { roleName, statementTitle, whoIs } from '../../names.ts';
import type { Session } from '../../session.ts';
import { missingStepWords } from '../../sign-off-words.ts';
import type { SituationNow } from '../../situation-now.ts';
import { checkCode } from '../statement/lines.ts';

const STATUSES: readonly FactStatus[] = ['confirmed', 'unverified', 'refuted', 'superseded'];

function factsCell({ say }: Session, { facts }: Incident): string {
  const live = Object.values(facts).filter(({ retracted }) => !retracted);
  const counts = STATUSES.map(
    (status) => [status, live.filter((fact) => fact.status === status).length] as const,
  );
  const words = counts
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${String(number)} ${say(`facts.${status}`)}`);
  return words.length === 0 ? say('facts.none') : words.join(' · ');
}

/** Whether everything that a text quotes is still confirmed as it was quoted. */
const isStillTrue = ({ facts }: Incident, statement: Statement): boolean =>
  (statement.changedFacts ?? []).length === 0 &&
  statement.facts.every((id) => facts[id]?.status === 'confirmed');

function statementCell(session: Session, incident: Incident, statement: Statement): string {
  const { say } = session;
  const status = say(`statuses.${statementStatus(incident, statement)}`);
  const head = `${statement.id} ${statementTitle(incident, statement.id, say)} ${status}`;
  if (statement.publications.length > 0)
    return isStillTrue(incident, statement) ? head : `${head}  ${say('status.correct')}`;
  if (statement.gaps.length > 0)
    return `${head}  ${say('statements.has-gap', { name: statement.gaps.join(' ') })}`;
  const waiting = waitingFor(incident, statement).map((step) => missingStepWords(session, incident, step));
  return `${head} ${checkCode(statement)}${waiting.length === 0 ? '' : `  ${waiting.join(' → ')}`}`;
}

function rolesCell(incident: Incident): string {
  const held = Object.keys(incident.playbook.roles).map(
    (id) => [roleName(incident, id), incident.roles[id]?.person] as const,
  );
  return held
    .filter(([, person]) => person !== undefined)
    .map(([role, person]) => `${role} ${whoIs(incident, person)}`)
    .join(' · ');
}

/** Where facts, texts, people and exceptions stand: one row each, empty ones left out. */
export function standingRows(session: Session, { incident }: SituationNow): readonly Row[] {
  const { say, paint } = session;
  const statements = Object.values(incident.statements).slice(-4);
  const empty = Object.keys(incident.playbook.roles).filter((id) => incident.roles[id] === undefined);
  const rows: readonly (readonly [string, string])[] = [
    [say('status.facts'), factsCell(session, incident)],
    ...statements.map(
      (statement, index) =>
        [index === 0 ? say('status.statements') : '', statementCell(session, incident, statement)] as const,
    ),
    [say('status.roles'), rolesCell(incident)],
    ...(empty.length > 0 && incident.closed === undefined
      ? [['', say('status.unheld', { roles: empty.map((id) => roleName(incident, id)) })] as const]
      : []),
  ];
  return rows
    .filter(([, cell]) => cell !== '')
    .map((cells) => ({ cells, paint: (cell, column) => (column === 0 ? paint('dim', cell) : cell) }));
}
