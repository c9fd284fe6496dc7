import { entryOf } from '../map-entry.ts';
import { event } from './event.ts';
import { settledBy, settlementOf } from './settled.ts';

/** What people ask is answered, or why not yet. */
export const concernSettled = event({
  schema: settlementOf,
  evolve: (incident, recorded) => {
    const { id } = recorded.data;
    const concern = entryOf(incident.concerns, id);
    if (concern === undefined) return incident;
    const settled = { ...concern, settled: settledBy(recorded) };
    return { ...incident, concerns: { ...incident.concerns, [id]: settled } };
  },
});
