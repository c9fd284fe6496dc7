import type { Finding } from '../../domain/finding.ts';
import { type Check, rankOf } from './plan.ts';

/** Roles that release and may not, or that also review what they release. */
export const checkSignOff: Check = ({ playbook: { tiers, roles } }) =>
  Object.entries(tiers).flatMap(([id, { signOff }]): readonly Finding[] => {
    const { release, review } = signOff;
    const path = ['tiers', id, 'signOff'];
    const isAble = !Object.hasOwn(roles, release) || roles[release]?.can?.includes('release') === true;
    const index = review.indexOf(release);
    return [
      ...(isAble
        ? []
        : [{ rule: 'release-powerless', path: [...path, 'release'], values: { role: release } }]),
      ...(index === -1
        ? []
        : [{ rule: 'sign-off-overlap', path: [...path, 'review', index], values: { role: release } }]),
    ];
  });

/** Roles whose yes is needed at a tier at which they are not there yet. */
export const checkSignOffPresence: Check = ({ playbook }) =>
  Object.entries(playbook.tiers).flatMap(([tier, { signOff }]) => {
    const steps = [
      ...signOff.review.map((role, index) => ({ role, path: ['tiers', tier, 'signOff', 'review', index] })),
      { role: signOff.release, path: ['tiers', tier, 'signOff', 'release'] },
    ];
    return steps.flatMap(({ role, path }): readonly Finding[] => {
      const from = Object.hasOwn(playbook.roles, role) ? playbook.roles[role]?.from : undefined;
      if (from === undefined || rankOf(playbook, from) <= rankOf(playbook, tier)) return [];
      return [{ rule: 'sign-off-absent', severity: 'warning', path, values: { role, from, tier } }];
    });
  });
