import type { Duty } from '../domain/duties.ts';
import { unmetRequirements } from '../domain/completions.ts';
import type { Incident, Statement } from '../domain/incident.ts';
import { statementStatus, waitingFor } from '../domain/sign-off.ts';

const taskOf = ({ playbook }: Incident, id: string) =>
  Object.values(playbook.phases).find(({ tasks }) => id in tasks)?.tasks[id];

/** The command that brings a statement one step nearer to publication. */
export function statementCommandFor(incident: Incident, statement: Statement): string {
  const { id } = statement;
  if (statementStatus(incident, statement) === 'released')
    return `crisis statement publish ${id} --channel …`;
  const [step] = waitingFor(incident, statement);
  const name = step?.person === undefined ? '…' : (incident.people[step.person]?.name ?? step.person);
  return `crisis statement approve ${id} --by ${name} --via phone`;
}

function commandForStatements(incident: Incident, plans: readonly string[]): string {
  const draft = Object.values(incident.statements)
    .filter(
      ({ plan, publications }) => plan !== undefined && plans.includes(plan) && publications.length === 0,
    )
    .at(-1);
  return draft === undefined
    ? `crisis statement draft ${plans[0] ?? ''}`
    : statementCommandFor(incident, draft);
}

/** The command that does a duty: the event that meets it, or ticking it off. */
export function dutyCommand(incident: Incident, duty: Duty): string {
  if (duty.kind === 'reclassify') return 'crisis classify';
  if (duty.person === undefined && incident.roles[duty.role] === undefined)
    return `crisis role assign ${duty.role}=…`;
  const task = taskOf(incident, duty.id);
  const [needed] = task === undefined ? [] : unmetRequirements(task, incident);
  if (needed === 'confirmed-fact') return 'crisis fact add "…" --source … --confirmed-by …';
  if (needed === 'classification') return 'crisis classify';
  if (needed === 'evidence') return `crisis task done ${duty.id} --evidence "…"`;
  return task?.statement === undefined
    ? `crisis task done ${duty.id}`
    : commandForStatements(incident, task.statement);
}
