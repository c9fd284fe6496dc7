import type { Assessment } from '../../../assessment/assess.ts';
import type { Judge } from '../../../assessment/tier-bounds.ts';
import type { TierModel } from '../../../assessment/tier-model.ts';
import type { Answers } from '../../../domain/answer.ts';
import type { Incident } from '../../../domain/incident.ts';
import { plainLine } from '../../../terminal/plain.ts';
import { criterionName } from '../../names.ts';

/** A tier worked out from answers, with everything that it was worked out with. */
export interface WorkedOut {
  readonly incident: Incident;
  readonly answers: Answers;
  readonly model: TierModel;
  readonly judge: Judge;
  readonly assessment: Assessment;
  /** Whether the raters’ own tiers raised it above what their joined answers say. */
  readonly byRaters?: true;
}

/** What a question is about, short: without the question mark and what stands in brackets. */
export const topicOf = (incident: Incident, id: string): string =>
  plainLine(criterionName(incident, id))
    .replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/[?？]\s*$/u, '')
    .trim();
