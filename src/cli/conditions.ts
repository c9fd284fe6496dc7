import type { Conditions } from '../domain/incident.ts';
import type { Instant } from '../domain/envelope.ts';
import { type Answer, currentTier, type Incident } from '../domain/incident.ts';
import { baselinesOf } from '../domain/metric.ts';
import type { Condition, Playbook } from '../domain/playbook.ts';
import type { ConditionValues, evaluateCondition } from '../playbook/condition-evaluation.ts';

type Evaluate = typeof evaluateCondition;

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

function isKnown(name: string, values: ConditionValues): boolean {
  if (name.startsWith('answers.')) return name.slice('answers.'.length) in values.answers;
  if (name.startsWith('metric.')) return name.slice('metric.'.length) in values.metric;
  if (name.startsWith('baseline.')) return name.slice('baseline.'.length) in values.baseline;
  return name !== 'tier' || values.tier !== undefined;
}

const isReady = ({ reads }: Condition, values: ConditionValues): boolean =>
  reads.every((name) => isKnown(name, values));

function valuesOf(
  incident: Incident,
  tier: string | undefined,
  answers: Readonly<Record<string, Answer>>,
  now: Instant,
): ConditionValues {
  const known = Object.entries(answers).filter(
    (entry): entry is [string, number | boolean] => entry[1] !== 'unknown',
  );
  return {
    answers: Object.fromEntries(known),
    metric: Object.fromEntries(
      Object.entries(incident.metrics).flatMap(([id, readings]) => {
        const last = readings.at(-1);
        return last === undefined ? [] : [[id, last.value]];
      }),
    ),
    baseline: baselinesOf(incident),
    ...(tier !== undefined && { tier }),
    category: incident.playbook.category,
    subject: incident.playbook.subject,
    elapsedSeconds: Math.max(0, (now - (incident.times.aware ?? now)) / 1000),
  };
}

async function evaluated(
  conditions: readonly (readonly [string, Condition])[],
  values: ConditionValues,
): Promise<Conditions> {
  if (conditions.length === 0) return {};
  const { evaluateCondition: evaluate }: { evaluateCondition: Evaluate } =
    await import('../playbook/condition-evaluation.ts');
  return Object.fromEntries(
    conditions.map(([key, condition]) => [key, evaluate(condition, values) === true]),
  );
}

/** The conditions that these answers and this tier settle; what meets an unknown answer is false. */
export function conditionsSettledBy(
  incident: Incident,
  tier: string,
  answers: Readonly<Record<string, Answer>>,
): Promise<Conditions> {
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

/** How each floor stands: as answered, or by its condition; a floor whose condition meets an unknown is unknown. */
export async function floorStates(
  incident: Incident,
  answers: Readonly<Record<string, Answer>>,
): Promise<Readonly<Record<string, boolean | 'unknown'>>> {
  const floors = Object.entries(incident.playbook.classification.floors);
  const values = valuesOf(incident, undefined, answers, 0);
  const computed = floors.flatMap(([id, { when }]) => (when === undefined ? [] : [[id, when] as const]));
  const evaluate =
    computed.length === 0
      ? undefined
      : (await import('../playbook/condition-evaluation.ts')).evaluateCondition;
  return Object.fromEntries(
    floors.map(([id, { when }]) => {
      if (when !== undefined) return [id, evaluate?.(when, values) ?? 'unknown'];
      const answer = answers[id];
      return [id, typeof answer === 'boolean' ? answer : 'unknown'];
    }),
  );
}
