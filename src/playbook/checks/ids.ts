import type { Finding } from '../../domain/finding.ts';
import { type Check, tasksIn } from './plan.ts';

/** A factor, a floor and a ceiling with one name: an answer or a reason could not tell which it is for. */
export const checkAnswerNames: Check = ({ playbook: { classification } }) => {
  const { factors, floors, ceilings = {} } = classification;
  const repeated = (kind: string, here: object, before: readonly object[]): readonly Finding[] =>
    Object.keys(here)
      .filter((id) => before.some((others) => Object.hasOwn(others, id)))
      .map((id) => ({
        rule: 'answer-repeated',
        path: ['classification', kind, id],
        part: 'key',
        values: { found: id },
      }));
  return [...repeated('floors', floors, [factors]), ...repeated('ceilings', ceilings, [factors, floors])];
};

/** A class with the name of a tier, or of what else may decide one: `crisis classify NAME` could not tell which is meant. */
export const checkClassNames: Check = ({ playbook: { tiers, classification } }) => {
  const { factors, floors, ceilings = {}, groups = {}, classes = {} } = classification;
  const others = [tiers, factors, floors, ceilings, groups];
  return Object.keys(classes)
    .filter((id) => others.some((names) => Object.hasOwn(names, id)))
    .map((id): Finding => {
      const path = ['classification', 'classes', id];
      return { rule: 'class-repeated', path, part: 'key', values: { found: id } };
    });
};

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
