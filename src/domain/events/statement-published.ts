import { entryOf } from '../map-entry.ts';
import { fromIso } from '../envelope.ts';
import type { Incident } from '../incident.ts';
import type { Publication } from '../statement.ts';
import { object, optional, sha256, text } from '../schema.ts';
import { event } from './event.ts';
import { withStatement } from './statement-change.ts';

const isHeardOutside = (incident: Incident, statement: string): boolean => {
  const audience = entryOf(incident.statements, statement)?.audience;
  return audience !== undefined && audience !== 'staff';
};

/** A statement went out on one channel. The incident counts as spoken from the first that left the house. */
export const statementPublished = event({
  schema: object({ statement: text, sha256, channel: text, url: optional(text) }),
  evolve: (incident, { data, at, by, id, override }) => {
    const publication: Publication = {
      event: id,
      channel: data.channel,
      ...(data.url !== undefined && { url: data.url }),
      at: fromIso(at),
      by,
      ...(override !== undefined && { override }),
      platform: [],
    };
    const published = withStatement(incident, data.statement, (statement) => ({
      ...statement,
      publications: [...statement.publications, publication],
    }));
    if (!isHeardOutside(incident, data.statement)) return published;
    const first = Math.min(fromIso(at), incident.times.published ?? Infinity);
    return { ...published, times: { ...incident.times, published: first } };
  },
});
