import type { Incident } from './incident.ts';
import type { Statement } from './statement.ts';

/** Whether everything that a text quotes is still confirmed as it was quoted. */
export const isStillTrue = ({ facts }: Incident, statement: Statement): boolean =>
  (statement.changedFacts ?? []).length === 0 &&
  statement.facts.every((id) => facts[id]?.status === 'confirmed');

/** Texts that are out and no longer true: each wants a correction. */
export const wrongTexts = (incident: Incident): readonly Statement[] =>
  Object.values(incident.statements).filter(
    (statement) => statement.publications.length > 0 && !isStillTrue(incident, statement),
  );
