import { fromIso } from '../envelope.ts';
import type { Acknowledgement } from '../line.ts';
import { object, optional, text } from '../schema.ts';
import { event } from './event.ts';

/** A unit has a version of the line and says so. */
export const lineAcknowledged = event({
  schema: object({ line: text, unit: text, person: optional(text) }),
  evolve: (incident, { data: { line: id, ...given }, at, by, id: event }) => {
    const acknowledgement: Acknowledgement = { ...given, event, at: fromIso(at), by };
    const lines = incident.lines.map((line) =>
      line.id === id ? { ...line, acknowledged: [...line.acknowledged, acknowledgement] } : line,
    );
    return { ...incident, lines };
  },
});
