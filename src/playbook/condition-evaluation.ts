import { Duration } from '@marcbachmann/cel-js/evaluator';
import type { Condition } from '../domain/playbook.ts';
import { conditionEnvironment } from './condition-environment.ts';

/** What is known when a condition is evaluated. A name that is missing is not known. */
export interface ConditionValues {
  readonly answers: Readonly<Record<string, number | boolean>>;
  readonly metric: Readonly<Record<string, number>>;
  readonly baseline: Readonly<Record<string, number>>;
  readonly tier?: string;
  readonly phase?: string;
  readonly category?: string;
  readonly subject?: string;
  /** Since we learned of the event. */
  readonly elapsedSeconds?: number;
}

const environment = conditionEnvironment().registerVariable('answers', 'map<string, dyn>');

const known = <T>(map: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(map));

function variablesOf({ answers, metric, baseline, elapsedSeconds, ...texts }: ConditionValues) {
  const elapsed =
    elapsedSeconds === undefined ? {} : { elapsed: Duration.fromMilliseconds(elapsedSeconds * 1000) };
  const told = Object.fromEntries(Object.entries(texts).filter(([, value]) => typeof value === 'string'));
  return { answers: known(answers), metric: known(metric), baseline: known(baseline), ...told, ...elapsed };
}

/**
 * Whether a checked condition holds; `unknown` when it needs something that is not known. What is not needed does
 * not matter: `answers.injury || answers.people > 0` holds by the injury alone.
 */
export function evaluateCondition({ source }: Condition, values: ConditionValues): boolean | 'unknown' {
  try {
    const result: unknown = environment.evaluate(source, variablesOf(values));
    return typeof result === 'boolean' ? result : 'unknown';
  } catch {
    return 'unknown';
  }
}
