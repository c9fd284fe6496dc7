import type { Duty } from '../domain/duties.ts';
import { unmetRequirements } from '../domain/completions.ts';
import { type Incident, personName } from '../domain/incident.ts';
import type { Statement } from '../domain/statement.ts';
import { statementStatus, waitingFor } from '../domain/sign-off.ts';
import { shellWord } from './shell-word.ts';

const taskOf = ({ playbook }: Incident, id: string) =>
  Object.values(playbook.phases).find(({ tasks }) => id in tasks)?.tasks[id];

/** The command that brings a statement one step nearer to publication. */
export function statementCommandFor(incident: Incident, statement: Statement): string {
  const { id } = statement;
  if (statementStatus(incident, statement) === 'released')
    return `crisis statement publish ${id} --channel …`;
  const [step] = waitingFor(incident, statement);
  const name = step?.person === undefined ? '…' : (incident.people[step.person]?.name ?? step.person);
  return `crisis statement approve ${id} --by ${shellWord(name)} --via phone`;
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

/** The quickest way to a first response: the pre-approved words, one step nearer to going out. */
function firstResponseCommand(incident: Incident): string {
  const plans = Object.entries(incident.playbook.statements);
  const worded = plans.flatMap(([id, { preapproved }]) => (preapproved === undefined ? [] : [id]));
  return worded.length === 0 ? 'crisis decide … --reason "…"' : commandForStatements(incident, worded);
}

/** The command that does a duty: the event that meets it, or ticking it off. */
export function dutyCommand(incident: Incident, duty: Duty): string {
  return deskCommand(incident, duty) ?? taskCommand(incident, duty);
}

/** The command for what the desk owes; undefined for tasks. */
function deskCommand(incident: Incident, { kind, id }: Duty): string | undefined {
  switch (kind) {
    case 'reclassify':
      return 'crisis classify';
    case 'decision-review':
      return 'crisis decide … --reason "…"';
    case 'sign-off': {
      const [statement = '', role = ''] = id.split('.');
      const person = incident.roles[role]?.person;
      const name = person === undefined ? '…' : personName(incident, person);
      return `crisis statement approve ${statement} --by ${shellWord(name)} --via phone`;
    }
    case 'promise':
      return 'crisis statement draft progress';
    case 'incoming':
      return `crisis incoming answer ${id} "…"`;
    case 'concern':
      return `crisis concern answer ${id} "…"`;
    default:
      return undefined;
  }
}

function taskCommand(incident: Incident, duty: Duty): string {
  if (duty.person === undefined && incident.roles[duty.role] === undefined)
    return `crisis role assign ${duty.role}=…`;
  const task = taskOf(incident, duty.id);
  const [needed] = task === undefined ? [] : unmetRequirements(task, incident);
  if (needed === 'confirmed-fact') return 'crisis fact add "…" --source … --confirmed-by …';
  if (needed === 'classification') return 'crisis classify';
  if (needed === 'line' || needed === 'line-acknowledged') return 'crisis line ack --unit …';
  if (needed === 'first-response') return firstResponseCommand(incident);
  if (needed === 'brief' || task?.requires?.includes('brief')) return 'crisis brief';
  if (needed === 'decision' || task?.requires?.includes('decision')) return 'crisis decide … --reason "…"';
  if (needed === 'evidence') return `crisis task done ${duty.id} --evidence "…"`;
  return task?.statement === undefined
    ? `crisis task done ${duty.id}`
    : commandForStatements(incident, task.statement);
}
