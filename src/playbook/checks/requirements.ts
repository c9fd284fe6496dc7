import type { Playbook, Requirement } from '../../domain/playbook.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Check, tasksIn } from './plan.ts';

interface PlacedRequirement {
  readonly id: string;
  readonly found: Requirement;
  readonly repeats: boolean;
  readonly path: Finding['path'];
}

const requirementsIn = (playbook: Playbook): readonly PlacedRequirement[] =>
  tasksIn(playbook).flatMap(({ id, task: { requires = [], repeats }, path }) =>
    requires.map((found, index) => ({
      id,
      found,
      repeats: repeats !== undefined,
      path: [...path, 'requires', index],
    })),
  );

const OF_LINE = new Set<Requirement>(['line', 'line-acknowledged']);

/** Tasks that wait for a line, or for units to have it, in a playbook that has none. */
export const checkLinePresence: Check = ({ playbook }) => {
  const { line } = playbook;
  if (line !== undefined && Object.keys(line.units).length > 0) return [];
  return requirementsIn(playbook)
    .filter(({ found }) => OF_LINE.has(found))
    .map(({ id, path }) => ({
      rule: 'line-missing',
      path,
      values: { found: id, ...(line !== undefined && { code: 'no-units' }) },
    }));
};

/** What happens again and again, so that each time does one round of a task. */
const REPEATABLE: readonly Requirement[] = ['brief', 'decision'];

/** Tasks that repeat and wait for what comes once: their second round would never be done. */
export const checkRepeating: Check = ({ playbook }) =>
  requirementsIn(playbook)
    .filter(({ found, repeats }) => repeats && !REPEATABLE.includes(found))
    .map(({ id, found, path }) => ({
      rule: 'requires-once',
      path,
      values: { found, task: id, allowed: REPEATABLE },
    }));
