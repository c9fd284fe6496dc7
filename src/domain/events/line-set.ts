import { fromIso } from '../envelope.ts';
import type { Line } from '../line.ts';
import { VIAS } from '../statement.ts';
import { map, object, oneOf, optional, sha256, text } from '../schema.ts';
import { event } from './event.ts';

/** What everybody says from now on, or one unit's variant of it. */
export const lineSet = event({
  schema: object({
    line: text,
    unit: optional(text),
    text,
    sha256,
    variants: optional(map(text)),
    template: optional(text),
    setBy: optional(text),
    via: optional(oneOf(...VIAS)),
  }),
  evolve: (incident, { data: { line: id, variants = {}, ...said }, at, by, id: event }) => {
    const line: Line = { ...said, id, event, variants, at: fromIso(at), by, acknowledged: [] };
    return { ...incident, lines: [...incident.lines, line] };
  },
});
