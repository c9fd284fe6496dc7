import { fromIso } from '../envelope.ts';
import type { Statement } from '../incident.ts';
import { AUDIENCES, GENRES } from '../playbook.ts';
import { list, object, oneOf, optional, sha256, text } from '../schema.ts';
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
  }),
  evolve: (incident, { data: { statement: id, ...draft }, at, by, tlp }) => {
    const statement: Statement = {
      ...draft,
      id,
      tlp,
      draftedAt: fromIso(at),
      draftedBy: by,
      reviews: {},
      publications: [],
    };
    return { ...incident, statements: { ...incident.statements, [id]: statement } };
  },
});
