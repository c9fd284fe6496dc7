import { entryOf } from '../map-entry.ts';
import { event } from './event.ts';
import { settledBy, settlementOf } from './settled.ts';

/** A call or letter is answered, or declined with a reason. */
export const incomingSettled = event({
  schema: settlementOf,
  evolve: (incident, recorded) => {
    const { id } = recorded.data;
    const incoming = entryOf(incident.incoming, id);
    if (incoming === undefined) return incident;
    const settled = { ...incoming, settled: settledBy(recorded) };
    return { ...incident, incoming: { ...incident.incoming, [id]: settled } };
  },
});
