import { isValid, parseISO } from 'date-fns';
import type { Playbook } from '../../domain/playbook.ts';
import type { Finding, Path } from '../finding.ts';
import type { Check } from './plan.ts';

interface Dated {
  readonly path: Path;
  readonly date: string;
}

const dated = (date: string | undefined, ...path: string[]): readonly Dated[] =>
  date === undefined ? [] : [{ path, date }];

const datesIn = ({ reviewed, validFrom, validUntil, statements }: Playbook): readonly Dated[] => [
  ...dated(reviewed, 'reviewed'),
  ...dated(validFrom, 'validFrom'),
  ...dated(validUntil, 'validUntil'),
  ...Object.entries(statements).flatMap(([id, { preapproved }]) => [
    ...dated(preapproved?.on, 'statements', id, 'preapproved', 'on'),
    ...dated(preapproved?.expires, 'statements', id, 'preapproved', 'expires'),
  ]),
];

/** Days that the calendar does not have, such as 30 February. */
export const checkDates: Check = ({ playbook }) =>
  datesIn(playbook)
    .filter(({ date }) => !isValid(parseISO(date)))
    .map(({ path, date }): Finding => ({ rule: 'date-invalid', path, values: { found: date } }));

function disorder(
  later: string | undefined,
  path: Path,
  earlier: string | undefined,
  key: string,
): readonly Finding[] {
  if (later === undefined || earlier === undefined || later > earlier) return [];
  return [{ rule: 'date-order', path, values: { found: later, other: earlier, key } }];
}

/** Plans and pre-approvals that end before they begin, or before somebody last looked at them. */
export const checkDateOrder: Check = ({ playbook: { reviewed, validFrom, validUntil, statements } }) => {
  const ends = disorder(validUntil, ['validUntil'], validFrom, 'validFrom');
  return [
    ...(ends.length > 0 ? ends : disorder(validUntil, ['validUntil'], reviewed, 'reviewed')),
    ...Object.entries(statements).flatMap(([id, { preapproved }]) =>
      disorder(preapproved?.expires, ['statements', id, 'preapproved', 'expires'], preapproved?.on, 'on'),
    ),
  ];
};
