import type { Incident } from '../../../domain/incident.ts';
import { statementTitle } from '../../names.ts';
import type { Session } from '../../session.ts';

/** The statements that quote a fact: what must be looked at again when it changes. */
export function statementsQuoting(
  { say, paint }: Session,
  incident: Incident,
  fact: string,
): readonly string[] {
  return Object.values(incident.statements)
    .filter(({ facts }) => facts.includes(fact))
    .map(({ id, publications }) => {
      const title = `${id} ${statementTitle(incident, id, say)}`;
      const isOut = publications.length > 0;
      return paint(isOut ? 'alarm' : 'warn', say(isOut ? 'facts.quoted-out' : 'facts.quoted', { title }));
    });
}
