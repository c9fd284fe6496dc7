import type { Moment, Playbook, TieredMoment } from '../../domain/playbook.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { type Check, rankOf, tasksIn } from './plan.ts';

const unset = (moment: Moment, tiers: readonly string[], playbook: Playbook): readonly string[] => {
  const { plus } = moment;
  return 'tier' in plus ? tiers.filter((id) => playbook.tiers[id]?.[plus.tier] === undefined) : [];
};

const finding = (
  path: Path,
  { plus }: Moment,
  missing: readonly string[],
  severity: 'error' | 'warning',
): Finding => ({
  rule: 'tier-duration-missing',
  severity,
  path,
  values: { found: 'tier' in plus ? plus.tier : '', missing },
});

/** A moment that counts a duration which its tier does not set; for a moment of all tiers, an error when none does. */
function durationFindings(
  moment: TieredMoment | undefined,
  path: Path,
  playbook: Playbook,
): readonly Finding[] {
  if (moment === undefined) return [];
  const tiers = Object.keys(playbook.tiers);
  if ('all' in moment) {
    const missing = unset(moment.all, tiers, playbook);
    if (missing.length === 0) return [];
    return [finding(path, moment.all, missing, missing.length === tiers.length ? 'error' : 'warning')];
  }
  return Object.entries(moment.byTier).flatMap(([tier, each]) => {
    const missing = tier in playbook.tiers ? unset(each, [tier], playbook) : [];
    return missing.length === 0 ? [] : [finding([...path, tier], each, missing, 'error')];
  });
}

/** Durations that deadlines refer to by name and a tier does not set. */
export const checkTierDurations: Check = ({ playbook }) => [
  ...Object.entries(playbook.phases).flatMap(([id, { ends }]) =>
    durationFindings(ends, ['phases', id, 'ends'], playbook),
  ),
  ...tasksIn(playbook).flatMap(({ task, path }) => durationFindings(task.due, [...path, 'due'], playbook)),
];

/** A task that is due at a milder tier and not at a worse one. A milder one may well go without. */
export const checkTiersCovered: Check = ({ playbook }) =>
  tasksIn(playbook).flatMap(({ id, task: { due }, path }): readonly Finding[] => {
    if (due === undefined || !('byTier' in due)) return [];
    const { byTier } = due;
    const mildest = Math.min(...Object.keys(byTier).map((tier) => rankOf(playbook, tier)));
    const missing = Object.keys(playbook.tiers).filter(
      (tier) => rankOf(playbook, tier) > mildest && !Object.hasOwn(byTier, tier),
    );
    if (missing.length === 0 || mildest < 0) return [];
    return [
      {
        rule: 'tier-left-out',
        severity: 'warning',
        path: [...path, 'due'],
        part: 'key',
        values: { found: id, missing },
      },
    ];
  });

/** A task that repeats with the rounds of a tier that has none. */
export const checkRounds: Check = ({ playbook }) => {
  const missing = Object.keys(playbook.tiers).filter((tier) => playbook.tiers[tier]?.review === undefined);
  if (missing.length === 0) return [];
  return tasksIn(playbook)
    .filter(({ task }) => task.repeats === 'tier.review')
    .map(({ id, path }): Finding => ({
      rule: 'review-missing',
      path: [...path, 'repeats'],
      values: { found: id, missing },
    }));
};
