import type { Command } from 'commander';
import { declare, type Program } from '../../program.ts';
import { incidentHeading } from '../../recorded-answer.ts';
import { answer, type Session } from '../../session.ts';
import { situationNow } from '../../situation-now.ts';
import { toIso } from '../../../domain/envelope.ts';
import type { Fact } from '../../../domain/incident.ts';
import { factLine } from './lines.ts';
import { liveFactIds } from './live-facts.ts';

/** `crisis fact list`. */
export function factListCommand({ say, session }: Program, run = runFactList): Command {
  return declare(say, 'list', 'fact-list').action((_: unknown, command: Command) => run(session(command)));
}

/** A fact as scripts read it; times are UTC. */
export const factJson = ({
  id,
  claim,
  value,
  unit,
  source,
  status,
  addedAt,
  confirmedBy,
  confirmedAt,
}: Fact) => ({
  id,
  claim,
  value,
  unit,
  source,
  status,
  addedAt: toIso(addedAt),
  confirmedBy,
  confirmedAt: confirmedAt === undefined ? undefined : toIso(confirmedAt),
});

/** Lists the register. */
export async function runFactList(session: Session): Promise<void> {
  const { incident, place } = await situationNow(session);
  const ids = liveFactIds(incident);
  answer(
    session,
    () => [
      incidentHeading(session, place.handle, incident),
      ...(ids.length === 0 ? [`  ${session.say('facts.none')}`] : []),
      ...ids.flatMap((id) => factLine(session, incident, id)).map((line) => `  ${line}`),
    ],
    () => ({ incident: incident.id, facts: ids.flatMap((id) => incident.facts[id] ?? []).map(factJson) }),
  );
}
