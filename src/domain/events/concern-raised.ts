import type { Concern } from '../concern.ts';
import { fromIso } from '../envelope.ts';
import { entryOf } from '../map-entry.ts';
import { moment, object, optional, type Schema, text } from '../schema.ts';
import { event } from './event.ts';

const count: Schema<number> = { type: 'number', minimum: 0 };

/** People ask something. */
export const concernRaised = event({
  schema: object({
    concern: text,
    question: text,
    source: optional(text),
    count: optional(count),
    due: optional(moment),
  }),
  evolve: (incident, { data: { concern: id, due, ...asked }, at, by, id: event }) => {
    const concern: Concern = {
      ...asked,
      id,
      event,
      ...(due !== undefined && { due: fromIso(due) }),
      at: fromIso(at),
      by,
    };
    // Ids of two machines may meet in a merge: what was settled stays so.
    const { settled } = entryOf(incident.concerns, id) ?? {};
    const kept = settled === undefined ? concern : { ...concern, settled };
    return { ...incident, concerns: { ...incident.concerns, [id]: kept } };
  },
});
