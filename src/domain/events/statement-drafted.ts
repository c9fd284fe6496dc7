import { fromIso } from '../envelope.ts';
import type { Statement } from '../statement.ts';
import { AUDIENCES, GENRES } from '../text-plan.ts';
import { list, moment, object, oneOf, optional, sha256, text } from '../schema.ts';
import { event } from './event.ts';

/** A text for some audience, whole and with its hash; `gaps` name what is still to be filled in. */
export const statementDrafted = event({
  schema: object({
    statement: text,
    plan: optional(text),
    template: optional(text),
    genre: oneOf(...GENRES),
    language: text,
    audience: oneOf(...AUDIENCES),
    text,
    sha256,
    facts: list(text),
    gaps: list(text),
    nextUpdate: optional(moment),
    incoming: optional(text),
  }),
  evolve: (incident, { data: { statement: id, nextUpdate, ...draft }, at, by, tlp }) => {
    const statement: Statement = {
      ...draft,
      id,
      tlp,
      ...(nextUpdate !== undefined && { nextUpdate: fromIso(nextUpdate) }),
      at: fromIso(at),
      by,
      draftedAt: fromIso(at),
      draftedBy: by,
      authors: [by.person],
      reviews: {},
      earlier: [],
      publications: [],
    };
    return { ...incident, statements: { ...incident.statements, [id]: statement } };
  },
});
