import { object, text } from '../schema.ts';
import { event } from './event.ts';
import { withFact } from './fact-change.ts';

/** A claim was found untrue. */
export const factRefuted = event({
  schema: object({ fact: text, reason: text }),
  evolve: (incident, { data }) =>
    withFact(incident, data.fact, (fact) => ({ ...fact, status: 'refuted', reason: data.reason })),
});
