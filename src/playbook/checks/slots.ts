import type { Finding } from '../../domain/finding.ts';
import { unknownName } from '../suggestion.ts';
import type { Check } from './plan.ts';
import { preapprovalsIn } from './preapprovals.ts';

/** Slots of pre-approved words that no template can print. */
export const checkSlotNames: Check = ({ playbook, templateValues }) =>
  preapprovalsIn(playbook).flatMap(({ preapproved: { slots = [] }, path }) =>
    slots.flatMap((slot, index): readonly Finding[] =>
      templateValues.includes(slot)
        ? []
        : [
            {
              rule: 'slot-unknown',
              path: [...path, 'slots', index],
              values: unknownName(slot, templateValues),
            },
          ],
    ),
  );

/**
 * Pre-approved words that print more than was approved: beside the slots, only confirmed facts may be filled in.
 * Words whose slots nobody listed are left alone; of a name that no template knows its own check tells.
 */
export const checkSlotsWhole: Check = ({ playbook, templates, templateValues }) =>
  preapprovalsIn(playbook).flatMap(({ preapproved: { slots }, path, templates: used }) => {
    if (slots === undefined) return [];
    return used.flatMap(({ id, prints }): readonly Finding[] => {
      const printed = templates.filter((each) => each.id === id).flatMap((each) => each.prints?.() ?? []);
      const allowed = ['facts', ...slots, ...prints];
      const missing = [...new Set(printed)].filter(
        (name) => templateValues.includes(name) && !allowed.includes(name),
      );
      if (missing.length === 0) return [];
      const values = { template: id, missing };
      return [{ rule: 'slot-missing', path: [...path, 'slots'], part: 'key', values }];
    });
  });
