import { isValid, parseISO } from 'date-fns';
import type { Playbook } from '../../domain/playbook.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import type { Check } from './plan.ts';
import { preapprovalsIn } from './preapprovals.ts';

interface Dated {
  readonly path: Path;
  readonly date: string;
}

const dated = (date: string | undefined, ...path: Path): readonly Dated[] =>
  date === undefined ? [] : [{ path, date }];

const datesIn = (playbook: Playbook): readonly Dated[] => [
  ...dated(playbook.reviewed, 'reviewed'),
  ...dated(playbook.validFrom, 'validFrom'),
  ...dated(playbook.validUntil, 'validUntil'),
  ...preapprovalsIn(playbook).flatMap(({ preapproved, path }) => [
    ...dated(preapproved.on, ...path, 'on'),
    ...dated(preapproved.expires, ...path, 'expires'),
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
export const checkDateOrder: Check = ({ playbook }) => {
  const { reviewed, validFrom, validUntil } = playbook;
  const ends = disorder(validUntil, ['validUntil'], validFrom, 'validFrom');
  return [
    ...(ends.length > 0 ? ends : disorder(validUntil, ['validUntil'], reviewed, 'reviewed')),
    ...preapprovalsIn(playbook).flatMap(({ preapproved, path }) =>
      disorder(preapproved.expires, [...path, 'expires'], preapproved.on, 'on'),
    ),
  ];
};
