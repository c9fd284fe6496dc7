import { fromIso } from '../envelope.ts';
import type { Statement, Wording } from '../statement.ts';
import { list, moment, object, optional, sha256, text } from '../schema.ts';
import { event } from './event.ts';
import { withStatement } from './statement-change.ts';

/** The wording as it was, with the yeses that the edit voids. */
const wordingOf = ({
  text: words,
  sha256: hash,
  facts,
  gaps,
  at,
  by,
  editor,
  reviews,
  release,
}: Statement): Wording => ({
  ...{ text: words, sha256: hash, facts, gaps, at, by, reviews },
  ...(editor !== undefined && { editor }),
  ...(release !== undefined && { release }),
});

/**
 * A new version of a statement. All yeses to the earlier ones are void; `step` says that the editor is an approver,
 * whose own yes to the new words follows. Anybody else who edits becomes an author, and fills no step.
 */
export const statementRevised = event({
  schema: object({
    statement: text,
    base: sha256,
    text,
    sha256,
    facts: list(text),
    gaps: list(text),
    editor: optional(text),
    step: optional(text),
    nextUpdate: optional(moment),
  }),
  evolve: (incident, { data, at, by }) =>
    withStatement(incident, data.statement, (statement) => {
      const { release: _, template: __, changedFacts: ___, editor: ____, ...kept } = statement;
      const writer = data.editor ?? by.person;
      const isAuthor = data.step === undefined && !statement.authors.includes(writer);
      const nextUpdate = data.nextUpdate === undefined ? {} : { nextUpdate: fromIso(data.nextUpdate) };
      return {
        ...kept,
        ...{ text: data.text, sha256: data.sha256, facts: data.facts, gaps: data.gaps, at: fromIso(at), by },
        ...(data.editor !== undefined && { editor: data.editor }),
        ...nextUpdate,
        authors: isAuthor ? [...statement.authors, writer] : statement.authors,
        reviews: {},
        earlier: [...statement.earlier, wordingOf(statement)],
      };
    }),
});
