import type { Conditions } from '../domain/incident.ts';
import type { Instant } from '../domain/envelope.ts';
import type { Judge } from '../assessment/tier-bounds.ts';
import { type Answer, type AnswerRange, type Answers, isRange } from '../domain/answer.ts';
import { currentTier, type Incident } from '../domain/incident.ts';
import { entryOf } from '../domain/map-entry.ts';
import { baselinesOf } from '../domain/metric.ts';
import type { Condition, Floor, Playbook } from '../domain/playbook.ts';
import type { ConditionValues } from '../playbook/condition-evaluation.ts';

/** What is known for certain, and the answers that are only known to lie in a range. */
interface Known {
  readonly values: ConditionValues;
  readonly ranges: Readonly<Record<string, AnswerRange>>;
}

/** Every condition of the phases and tasks, by `phase.ID` and `task.ID`. */
function conditionsIn({ phases }: Playbook): readonly (readonly [string, Condition])[] {
  return Object.entries(phases).flatMap(([id, { endsWhen, tasks }]) => [
    ...(endsWhen === undefined ? [] : [[`phase.${id}`, endsWhen] as const]),
    ...Object.entries(tasks).flatMap(([task, { when }]) =>
      when === undefined ? [] : [[`task.${task}`, when] as const],
    ),
  ]);
}

/** Conditions that only a tier decision can change: they are evaluated when it is made, and kept with it. */
const SETTLED = /^(answers\..*|tier|category|subject)$/;

const isSettled = ({ reads }: Condition): boolean => reads.every((name) => SETTLED.test(name));

function isKnown(name: string, { values, ranges }: Known): boolean {
  if (name.startsWith('answers.')) {
    const id = name.slice('answers.'.length);
    return id in values.answers || id in ranges;
  }
  if (name.startsWith('metric.')) return name.slice('metric.'.length) in values.metric;
  if (name.startsWith('baseline.')) return name.slice('baseline.'.length) in values.baseline;
  return name !== 'tier' || values.tier !== undefined;
}

const isReady = ({ reads }: Condition, known: Known): boolean => reads.every((name) => isKnown(name, known));

function valuesOf(incident: Incident, tier: string | undefined, answers: Answers, now: Instant): Known {
  return {
    values: {
      ...knownAmong(answers),
      metric: Object.fromEntries(
        Object.entries(incident.metrics).flatMap(([id, readings]) => {
          const last = readings.at(-1);
          return last === undefined ? [] : [[id, last.value]];
        }),
      ),
      baseline: baselinesOf(incident),
      ...(tier !== undefined && { tier }),
      ...settingOf(incident.playbook),
      elapsedSeconds: Math.max(0, (now - (incident.times.aware ?? now)) / 1000),
    },
    ranges: rangesAmong(answers),
  };
}

async function evaluated(
  conditions: readonly (readonly [string, Condition])[],
  { values, ranges }: Known,
): Promise<Conditions> {
  if (conditions.length === 0) return {};
  const { evaluateOverRanges } = await import('../playbook/condition-ranges.ts');
  return Object.fromEntries(
    conditions.map(([key, condition]) => [key, evaluateOverRanges(condition, values, ranges) === true]),
  );
}

/** The conditions that these answers and this tier settle; what meets an unknown answer is false. */
export function conditionsSettledBy(incident: Incident, tier: string, answers: Answers): Promise<Conditions> {
  const values = valuesOf(incident, tier, answers, 0);
  return evaluated(
    conditionsIn(incident.playbook).filter(([, condition]) => isSettled(condition)),
    values,
  );
}

/** All conditions as they stand now. The condition language is loaded only when one of them must be evaluated. */
export async function conditionsNow(incident: Incident, now: Instant): Promise<Conditions> {
  const decision = currentTier(incident);
  const settled = decision?.conditions ?? {};
  const values = valuesOf(incident, decision?.tier, decision?.answers ?? {}, now);
  const open = conditionsIn(incident.playbook).filter(([key]) => !(key in settled));
  return {
    ...settled,
    ...(await evaluated(
      open.filter(([, condition]) => isReady(condition, values)),
      values,
    )),
  };
}

/** How floors and ceilings stand with some answers; the condition language is loaded only where one is computed. */
export async function judgeFor({ playbook }: Pick<Incident, 'playbook'>): Promise<Judge> {
  const { floors, ceilings = {} } = playbook.classification;
  const isComputed = [...Object.values(floors), ...Object.values(ceilings)].some(
    ({ when }) => when !== undefined,
  );
  const evaluate = isComputed
    ? (await import('../playbook/condition-ranges.ts')).evaluateOverRanges
    : undefined;
  return (answers) => {
    const values = { ...knownAmong(answers), ...settingOf(playbook), metric: {}, baseline: {} };
    const ranges = rangesAmong(answers);
    const holds = (when: Condition): boolean | 'unknown' => evaluate?.(when, values, ranges) ?? 'unknown';
    const floorState = (id: string, { when }: Floor): boolean | 'unknown' => {
      const answer = entryOf(answers, id);
      if (when !== undefined) return holds(when);
      return typeof answer === 'boolean' ? answer : 'unknown';
    };
    return {
      floors: Object.fromEntries(Object.entries(floors).map(([id, floor]) => [id, floorState(id, floor)])),
      ceilings: Object.fromEntries(Object.entries(ceilings).map(([id, { when }]) => [id, holds(when)])),
    };
  };
}

const rangesAmong = (answers: Answers): Known['ranges'] =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => (isRange(answer) ? [[id, answer]] : [])),
  );

const isKnownAnswer = (entry: [string, Answer]): entry is [string, number | boolean] =>
  typeof entry[1] === 'number' || typeof entry[1] === 'boolean';

/** Numbers and flags that are known for certain. */
const knownAmong = (answers: Answers): Pick<ConditionValues, 'answers'> => ({
  answers: Object.fromEntries(Object.entries(answers).filter(isKnownAnswer)),
});

const settingOf = ({ category, subject }: Playbook): Pick<ConditionValues, 'category' | 'subject'> => ({
  category,
  subject,
});
