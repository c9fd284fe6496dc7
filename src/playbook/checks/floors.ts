import type { Finding } from '../../domain/finding.ts';
import type { Check } from './plan.ts';

/** A floor is asked or computed, one of the two; a computed one needs a name, there being no question to show. */
export const checkFloors: Check = ({ playbook: { classification } }) =>
  Object.entries(classification.floors).flatMap(([id, { ask, when, name }]): readonly Finding[] => {
    const path = ['classification', 'floors', id];
    const at = (code: string): readonly Finding[] => [
      { rule: 'floor-question', path, part: 'key', values: { code, found: id } },
    ];
    if (ask === undefined && when === undefined) return at('neither');
    if (ask !== undefined && when !== undefined) return at('both');
    return when !== undefined && name === undefined ? at('no-name') : [];
  });
