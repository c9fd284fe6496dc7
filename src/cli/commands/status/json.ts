import { isOverdue } from '../../../domain/lateness.ts';
import { currentTier } from '../../../domain/incident.ts';
import type { SituationNow } from '../../situation-now.ts';
import { factJson } from '../fact/list.ts';
import { statementJson } from '../statement/json.ts';
import { dutyJson } from '../task/list.ts';
import { deskJson } from './desk-json.ts';

/** The situation as scripts read it; times UTC, spans whole seconds. */
export function statusJson({ incident, duties, phase, now }: SituationNow): object {
  const tasks = duties.map((duty) => dutyJson(incident, duty, now));
  return {
    incident: incident.id,
    title: incident.title,
    mode: incident.mode,
    tier: currentTier(incident)?.tier ?? null,
    provisional: currentTier(incident)?.provisional ?? false,
    phase: phase?.id ?? null,
    closed: incident.closed !== undefined,
    overdue: duties.filter((duty) => isOverdue(duty, now)).map(({ id }) => id),
    tasks,
    facts: Object.values(incident.facts)
      .filter(({ retracted }) => !retracted)
      .map(factJson),
    statements: Object.values(incident.statements).map((statement) => statementJson(incident, statement)),
    roles: Object.fromEntries(Object.entries(incident.roles).map(([role, { person }]) => [role, person])),
    backups: incident.backups,
    ...deskJson(incident, now),
  };
}
