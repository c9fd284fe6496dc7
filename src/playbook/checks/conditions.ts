import { CATEGORIES, type Condition, type Playbook } from '../../domain/playbook.ts';
import { type ConditionNames, isReadOfRun } from '../condition-check.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import { type Check, type Plan, tasksIn } from './plan.ts';

interface Placed {
  readonly condition: Condition;
  readonly path: Path;
}

const placed = (condition: Condition | undefined, ...path: Path): readonly Placed[] =>
  condition === undefined ? [] : [{ condition, path }];

const floorConditions = ({ classification }: Playbook): readonly Placed[] =>
  Object.entries(classification.floors).flatMap(([id, { when }]) =>
    placed(when, 'classification', 'floors', id, 'when'),
  );

const ceilingConditions = ({ classification }: Playbook): readonly Placed[] =>
  Object.entries(classification.ceilings ?? {}).flatMap(([id, { when }]) =>
    placed(when, 'classification', 'ceilings', id, 'when'),
  );

const runConditions = (playbook: Playbook): readonly Placed[] => [
  ...Object.entries(playbook.phases).flatMap(([id, { endsWhen }]) =>
    placed(endsWhen, 'phases', id, 'endsWhen'),
  ),
  ...tasksIn(playbook).flatMap(({ task, path }) => placed(task.when, ...path, 'when')),
];

interface Named {
  readonly tiers: Readonly<Record<string, unknown>>;
  readonly phases: Readonly<Record<string, unknown>>;
  readonly metrics?: Readonly<Record<string, unknown>>;
  readonly classification: {
    readonly factors: Readonly<Record<string, unknown>>;
    readonly floors: Readonly<Record<string, { readonly ask?: string }>>;
  };
}

/** The names that conditions of a playbook may use. */
export const conditionNames = ({ tiers, phases, metrics, classification }: Named): ConditionNames => ({
  factors: Object.keys(classification.factors),
  floors: Object.entries(classification.floors).flatMap(([id, { ask }]) =>
    ask === undefined || Object.hasOwn(classification.factors, id) ? [] : [id],
  ),
  ...(metrics !== undefined && { metrics: Object.keys(metrics) }),
  texts: {
    tier: Object.keys(tiers),
    phase: Object.keys(phases),
    category: CATEGORIES,
    subject: ['organisation', 'person'],
  },
});

function findingsIn({ condition, path }: Placed, conditionOf: Plan['conditionOf']): readonly Finding[] {
  const { faults } = conditionOf(condition.source);
  return faults.map(({ rule, from, to, values }) => ({ rule, path, part: { from, to }, values }));
}

/** A floor or ceiling is worked out before there is a tier: it may look at answers, not at how the incident runs. */
const earlyReads = ({ condition: { source, reads }, path }: Placed): readonly Finding[] =>
  reads.filter(isReadOfRun).map((found) => {
    const from = source.indexOf(found);
    const part = from === -1 ? 'value' : { from, to: from + found.length };
    return { rule: 'condition-early', path, part, values: { found } };
  });

/** Conditions that do not parse, do not type-check, or compare with what does not exist. */
export const checkConditions: Check = ({ playbook, conditionOf }) => {
  const early = [...floorConditions(playbook), ...ceilingConditions(playbook)];
  return [
    ...[...early, ...runConditions(playbook)].flatMap((each) => findingsIn(each, conditionOf)),
    ...early.flatMap(earlyReads),
  ];
};
