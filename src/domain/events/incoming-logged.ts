import { fromIso } from '../envelope.ts';
import { type Incoming, INCOMING_KINDS } from '../incoming.ts';
import { entryOf } from '../map-entry.ts';
import { moment, object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** Somebody outside called or wrote. */
export const incomingLogged = event({
  schema: object({
    incoming: text,
    from: text,
    kind: oneOf(...INCOMING_KINDS),
    ask: text,
    deadline: optional(moment),
    answerer: optional(text),
    checked: optional(text),
  }),
  evolve: (incident, { data: { incoming: id, deadline, ...asked }, at, by, id: event }) => {
    const incoming: Incoming = {
      ...asked,
      id,
      event,
      ...(deadline !== undefined && { deadline: fromIso(deadline) }),
      at: fromIso(at),
      by,
    };
    // Ids of two machines may meet in a merge: what was settled stays so.
    const { settled } = entryOf(incident.incoming, id) ?? {};
    const kept = settled === undefined ? incoming : { ...incoming, settled };
    return { ...incident, incoming: { ...incident.incoming, [id]: kept } };
  },
});
