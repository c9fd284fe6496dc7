import type { Phase, Seconds } from '../../domain/playbook.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Check } from './plan.ts';

/** A phase without an end holds up those behind it: none of them ever starts. */
export const checkPhaseEnds: Check = ({ playbook: { phases, tiers } }) =>
  Object.entries(phases)
    .slice(0, -1)
    .flatMap(([id, { ends, endsWhen }], index): readonly Finding[] => {
      const next = Object.keys(phases)[index + 1] ?? '';
      const path = ['phases', id];
      if (ends === undefined && endsWhen === undefined) {
        return [{ rule: 'phase-endless', path, part: 'key', values: { found: id, next } }];
      }
      if (ends === undefined || endsWhen !== undefined || 'all' in ends) return [];
      const missing = Object.keys(tiers).filter((tier) => !Object.hasOwn(ends.byTier, tier));
      if (missing.length === 0) return [];
      const values = { found: id, next, missing };
      return [{ rule: 'tier-uncovered', severity: 'warning', path: [...path, 'ends'], part: 'key', values }];
    });

/** When a phase ends after `aware`, where that is the same for every tier. */
function secondsToEnd({ ends }: Phase): Seconds | undefined {
  if (ends === undefined || !('all' in ends)) return undefined;
  const { start, plus } = ends.all;
  return start.kind === 'named' && start.name === 'aware' && 'seconds' in plus ? plus.seconds : undefined;
}

/** A phase that is over before it starts. */
export const checkPhaseOrder: Check = ({ playbook: { phases } }) => {
  const ends = Object.entries(phases).map(([id, phase]) => ({ id, end: secondsToEnd(phase) }));
  return ends.flatMap(({ id, end }, index): readonly Finding[] => {
    const before = ends[index - 1];
    if (end === undefined || before?.end === undefined || end > before.end) return [];
    return [{ rule: 'phase-order', path: ['phases', id, 'ends'], values: { found: id, before: before.id } }];
  });
};
