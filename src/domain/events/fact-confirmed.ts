import { fromIso } from '../envelope.ts';
import { object, text } from '../schema.ts';
import { event } from './event.ts';
import { withFact } from './fact-change.ts';

/** A claim was verified: by whom, on what source. */
export const factConfirmed = event({
  schema: object({ fact: text, source: text, confirmedBy: text }),
  evolve: (incident, { data, at, id }) =>
    withFact(incident, data.fact, (fact) => ({
      ...fact,
      status: 'confirmed',
      confirmedBy: data.confirmedBy,
      confirmedSource: data.source,
      confirmedAt: fromIso(at),
      confirmedEvent: id,
    })),
});
