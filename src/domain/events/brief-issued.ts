import { type Brief, BRIEF_KINDS } from '../brief.ts';
import { fromIso } from '../envelope.ts';
import { object, oneOf, type Schema, sha256, text } from '../schema.ts';
import { event } from './event.ts';

const count: Schema<number> = { type: 'integer', minimum: 1 };

/** A brief or a handover sheet went out, whole and numbered. */
export const briefIssued = event({
  schema: object({ kind: oneOf(...BRIEF_KINDS), number: count, text, sha256 }),
  evolve: (incident, { data, at, by, id }) => {
    const brief: Brief = { ...data, event: id, at: fromIso(at), by };
    return { ...incident, briefs: [...incident.briefs, brief] };
  },
});
