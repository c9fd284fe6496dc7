import type { Instant } from './envelope.ts';
import type { Incident } from './incident.ts';
import type { Requirement, Task } from './playbook.ts';
import { firstResponse } from './response.ts';

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

const liveFacts = (incident: Incident) => Object.values(incident.facts).filter((fact) => !fact.retracted);

const acknowledgements = ({ lines }: Incident) => lines.flatMap(({ acknowledged }) => acknowledged);

/** When the last of the playbook's units first had a line; a new line does not undo it. */
function lineAcknowledgedAt(incident: Incident): Instant | undefined {
  const units = Object.keys(incident.playbook.line?.units ?? {});
  const firsts = units.map((unit) =>
    earliest(
      acknowledgements(incident)
        .filter((given) => given.unit === unit)
        .map(({ at }) => at),
    ),
  );
  const known = firsts.filter((at) => at !== undefined);
  return known.length === 0 || known.length < units.length ? undefined : Math.max(...known);
}

/** Every time that an event did a round of a requirement that repeats, oldest first. */
function roundsMet(requirement: 'brief' | 'decision', { briefs, decisions }: Incident): readonly Instant[] {
  const done = requirement === 'brief' ? briefs.filter(({ kind }) => kind === 'brief') : decisions;
  return done.map(({ at }) => at).sort((a, b) => a - b);
}

/** When events did a round of a task that repeats, from a time on; people may tick off others. */
export const roundsByEvents = (task: Task, incident: Incident, since: Instant): readonly Instant[] =>
  (task.requires ?? [])
    .flatMap((requirement) =>
      requirement === 'brief' || requirement === 'decision' ? roundsMet(requirement, incident) : [],
    )
    .filter((at) => at >= since);

/** When an event first met a requirement by itself; later news does not undo it, only a retraction does. */
function requirementMetAt(requirement: Requirement, incident: Incident): Instant | undefined {
  switch (requirement) {
    case 'confirmed-fact':
      return earliest(
        liveFacts(incident)
          .flatMap((fact) => [fact, ...fact.earlier])
          .map((wording) => wording.confirmedAt),
      );
    case 'sign-off':
      return earliest(Object.values(incident.statements).map(({ release }) => release?.at));
    case 'classification':
      return incident.tierDecisions.find(({ provisional }) => !provisional)?.at;
    case 'evidence':
      return undefined;
    case 'line':
      return earliest(acknowledgements(incident).map(({ at }) => at));
    case 'line-acknowledged':
      return lineAcknowledgedAt(incident);
    case 'first-response':
      return firstResponse(incident)?.at;
    case 'brief':
    case 'decision':
      return roundsMet(requirement, incident)[0];
  }
}

function publishedAt(plans: readonly string[], incident: Incident): Instant | undefined {
  const planned = Object.values(incident.statements).filter(({ plan }) => plan && plans.includes(plan));
  return earliest(planned.flatMap(({ publications }) => publications.map(({ at }) => at)));
}

/** The requirements of a task that nothing recorded has met yet. */
export const unmetRequirements = (task: Task, incident: Incident): readonly Requirement[] =>
  (task.requires ?? []).filter((requirement) => requirementMetAt(requirement, incident) === undefined);

/** When events did a task that nobody ticked off: its statement was published, or all it requires is there. */
export function metByEvents(task: Task, incident: Incident): Instant | undefined {
  if (task.repeats !== undefined) return undefined;
  const needed: (Instant | undefined)[] = (task.requires ?? []).map((requirement) =>
    requirementMetAt(requirement, incident),
  );
  if (task.statement !== undefined) needed.push(publishedAt(task.statement, incident));
  if (needed.length === 0 || needed.includes(undefined)) return undefined;
  return Math.max(...needed.filter((instant) => instant !== undefined));
}
