import { object, sha256, text } from '../schema.ts';
import { event } from './event.ts';
import { withStatement } from './statement-change.ts';

/**
 * The lead declares that an edit changed nothing that matters: the reviews of the version before stand for this one
 * too. The release never does: it is a yes to exact bytes.
 */
export const editDeclaredImmaterial = event({
  schema: object({ statement: text, sha256, reason: text }),
  evolve: (incident, { data, by, id }) =>
    withStatement(incident, data.statement, (statement) => {
      const before = statement.earlier.at(-1);
      if (before === undefined) return statement;
      const carried = Object.entries(before.reviews).map(
        ([role, review]) => [role, { ...review, carried: { event: id, reason: data.reason, by } }] as const,
      );
      return { ...statement, reviews: { ...Object.fromEntries(carried), ...statement.reviews } };
    }),
});
