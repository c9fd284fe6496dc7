import type { Condition, Factor, Playbook } from '../../domain/playbook.ts';
import { type ConditionValues, evaluateCondition } from '../condition-evaluation.ts';
import type { Finding, Path } from '../../domain/finding.ts';
import type { Check } from './plan.ts';

type Answers = Readonly<Record<string, number | boolean>>;

/** Combinations of answers that are tried at most; a condition that reads more is let pass. */
const MOST_COMBINATIONS = 600;
const BEYOND = 1e9;

const numbersIn = (source: string): readonly number[] => (source.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Answers from the mildest to the worst between which a condition can change its mind. */
function answersFor(factor: Factor | undefined, source: string): readonly (number | boolean)[] {
  if (factor === undefined) return [false, true];
  const compared = numbersIn(source).flatMap((number) => [number - 0.5, number, number + 0.5]);
  const bounds = [0, ...Object.values(factor.bands), ...compared, BEYOND].filter((number) => number >= 0);
  const rising = [...new Set(bounds)].sort((a, b) => a - b);
  return factor.order === 'descending' ? rising.reverse() : rising;
}

interface Axis {
  readonly id: string;
  readonly answers: readonly (number | boolean)[];
}

const axesOf = ({ classification }: Playbook, { reads, source }: Condition): readonly Axis[] =>
  reads.flatMap((name) => {
    const id = /^answers\.(.+)$/.exec(name)?.[1];
    if (id === undefined) return [];
    const factor = Object.hasOwn(classification.factors, id) ? classification.factors[id] : undefined;
    return [{ id, answers: answersFor(factor, source) }];
  });

const combined = (axes: readonly Axis[]): readonly Answers[] =>
  axes.reduce<readonly Answers[]>(
    (chosen, { id, answers }) => chosen.flatMap((one) => answers.map((answer) => ({ ...one, [id]: answer }))),
    [{}],
  );

/** The answer that, made worse, turns a condition the wrong way; undefined when there is none among those tried. */
function turnedBy(playbook: Playbook, condition: Condition, wrong: readonly [boolean, boolean]) {
  const { category, subject } = playbook;
  const axes = axesOf(playbook, condition);
  if (axes.reduce((count, { answers }) => count * answers.length, 1) > MOST_COMBINATIONS) return undefined;
  const holds = (answers: Answers): boolean | 'unknown' => {
    const values: ConditionValues = { answers, metric: {}, baseline: {}, category, subject };
    return evaluateCondition(condition, values);
  };
  return axes.find(({ id, answers }) =>
    combined(axes.filter((axis) => axis.id !== id)).some((others) =>
      answers.some((worse, place) => {
        const milder = answers[place - 1];
        if (milder === undefined || holds({ ...others, [id]: milder }) !== wrong[0]) return false;
        return holds({ ...others, [id]: worse }) === wrong[1];
      }),
    ),
  )?.id;
}

function findingFor(
  playbook: Playbook,
  when: Condition | undefined,
  path: Path,
  code: 'floor' | 'ceiling',
): readonly Finding[] {
  const wrong = code === 'floor' ? ([true, false] as const) : ([false, true] as const);
  const found = when === undefined ? undefined : turnedBy(playbook, when, wrong);
  return found === undefined ? [] : [{ rule: 'condition-direction', path, values: { code, found } }];
}

/** Floors that a worse answer takes away and ceilings that it brings: the tier would fall as things get worse. */
export const checkDirection: Check = ({ playbook, conditionOf }) => {
  const { floors, ceilings = {} } = playbook.classification;
  const isSound = (when: Condition | undefined): when is Condition =>
    when !== undefined && conditionOf(when.source).faults.length === 0;
  return [
    ...Object.entries(floors).flatMap(([id, { when }]) =>
      isSound(when) ? findingFor(playbook, when, ['classification', 'floors', id, 'when'], 'floor') : [],
    ),
    ...Object.entries(ceilings).flatMap(([id, { when }]) =>
      isSound(when) ? findingFor(playbook, when, ['classification', 'ceilings', id, 'when'], 'ceiling') : [],
    ),
  ];
};
