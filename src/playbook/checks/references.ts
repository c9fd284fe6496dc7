import type { Moment, Playbook, TieredMoment } from '../../domain/playbook.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { unknownName } from '../suggestion.ts';
import { type Check, tasksIn } from './plan.ts';
import { preapprovalsIn } from './preapprovals.ts';

type Kind = 'role' | 'tier' | 'task' | 'statement' | 'channel' | 'group';

/** An id that stands for something defined elsewhere. */
interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
  readonly part?: Finding['part'];
}

const idsIn = (kind: Kind, ids: readonly string[] | undefined, path: Path): readonly Reference[] =>
  (ids ?? []).map((id, index) => ({ kind, id, path: [...path, index] }));

const idAt = (kind: Kind, id: string | undefined, path: Path): readonly Reference[] =>
  id === undefined ? [] : [{ kind, id, path }];

const keysOf = (kind: Kind, map: Readonly<Record<string, unknown>>, path: Path): readonly Reference[] =>
  Object.keys(map).map((id) => ({ kind, id, path: [...path, id], part: 'key' }));

const taskOf = ({ start }: Moment, path: Path): readonly Reference[] =>
  start.kind === 'task'
    ? [
        {
          kind: 'task',
          id: start.task,
          path,
          part: { from: 'task.'.length, to: 'task.'.length + start.task.length },
        },
      ]
    : [];

function momentReferences(moment: TieredMoment | undefined, path: Path): readonly Reference[] {
  if (moment === undefined) return [];
  if ('all' in moment) return taskOf(moment.all, path);
  const tasks = Object.entries(moment.byTier).flatMap(([tier, each]) => taskOf(each, [...path, tier]));
  return [...keysOf('tier', moment.byTier, path), ...tasks];
}

const peopleReferences = ({ tiers, roles, channels }: Playbook): readonly Reference[] => [
  ...Object.entries(tiers).flatMap(([id, { signOff }]) => [
    ...idsIn('role', signOff.review, ['tiers', id, 'signOff', 'review']),
    ...idAt('role', signOff.release, ['tiers', id, 'signOff', 'release']),
  ]),
  ...Object.entries(roles).flatMap(([id, { from }]) => idAt('tier', from, ['roles', id, 'from'])),
  ...Object.entries(channels).flatMap(([id, { owner }]) => idAt('role', owner, ['channels', id, 'owner'])),
];

const classificationReferences = ({ classification }: Playbook): readonly Reference[] => [
  ...Object.entries(classification.factors).flatMap(([id, { bands, group }]) => [
    ...keysOf('tier', bands, ['classification', 'factors', id, 'bands']),
    ...idAt('group', group, ['classification', 'factors', id, 'group']),
  ]),
  ...Object.entries(classification.floors).flatMap(([id, { tier }]) =>
    idAt('tier', tier, ['classification', 'floors', id, 'tier']),
  ),
  ...Object.entries(classification.ceilings ?? {}).flatMap(([id, { tier }]) =>
    idAt('tier', tier, ['classification', 'ceilings', id, 'tier']),
  ),
  ...Object.entries(classification.classes ?? {}).flatMap(([id, { tier }]) =>
    idAt('tier', tier, ['classification', 'classes', id, 'tier']),
  ),
  ...Object.entries(classification.factors).flatMap(([id, { memberships = {} }]) =>
    keysOf('tier', memberships, ['classification', 'factors', id, 'memberships']),
  ),
];

const phaseReferences = (playbook: Playbook): readonly Reference[] => [
  ...Object.entries(playbook.phases).flatMap(([id, { ends }]) =>
    momentReferences(ends, ['phases', id, 'ends']),
  ),
  ...tasksIn(playbook).flatMap(({ task, path }) => [
    ...idAt('role', task.role, [...path, 'role']),
    ...momentReferences(task.due, [...path, 'due']),
    ...idsIn('task', task.after, [...path, 'after']),
    ...idsIn('statement', task.statement, [...path, 'statement']),
  ]),
];

const textReferences = (playbook: Playbook): readonly Reference[] => [
  ...Object.entries(playbook.statements).flatMap(([id, { channels }]) =>
    idsIn('channel', channels, ['statements', id, 'channels']),
  ),
  ...preapprovalsIn(playbook).flatMap(({ preapproved: { by, upTo }, path }) => [
    ...idAt('role', by, [...path, 'by']),
    ...idAt('tier', upTo, [...path, 'upTo']),
  ]),
  ...Object.entries(playbook.line?.units ?? {}).flatMap(([id, { owner }]) =>
    idAt('role', owner, ['line', 'units', id, 'owner']),
  ),
];

function definedIn(playbook: Playbook): Readonly<Record<Kind, readonly string[] | undefined>> {
  const { groups } = playbook.classification;
  return {
    role: Object.keys(playbook.roles),
    tier: Object.keys(playbook.tiers),
    task: tasksIn(playbook).map(({ id }) => id),
    statement: Object.keys(playbook.statements),
    channel: Object.keys(playbook.channels),
    group: groups && Object.keys(groups),
  };
}

/** Ids of roles, tiers, tasks, statements, channels and groups that nothing defines. */
export const checkReferences: Check = ({ playbook }) => {
  const defined = definedIn(playbook);
  const references = [
    ...peopleReferences(playbook),
    ...classificationReferences(playbook),
    ...phaseReferences(playbook),
    ...textReferences(playbook),
  ];
  return references.flatMap(({ kind, id, path, part = 'value' }): readonly Finding[] => {
    const known = defined[kind];
    return known === undefined || known.includes(id)
      ? []
      : [{ rule: `${kind}-unknown`, path, part, values: unknownName(id, known) }];
  });
};
