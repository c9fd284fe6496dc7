import type { Finding } from '../finding.ts';
import { type Check, tasksIn } from './plan.ts';

/** A factor and a floor with one name: an answer could not tell which it is for. */
export const checkAnswerNames: Check = ({ playbook: { classification } }) =>
  Object.keys(classification.floors)
    .filter((id) => Object.hasOwn(classification.factors, id))
    .map((id): Finding => ({
      rule: 'answer-repeated',
      path: ['classification', 'floors', id],
      part: 'key',
      values: { found: id },
    }));

/** A task id used in two phases: `after` and `crisis task done` could not tell which is meant. */
export const checkTaskIds: Check = ({ playbook }) => {
  const phases = new Map<string, string>();
  return tasksIn(playbook).flatMap(({ id, path }): readonly Finding[] => {
    const first = phases.get(id);
    if (first === undefined) {
      phases.set(id, String(path[1]));
      return [];
    }
    return [{ rule: 'task-repeated', path, part: 'key', values: { found: id, first } }];
  });
};
