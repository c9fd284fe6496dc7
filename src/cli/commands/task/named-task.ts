import type { Incident } from '../../../domain/incident.ts';
import { pickId } from '../../lookup.ts';

/** Ids of all tasks, the playbook's in its order and then those added. */
export const taskIds = ({ playbook, addedTasks }: Incident): readonly string[] => [
  ...Object.values(playbook.phases).flatMap(({ tasks }) => Object.keys(tasks)),
  ...Object.keys(addedTasks),
];

/** The task that a person named, by id or unique prefix. */
export const taskNamed = (incident: Incident, given: string): string =>
  pickId('task', taskIds(incident), given);
