import { fromIso } from '../envelope.ts';
import { PLATFORM_STATES, type PlatformChange } from '../statement.ts';
import { object, oneOf, optional, text } from '../schema.ts';
import { event } from './event.ts';
import { withStatement } from './statement-change.ts';

/** A platform hid, limited, removed or restored a text that went out; that is no withdrawal. */
export const platformChanged = event({
  schema: object({
    statement: text,
    channel: text,
    state: oneOf(...PLATFORM_STATES),
    note: optional(text),
    evidence: optional(text),
  }),
  evolve: (incident, { data: { statement: id, channel, ...what }, at, id: event }) =>
    withStatement(incident, id, (statement) => {
      const change: PlatformChange = { ...what, event, at: fromIso(at) };
      const publications = statement.publications.map((publication) =>
        publication.channel === channel
          ? { ...publication, platform: [...publication.platform, change] }
          : publication,
      );
      return { ...statement, publications };
    }),
});
