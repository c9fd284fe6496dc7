import { assess } from '../../../assessment/assess.ts';
import { compareMethods } from '../../../assessment/compare-methods.ts';
import { modelOf } from '../../../assessment/tier-model.ts';
import type { Answers } from '../../../domain/answer.ts';
import type { Incident } from '../../../domain/incident.ts';
import { judgeFor } from '../../conditions.ts';
import type { WorkedOut } from './worked-out.ts';

/** The tier that answers lead to, with all that it was worked out with. */
export async function workOut(incident: Incident, answers: Answers): Promise<WorkedOut> {
  const [model, judge] = [modelOf(incident.playbook), await judgeFor(incident)];
  return { incident, answers, model, judge, assessment: assess(model, answers, judge) };
}

/** The tier that each criterion by itself supports, as far as it is known. */
export const scoresOf = ({ assessment: { scores } }: WorkedOut): Readonly<Record<string, string>> =>
  Object.fromEntries(scores.flatMap(({ id, tier }) => (tier === undefined ? [] : [[id, tier]])));

/** What every method makes of the answers. */
export const tiersByMethod = ({ model, answers, judge }: WorkedOut): Readonly<Record<string, string>> =>
  Object.fromEntries(
    compareMethods(model, answers, judge).map(({ method, assessment }) => [method, assessment.tier]),
  );
