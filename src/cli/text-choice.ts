import type { Incident } from '../domain/incident.ts';
import type { Statement } from '../domain/statement.ts';
import { pickId } from './lookup.ts';

/**
 * The id of the text that a person named; when they named none, the only one that this command can be about.
 * @throws UsageError as `pickId` does.
 */
export function textNamed(
  { statements }: Incident,
  given: string | undefined,
  isMeant: (statement: Statement) => boolean,
): string {
  const ids = Object.keys(statements);
  const meant = Object.values(statements)
    .filter(isMeant)
    .map(({ id }) => id);
  return pickId('statement', given === undefined && meant.length > 0 ? meant : ids, given);
}

/** Whether a text went out on some channel. */
export const isOut = ({ publications }: Statement): boolean => publications.length > 0;
