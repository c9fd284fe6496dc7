import { toIso } from '../../../domain/envelope.ts';
import type { Incident, Statement } from '../../../domain/incident.ts';
import { statementStatus, waitingFor } from '../../../domain/sign-off.ts';

/** A statement as scripts read it; times are UTC. */
export const statementJson = (incident: Incident, statement: Statement) => ({
  id: statement.id,
  plan: statement.plan,
  genre: statement.genre,
  language: statement.language,
  audience: statement.audience,
  status: statementStatus(incident, statement),
  sha256: statement.sha256,
  facts: statement.facts,
  gaps: statement.gaps,
  draftedBy: statement.draftedBy.person,
  waitingFor:
    statement.publications.length > 0
      ? []
      : waitingFor(incident, statement).map(({ step, role, person }) => ({ step, role, person })),
  publications: statement.publications.map(({ channel, url, at }) => ({ channel, url, at: toIso(at) })),
});
